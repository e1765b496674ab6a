import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWish } from '../../crm/privacy/sealed-wishes.ts';
import { openHotel, type TestGuest, type TestHotel } from '../hotel.ts';

let hotel: TestHotel;
beforeAll(async () => {
  hotel = await openHotel();
});
afterAll(() => hotel.close());

async function wishes(guest: TestGuest) {
  const { guestId } = await guest.conversation();
  const rows = await hotel.house.store.prisma.preference.findMany({
    where: { guestId },
    orderBy: { key: 'asc' },
  });
  return rows
    .map((row) => openWish(hotel.house.store, row))
    .map((p) => `${p.key}=${p.value} ${p.status} ${p.scope}`)
    .sort();
}
const choicesOf = async (guest: TestGuest) =>
  (await guest.messages()).at(-1)?.choices as { label: string; text: string }[] | null;

describe('a wish behind a complaint', () => {
  it('brings a pillow now, and is remembered with one tap', async () => {
    const guest = await hotel.guest({ room: '1208' });
    await guest.says('枕头太高了，睡得脖子疼');
    await guest.hears(/枕头.*1208[\s\S]*矮一点的枕头，要记住吗/);
    const tickets = await hotel.tickets({ conversationId: guest.conversationId });
    expect(tickets.find((t) => t.kind === 'request')).toMatchObject({
      intent: 'request.amenity',
      orders: [{ item: 'pillow' }],
      room: '1208',
    });
    const choices = await choicesOf(guest);
    expect(choices?.map((c) => c.label)).toEqual(['记住', '不用记']);
    await guest.says(choices![0]!.text);
    await guest.hears(/记住了：矮一点的枕头/);
    expect(await wishes(guest)).toEqual(['pillow.height=low confirmed always']);
  });

  it('that the guest does not want kept is not inferred again, unless said outright', async () => {
    const guest = await hotel.guest({ room: '1209' });
    await guest.says('The pillow is too high, my neck hurts');
    await guest.hears(/shall I remember/);
    await guest.says('no thanks');
    await guest.hears(/will not remember/);
    await guest.says('The pillow is still too high, my neck hurts');
    const again = await guest.hears(/./);
    expect(again.text).not.toMatch(/remember/);
    expect(await wishes(guest)).toEqual(['pillow.height=low refuted always']);
    await guest.says('Remember I prefer a low pillow');
    await guest.hears(/I will remember: a lower pillow/);
    expect(await wishes(guest)).toEqual(['pillow.height=low confirmed always']);
  });

  it('that is not answered stays noted', async () => {
    const guest = await hotel.guest({ room: '1210' });
    await guest.says('枕头太高了，睡得脖子疼');
    await guest.hears(/要记住吗/);
    await guest.says('健身房几点开门');
    await guest.hears(/./);
    expect(await wishes(guest)).toEqual(['pillow.height=low noted always']);
  });
});

describe('an allergy', () => {
  it('counts for this stay, and for good only after a yes', async () => {
    const [yes, no] = [await hotel.guest({ room: '1211' }), await hotel.guest({ room: '1212' })];
    for (const guest of [yes, no]) {
      await guest.says('我花生过敏');
      await guest.hears(/花生过敏，这次入住我们会留意/);
      expect(await wishes(guest)).toEqual(['allergy=peanut noted stay']);
    }
    await yes.says('记住');
    await yes.hears(/记住了/);
    expect(await wishes(yes)).toEqual(['allergy=peanut confirmed always']);
    await no.says('不用了');
    await no.hears(/只在这次入住留意/);
    expect(await wishes(no)).toEqual(['allergy=peanut noted stay']);
  });
});

describe('a guest who asks what is remembered', () => {
  it('reads a numbered list, deletes one by number and one by name, with receipts', async () => {
    const guest = await hotel.guest({ room: '1213' });
    for (const words of ['枕头太高了，睡得脖子疼', '我吃素', '我花生过敏']) {
      await guest.says(words);
      await guest.hears(/./);
    }
    expect(await wishes(guest)).toHaveLength(3);
    await guest.says('你记得我什么？');
    const list = await guest.hears(/1\. /);
    expect(list.text).toMatch(/这段对话里/);
    const second = /2\. (.+?)（/.exec(list.text)?.[1] ?? '';
    await guest.says('删掉第2条');
    const receipt = await guest.hears(/已删除/);
    expect(receipt.text).toMatch(
      new RegExp(`已删除：${second}。时间 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d`),
    );
    expect(await wishes(guest)).toHaveLength(2);
    await guest.says('把枕头的偏好删掉');
    await guest.hears(/已删除：矮一点的枕头/);
    expect(await wishes(guest)).toHaveLength(1);
  });

  it('reads it in English, and may have a full copy from the front desk', async () => {
    const guest = await hotel.guest({ room: '1214', language: 'en' });
    await guest.says('What do you know about me?');
    await guest.hears(/not noted any wishes/);
    await guest.says('Export my data please');
    await guest.hears(/within three days/);
    const [ticket] = await hotel.tickets({ conversationId: guest.conversationId });
    expect(ticket).toMatchObject({ kind: 'question', intent: 'chat.privacy' });
  });
});

describe('a guest who wants everything deleted', () => {
  it('is asked once, and reads the receipt in the same browser, in a thread without a past', async () => {
    const guest = await hotel.guest({ room: '1215', name: '王小美' });
    await guest.says('枕头太高了，睡得脖子疼');
    await guest.hears(/要记住吗/);
    const { guestId } = await guest.conversation();
    await guest.says('全部删除');
    await guest.hears(/确认删除吗/);
    await guest.says('先不删');
    await guest.hears(/都留着/);
    await guest.says('全部删除');
    await guest.hears(/确认删除吗/);
    await guest.says('确认删除');
    await guest.hears(/已全部删除，时间/);
    expect((await guest.messages()).map((m) => m.author)).toEqual(['bot']);
    const db = hotel.house.store.prisma;
    expect(await db.guest.findUnique({ where: { id: guestId } })).toBeNull();
    expect(await hotel.tickets({ conversationId: guest.conversationId })).toEqual([]);
    await guest.says('麻烦送两条毛巾到1215');
    await guest.hears(/毛巾×2/);
  });

  it('waits while somebody’s safety is being seen to', async () => {
    const guest = await hotel.guest({ room: '1216', language: 'zh-Hans' });
    await guest.says('我被电梯夹伤了，流了很多血');
    await guest.hears(/./);
    await guest.says('全部删除');
    await guest.hears(/确认删除吗/);
    await guest.says('确认删除');
    await guest.hears(/要紧的事没处理完/);
    expect((await guest.messages()).length).toBeGreaterThan(3);
  });
});
