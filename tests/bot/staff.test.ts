import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBoard } from '../../adapters/web/board/tickets.ts';
import { finish, refuse, reply, resolve } from '../../bot/staff.ts';
import { newId } from '../../crm/ids.ts';
import { openHotel, type TestHotel } from '../hotel.ts';

let hotel: TestHotel;
let staffId: string;
beforeAll(async () => {
  hotel = await openHotel();
  staffId = (await hotel.staff()).id;
});
afterAll(() => hotel.close());

/** A guest who has asked for something, and the ticket that came of it. */
async function asked(words: string) {
  const guest = await hotel.guest({ room: '1208' });
  await guest.says(words);
  await guest.hears(/./);
  const [ticket] = await hotel.tickets({ conversationId: guest.conversationId });
  return { guest, by: { ticketId: ticket!.id, staffId } };
}
const ticketOf = (by: { ticketId: string }) =>
  hotel.house.store.prisma.ticket.findUniqueOrThrow({ where: { id: by.ticketId } });
const onBoard = async (by: { ticketId: string }) => {
  const { store, hotelId } = hotel.house;
  const { cards } = await readBoard(store, hotelId, staffId, { view: 'open' });
  return cards.some((card) => card.ticket.id === by.ticketId);
};

it('a guest whose hand-over ends by Done hears that the bot is back', async () => {
  const { guest, by } = await asked('转人工');
  await finish(hotel.house, by);
  await guest.hears(/智能助手/);
  expect((await guest.conversation()).handoffTicketId).toBeNull();
});

it('a guest who was promised to hear when their data is ready does', async () => {
  const { guest, by } = await asked('导出我的个人信息');
  expect((await ticketOf(by)).intent).toBe('chat.privacy');
  await finish(hotel.house, by);
  await guest.hears(/处理好了/);
});

it('a refused request that staff wrote about afterwards stays on the board, and refused', async () => {
  const { guest, by } = await asked('要两条毛巾');
  await refuse(hotel.house, by, 'out_of_stock');
  expect(await onBoard(by)).toBe(false);
  await reply(hotel.house, by, '晚上八点后会有新的毛巾。');
  expect(await onBoard(by)).toBe(true);
  await resolve(hotel.house, by);
  await guest.hears(/智能助手/);
  expect(await onBoard(by)).toBe(false);
  expect((await ticketOf(by)).status).toBe('refused');
});

it('staff can write whatever their keyboard gives them', async () => {
  const { guest, by } = await asked('要一个枕头');
  expect(await reply(hotel.house, by, '马上\u0000到\ud83d')).toEqual({ ok: true });
  await guest.hears(/马上到/);
  expect(await reply(hotel.house, by, '\u0000')).toEqual({ ok: false, why: 'empty' });
});

it('a reply whose button was pressed three times reaches the guest once', async () => {
  const { guest, by } = await asked('要两条毛巾');
  const draft = newId();
  const presses = [1, 2, 3].map(() => reply(hotel.house, by, '马上送到', draft));
  expect(await Promise.all(presses)).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
  const said = (await guest.messages()).filter((m) => m.author === 'staff');
  expect(said.map((m) => m.text)).toEqual(['马上送到']);
});
