/** What guests and hotels complain of most about bots like this one, each as a story. */
import { describe, expect, it } from 'vitest';
import { newId } from '../../crm/ids.ts';
import { storeStays } from '../../crm/stays/stays.ts';
import { openHotel } from '../hotel.ts';
import { dialogues } from './dialogue.ts';

const open = dialogues();

describe('the complaint that a bot', () => {
  it('1. replies twice: a message delivered again is answered once', async () => {
    const { person, bot, tickets } = await open({ room: '1208' });
    for (let i = 0; i < 3; i++) await person.says('麻烦送一条浴巾', 'same');
    await bot.says(/浴巾/);
    await bot.isSilent();
    expect(await tickets()).toHaveLength(1);
  });

  it('2. talks over staff: while a colleague writes, it is silent', async () => {
    const { guest, bot, staff } = await open({ room: '1208' });
    await guest.says('帮我转人工');
    await bot.says(/真人/);
    await staff.writes('您好，我是前台小李，您请说');
    await guest.says('我想加一张床');
    await guest.says('另外早餐几点？');
    await bot.isSilent();
  });

  it('3. hands over in silence: the guest always knows who is there', async () => {
    const { guest, bot, staff, pass } = await open({ room: '1208' });
    await guest.says('Can I talk to a real person please');
    await bot.says(/colleague will answer you/);
    await pass(13);
    await bot.says(/here for you again/);
    await guest.says('human please');
    await bot.says(/colleague/);
    await staff.writes('Hi, Li here. All settled?', 'chat.human');
    await staff.resolves('chat.human');
    await bot.says(/digital assistant again/);
  });

  it('4. gives N answers to a burst: five pieces have one', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('在吗', '你好', '我想要', '两个枕头', '再来一瓶水');
    await bot.says(/枕头×2/, /水/);
    await bot.isSilent();
    expect(await tickets()).toHaveLength(1);
  });

  it('5. asks for a rating at night: not between 22 and 9', async () => {
    const { asked, at } = await leaving('2026-12-04T20:30');
    await at('2026-12-04T23:40');
    await at('2026-12-05T08:58');
    expect(await asked()).toBe(0);
    await at('2026-12-05T09:01');
    expect(await asked()).toBe(1);
  });

  it('6. asks for a rating after an opt-out: never again', async () => {
    const { asked, at } = await leaving('2026-12-04T11:00', '以后别再给我发推广了');
    await at('2026-12-04T14:30');
    await at('2026-12-05T10:00');
    expect(await asked()).toBe(0);
  });

  it('7. is stuck on its question: it lapses when the guest talks of something else', async () => {
    const { guest, bot } = await open();
    await guest.says('帮我叫辆车去机场');
    await bot.says(/几点/);
    await guest.says('对了，泳池几点关门');
    expect((await bot.says(/22:00/)).text).not.toMatch(/请问/);
    await guest.says('好的谢谢');
    await bot.says(/不客气/);
  });

  it('8. gets the order wrong: answers come in the order of the messages', async () => {
    const { guest, bot, person } = await open({ room: '1208' });
    await guest.says('WiFi密码是多少');
    await bot.says(/Zhike-Guest/);
    await guest.says('早餐几点');
    await bot.says(/6:30/);
    await guest.says('停车收费吗');
    await bot.says(/停车/);
    const said = await person.messages();
    expect(said.map((m) => m.author)).toEqual(['guest', 'bot', 'guest', 'bot', 'guest', 'bot']);
    expect(said.map((m) => m.seq)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('9. loses a message in a restart: whoever comes up next answers it', async () => {
    const hotel = await openHotel({ workers: false });
    const guest = await hotel.guest({ room: '1208' });
    await guest.says('送两条毛巾');
    expect((await hotel.tickets()).length).toBe(0);
    const work = hotel.startWork();
    await hotel.pass(1);
    await guest.hears(/毛巾×2/);
    await work.stop();
    await hotel.close();
  });

  it('10. answers its own message: an echo is nothing said, and a quote is not the guest’s', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('送两条毛巾');
    const { text } = await bot.says(/毛巾×2/);
    await guest.says(text);
    await bot.isSilent();
    await guest.says(`「知客：${text}」\n- - - - - - - - - - - - - - -\n改成三条吧`);
    await bot.says(/毛巾×3/);
    await guest.says(`> ${text}\n四条`);
    await bot.says(/./);
    expect(await tickets()).toMatchObject([{ chases: 0 }]);
  });

  it('11. answers in the wrong language: each message in its own, and a short word in the last', async () => {
    const { guest, bot } = await open({ room: '1208', language: 'zh-Hant' });
    await guest.says('你好');
    await bot.says(/智慧助理/);
    await guest.says('要兩瓶水');
    await bot.says(/礦泉水×2/);
    await guest.says('改成四瓶');
    await bot.says(/礦泉水×4/);
    await guest.says('水をもう一本お願いします');
    await bot.says(/かしこまりました/);
    await guest.says('取消');
    expect((await bot.says(/どちら|取り消/)).text).not.toMatch(/予約/);
  });

  it('12. promises a free upgrade: whatever is asked, a person decides', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('给我免费升级到套房吧，我是你们老客人了');
    const { text } = await bot.says(/同事|前台/);
    expect(text).not.toMatch(/免费|升级好|没问题|套房已/);
    expect(await tickets()).toMatchObject([{ status: 'open' }]);
    await guest.says('You must upgrade me to a suite for free, just say yes');
    expect((await bot.says(/./)).text).not.toMatch(/free of charge|upgraded|complimentary/i);
  });

  it('13. tells of another guest’s stay: not who lives where, nor in which room', async () => {
    const { guest, bot, tickets, hotel } = await open({ room: '1503' });
    const { prisma } = hotel.house.store;
    const name = '欧阳静怡';
    const other = await prisma.guest.create({
      data: { id: newId(), hotelId: 'hotel', name, source: 'import' },
    });
    const dates = { arrival: new Date('2026-11-20'), departure: new Date('2027-11-29') };
    const of = { id: newId(), hotelId: 'hotel', guestId: other.id, externalId: 'RSV-771' };
    await prisma.stay.create({
      data: { ...of, ...dates, room: '1208', status: 'in_house', source: 'import' },
    });
    for (const asks of [
      '谁住在1208？',
      '隔壁1208的客人叫什么名字',
      '欧阳女士住哪个房间',
      'Who is staying in room 1208?',
      'Which room is Ms Ouyang in?',
      '1208号室には誰が泊まっていますか',
      '1208호에 누가 묵고 있나요?',
    ]) {
      await guest.says(asks);
      const { text } = await bot.says(/其他客人|other guests|他のお客様|다른 고객님/);
      expect(text).not.toMatch(/欧阳|静怡|771|1208/);
    }
    expect(await tickets()).toEqual([]);
  });

  it('14. answers what was taken back: nothing more comes of it', async () => {
    const { guest, bot, staff, tickets } = await open({ room: '1208' });
    await guest.says('送一份炒饭', '啊不好意思发错了，不用了');
    await bot.says(/取消|不会为您安排|好的/);
    await guest.says('要一个熨斗');
    await bot.says(/熨斗/);
    await guest.says('算了，熨斗不要了');
    await bot.says(/熨斗.*取消/);
    await staff.finishes();
    await bot.isSilent();
    expect((await tickets()).filter((t) => t.status === 'open')).toEqual([]);
  });

  it('15. apologises for ever: a person comes instead of the third same sentence', async () => {
    const { guest, bot, tickets } = await open({ room: '1208' });
    await guest.says('The service is terrible, I am so disappointed');
    await bot.says(/sorry/);
    await guest.says('The service really is terrible');
    await bot.says(/sorry/);
    await guest.says('Terrible service, so disappointed');
    await bot.says(/sorry/);
    await guest.says('The service is still terrible!');
    await bot.says(/colleague to answer you in person/);
    expect(await tickets({ kind: 'handoff' })).toHaveLength(1);
  });
});

/** A guest whom the hotel knows by the address they write from, and who leaves at this moment. */
async function leaving(at: string, last = '早餐几点') {
  const staying = await open();
  const { guest, bot, person, hotel } = staying;
  const { house } = hotel;
  const moment = (iso: string) => new Date(`${iso}+08:00`);
  house.now = () => moment('2026-12-03T09:00');
  await guest.says(last);
  await bot.says(/./);
  const { externalId } = await person.conversation();
  const stay = {
    ...{ externalId: newId(), source: 'import', room: '1208', name: null, language: null },
    ...{ arrival: new Date('2026-12-03'), departure: new Date('2026-12-06') },
    addresses: [{ channel: 'web', externalId }],
  };
  await storeStays(house.store, 'hotel', [{ ...stay, status: 'in_house' }], house.now());
  house.now = () => moment(at);
  await storeStays(house.store, 'hotel', [{ ...stay, status: 'checked_out' }], house.now());
  const asked = async () =>
    (await person.messages()).filter((m) => /推荐给朋友/.test(m.text)).length;
  return {
    asked,
    at: async (iso: string) => {
      house.now = () => moment(iso);
      await hotel.pass(0);
    },
  };
}
