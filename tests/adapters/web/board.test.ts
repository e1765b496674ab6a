import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../crm/ids.ts';
import { say } from '../../../prompts/index.ts';
import { type TestDatabase, testDatabase } from '../../postgres.ts';
import { openStaffHouse, type StaffHouse } from './staff-house.ts';

let database: TestDatabase;
let hotel: StaffHouse;
let me: { cookie: string; staffId: string };
beforeAll(async () => {
  database = await testDatabase();
  hotel = await openStaffHouse(database.url);
  me = await hotel.join('front_desk', '林晓');
});
afterAll(async () => {
  await hotel.close();
  await database.drop();
});

const page = async (path: string) => (await hotel.request(path, { cookie: me.cookie })).text();
const act = (id: string, action: string, form: Record<string, string> = {}) =>
  hotel.post(`/board/tickets/${id}/${action}`, form, me.cookie);
const minutes = (n: number) => new Date(Date.now() + n * 60_000);
const ticketRow = (id: string) => hotel.store.prisma.ticket.findUniqueOrThrow({ where: { id } });

/** A guest who asked for towels, and the ticket of it. */
async function towels(of: { language?: string; kind?: string } = {}) {
  const guest = await hotel.guest({ name: '王建国', room: '1208', language: 'zh-Hans', ...of });
  const messageId = await guest.said('guest', '麻烦送两条浴巾');
  const { conversationId, guestId, room } = guest;
  const id = await hotel.ticket({
    conversationId,
    guestId,
    messageId,
    room,
    language: guest.language,
    ...(of.kind ? { kind: of.kind } : {}),
  });
  return { id, guest };
}
const heard = async (conversationId: string) =>
  (
    await hotel.store.prisma.message.findMany({
      where: { conversationId },
      orderBy: { seq: 'asc' },
    })
  ).map((m) => m.text);

describe('the list', () => {
  it('shows an emergency first, then what is overdue, then what is due next', async () => {
    const ids = [
      await hotel.ticket({ words: 'third', dueAt: minutes(5) }),
      await hotel.ticket({ words: 'second', dueAt: minutes(-30) }),
      await hotel.ticket({ words: 'first', kind: 'emergency', dueAt: minutes(1) }),
    ];
    const list = await page('/board');
    const order = [...list.matchAll(/data-ticket="([^"]+)"/g)].map((m) => m[1]!);
    expect(order.filter((id) => ids.includes(id))).toEqual([...ids].reverse());
    expect(list).toContain('超时 30 分钟');
    await hotel.store.prisma.ticket.deleteMany({ where: { id: { in: ids } } });
  });

  it('is filtered by department and by who has the ticket, and counts what is left', async () => {
    const [cold, mine] = [
      await hotel.ticket({ department: 'engineering', words: 'too cold' }),
      await hotel.ticket({ words: 'a pillow', status: 'claimed', claimedById: me.staffId }),
    ];
    const engineering = await page('/board?department=engineering');
    expect(engineering).toContain('too cold');
    expect(engineering).not.toContain('a pillow');
    const own = await page('/board?view=mine');
    expect(own).toContain('a pillow');
    expect(own).not.toContain('too cold');
    await hotel.store.prisma.ticket.deleteMany({ where: { id: { in: [cold, mine] } } });
  });

  it('says so kindly when there is nothing to do', async () => {
    await hotel.store.prisma.ticket.deleteMany({});
    expect(await page('/board')).toContain('全部处理完了');
    expect(await page('/board?view=mine')).toContain('您手上没有工单');
  });
});

describe('a card', () => {
  it('shows what the guest said, what the bot answered, and what is remembered', async () => {
    const { id, guest } = await towels();
    await hotel.store.prisma.preference.create({
      data: {
        id: newId(),
        hotelId: 'hotel',
        guestId: guest.guestId,
        key: 'pillow.height',
        value: 'low',
        hidden: true,
        confidence: 0.9,
        scope: 'always',
        status: 'noted',
        quote: '枕头太高了',
        createdAt: new Date(),
      },
    });
    const card = await page(`/board/tickets/${id}`);
    for (const shown of [
      '王建国',
      '1208',
      '未核实',
      '麻烦送两条浴巾到1208',
      '好的，两条浴巾',
      '枕头高度',
    ]) {
      expect(card).toContain(shown);
    }
  });

  it('warns when the guest may not have received a message', async () => {
    const { id, guest } = await towels();
    await hotel.store.prisma.delivery.create({
      data: {
        id: newId(),
        hotelId: 'hotel',
        kind: 'message',
        channel: 'wechat',
        account: '',
        destination: 'wxid',
        conversationId: guest.conversationId,
        status: 'in_doubt',
        urgent: false,
        nextAt: new Date(),
        createdAt: minutes(1),
      },
    });
    expect(await page(`/board/tickets/${id}`)).toContain('不确定是否送达');
  });

  it('of another hotel is not found', async () => {
    await hotel.store.prisma.hotel.create({ data: { id: 'other', name: { en: 'Other' } } });
    const id = await hotel.ticket({ hotelId: 'other', events: {} });
    expect((await hotel.request(`/board/tickets/${id}`, { cookie: me.cookie })).status).toBe(404);
    expect((await act(id, 'claim')).headers.get('location')).toBe('/board');
    expect((await ticketRow(id)).status).toBe('open');
  });
});

