import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPass, endPasses } from '../../../crm/stays/stay-passes.ts';
import { storeStays } from '../../../crm/stays/stays.ts';
import { openHotel, type TestHotel } from '../../hotel.ts';

let hotel: TestHotel;
beforeAll(async () => {
  hotel = await openHotel();
});
afterAll(() => hotel.close());

const DAY = 86_400_000;

async function stayIn(room: string, name: string) {
  const { store, hotelId } = hotel.house;
  const day = new Date(new Date().toISOString().slice(0, 10));
  const dates = { arrival: new Date(+day - DAY), departure: new Date(+day + DAY) };
  const record = { externalId: `L${room}`, source: 'import', room, status: 'in_house', name };
  const addresses = [{ channel: 'phone', externalId: `1390000${room}` }];
  await storeStays(
    store,
    hotelId,
    [{ ...record, ...dates, language: null, addresses }],
    new Date(),
  );
  return store.prisma.stay.findFirstOrThrow({ where: { externalId: `L${room}` } });
}

async function linkTo(stayId: string): Promise<string> {
  const { store, hotelId } = hotel.house;
  const staff = await hotel.staff();
  return (await createPass(store, hotelId, stayId, { staffId: staff.id, now: new Date() })) ?? '';
}

const HTML = { accept: 'text/html' };
const follow = (token: string, cookie = '') =>
  hotel.app.request(`http://localhost/stay/${token}`, {
    method: 'POST',
    headers: { ...HTML, origin: 'http://localhost', ...(cookie ? { cookie } : {}) },
  });
const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? '';
const write = (cookie: string, text: string) =>
  hotel.app.request('http://localhost/chat/messages', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ id: crypto.randomUUID(), text }),
  });
const newest = () =>
  hotel.house.store.prisma.conversation.findFirstOrThrow({
    orderBy: { createdAt: 'desc' },
    include: { messages: { orderBy: { seq: 'asc' } } },
  });

describe('the link of a stay', () => {
  it('opens the chat as its guest, and ends with its browsers at check-out', async () => {
    const stay = await stayIn('1601', '杨过');
    const token = await linkTo(stay.id);
    const shown = await hotel.app.request(`http://localhost/stay/${token}`, { headers: HTML });
    expect(shown.status).toBe(200);
    expect(await hotel.house.store.prisma.chatSession.count()).toBe(0);
    const opened = await follow(token);
    expect(opened.status).toBe(303);
    const cookie = cookieOf(opened);
    expect((await newest()).guestId).toBe(stay.guestId);
    expect((await write(cookie, '我几号退房？')).status).toBe(202);
    await expect
      .poll(async () => (await newest()).messages.at(-1)?.text, { timeout: 8000 })
      .toContain(stay.departure.toISOString().slice(0, 10));
    const row = await hotel.house.store.prisma.stayPass.findFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain(token);

    const where = { id: stay.id };
    await hotel.house.store.prisma.stay.update({ where, data: { status: 'checked_out' } });
    expect((await write(cookie, '还在吗')).status).toBe(401);
    expect((await follow(token)).status).toBe(410);
    const events = await hotel.app.request('http://localhost/chat/events', { headers: { cookie } });
    expect(events.status).toBe(401);
  });

  it('joins the chat that the browser has already, and can be taken back', async () => {
    const stay = await stayIn('1602', '小龙女');
    const guest = await hotel.guest({ room: '1602' });
    const token = await linkTo(stay.id);
    const opened = await follow(token, `zhike_chat=${guest.token}`);
    expect(opened.status).toBe(303);
    expect((await guest.conversation()).guestId).toBe(stay.guestId);
    expect((await guest.says('你好')).status).toBe(202);
    await endPasses(hotel.house.store, hotel.house.hotelId, stay.id, new Date());
    expect((await guest.says('你好')).status).toBe(401);
    expect((await follow(token)).status).toBe(410);
  });

  it('gives another guest’s browser a chat of its own', async () => {
    const [one, two] = [await stayIn('1603', '尹志平'), await stayIn('1604', '赵志敬')];
    const first = cookieOf(await follow(await linkTo(one.id)));
    const before = await newest();
    const second = cookieOf(await follow(await linkTo(two.id), first));
    const after = await newest();
    expect(second).not.toBe(first);
    expect([before.guestId, after.guestId]).toEqual([one.guestId, two.guestId]);
    expect(after.messages).toEqual([]);
  });

  it('is not guessed, and the code printed for a room proves nothing', async () => {
    expect((await follow('0'.repeat(64))).status).toBe(410);
    const guest = await hotel.guest({ room: '1603' });
    await guest.says('我几号退房？');
    await guest.hears(/确认是您本人/);
  });
});