describe('an action', () => {
  it('claims, tells the guest an ETA, and finishes, without any script', async () => {
    const { id, guest } = await towels();
    expect((await act(id, 'claim')).status).toBe(303);
    expect(await ticketRow(id)).toMatchObject({ status: 'claimed', claimedById: me.staffId });
    await act(id, 'eta', { minutes: '15' });
    await act(id, 'done');
    expect((await ticketRow(id)).status).toBe('done');
    const told = await heard(guest.conversationId);
    expect(told).toHaveLength(3);
    expect(told[1]).toContain('15');
  });

  it("refuses in the guest's own language, with the reason", async () => {
    const { id, guest } = await towels({ language: 'en' });
    await act(id, 'refuse', { reason: 'out_of_stock' });
    expect(await ticketRow(id)).toMatchObject({ status: 'refused', reason: 'out_of_stock' });
    const told = say('en', { say: 'refused', with: { reason: 'out_of_stock' } });
    expect((await heard(guest.conversationId))[1]).toBe(told);
    expect((await act(id, 'refuse', { reason: 'lazy' })).status).toBe(400);
  });

  it('shows a reply exactly as the guest will see it, and sends it only then', async () => {
    const { id, guest } = await towels();
    const text = '王先生您好，\n浴巾马上到 <b>1208</b>。';
    const preview = await act(id, 'preview', { text });
    expect(preview.status).toBe(200);
    expect(await preview.text()).toContain('浴巾马上到 &lt;b&gt;1208&lt;/b&gt;。');
    expect(await heard(guest.conversationId)).toHaveLength(1);
    await act(id, 'reply', { text });
    expect((await heard(guest.conversationId))[1]).toBe(text);
    expect(await page(`/board/tickets/${id}`)).toContain('人工服务中');
    await act(id, 'resolve');
    const { handoffTicketId } = await hotel.store.prisma.conversation.findUniqueOrThrow({
      where: { id: guest.conversationId },
    });
    expect(handoffTicketId).toBeNull();
  });

  it('keeps a manager’s answer to a question for whoever asks next', async () => {
    const chief = await hotel.join('manager', '陈经理');
    const { id, guest } = await towels({ kind: 'question' });
    const { conversationId } = guest;
    const at = new Date();
    const { store } = hotel;
    await store.prisma.conversation.update({
      where: { id: conversationId },
      data: { lastGuestAt: at },
    });
    const asked = { text: '可以租帐篷吗', language: 'zh-Hans', topic: 'other', at };
    await store.prisma.unknownQuestion.create({
      data: { id: newId(), hotelId: hotel.house.hotelId, ticketId: id, ...asked },
    });
    const text = '可以，前台租，一天 50 元。';
    const offered = async (cookie: string) =>
      (await hotel.post(`/board/tickets/${id}/preview`, { text }, cookie)).text();
    expect(await offered(me.cookie)).not.toContain('以后也这样答');
    expect(await offered(chief.cookie)).toContain('以后也这样答');
    await hotel.post(`/board/tickets/${id}/teach`, { text }, chief.cookie);
    expect((await heard(conversationId)).at(-1)).toContain(text);
    expect(await ticketRow(id)).toMatchObject({ status: 'done' });
    expect(await store.prisma.knowledgeEntry.count({ where: { answer: text } })).toBe(1);
  });

  it('on a ticket that a colleague has just closed changes nothing and says so', async () => {
    const { id } = await towels();
    await act(id, 'done');
    const late = await act(id, 'claim');
    expect(await page(late.headers.get('location')!)).toContain('该工单已经结束');
    expect((await ticketRow(id)).status).toBe('done');
  });

  it('keeps the filter, and stays in the list where it was taken there', async () => {
    const { id } = await towels();
    const from = await hotel.post(
      `/board/tickets/${id}/claim?department=housekeeping`,
      { from: 'list' },
      me.cookie,
    );
    expect(from.headers.get('location')).toBe('/board?department=housekeeping');
    const refused = await act(id, 'eta', { minutes: '0' });
    expect(refused.status).toBe(400);
  });
});

describe('a conversation', () => {
  it('is shown whole, and what a guest sent can only be saved', async () => {
    const guest = await hotel.guest({ name: 'Emma', language: 'en' });
    const messageId = await guest.said('guest', '[file]');
    await guest.said('bot', 'Thank you.');
    const id = newId();
    await hotel.store.prisma.attachment.create({
      data: {
        id,
        hotelId: 'hotel',
        messageId,
        mime: 'text/html',
        name: 'bill "1".html',
        bytes: Buffer.from('<script>alert(1)</script>'),
      },
    });
    const shown = await page(`/board/conversations/${guest.conversationId}`);
    expect(shown).toContain('Thank you.');
    expect(shown).toContain(`/board/attachments/${id}`);
    const { headers } = await hotel.request(`/board/attachments/${id}`, { cookie: me.cookie });
    expect(headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });
});

describe('live events', () => {
  it('tell an open board of a change at once, with nothing in between that gathers them', async () => {
    const { id } = await towels();
    const stream = await hotel.request('/board/events', { cookie: me.cookie });
    expect(stream.headers.get('content-encoding')).toBeNull();
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toContain('event: ready');
    await act(id, 'claim');
    expect((await reader.read()).value).toContain(`data: ticket ${id}`);
    await reader.cancel();
  });
});
