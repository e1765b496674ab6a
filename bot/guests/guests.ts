/** What staff do about a guest: say whose conversation it is, what is true of it, erase the guest. */
import { eraseGuest } from '../../crm/erase.ts';
import { type Answer, settleMatch } from '../../crm/identify/matches.ts';
import { type Joined, joinToStay, undoMerge } from '../../crm/identity.ts';
import { judgePreference } from '../../crm/preferences.ts';
import { settleErasures } from '../erasures.ts';
import type { House } from '../house.ts';

/** "This is the guest of 1208": joins the conversation to the stay's guest. */
export async function identify(
  house: House,
  of: { conversationId: string; stayId: string },
  staffId: string,
): Promise<Joined> {
  const { store, hotelId, now } = house;
  const joined = await joinToStay(store, { hotelId, ...of, by: 'staff' }, { staffId, now: now() });
  if (joined === 'joined') tell(house, of.conversationId);
  return joined;
}

/** It was somebody else. @returns false where it was undone already, or never was */
export async function takeBack(house: House, mergeId: string, staffId: string): Promise<boolean> {
  const { store, hotelId, now } = house;
  const merge = await store.prisma.merge.findFirst({ where: { id: mergeId, hotelId } });
  const undone = await undoMerge(store, { hotelId, id: mergeId }, { staffId, now: now() });
  if (merge?.conversationId && undone) tell(house, merge.conversationId);
  return undone;
}

/** Answers a question about who is who. @returns false where it was settled already */
export function settle(
  { store, hotelId, now }: House,
  of: { id: string } & Answer,
  staffId: string,
): Promise<boolean> {
  return settleMatch(store, { hotelId, ...of }, { staffId, now: now() });
}

/** "It is so", or "it is not so", of something remembered. @returns false where that was said already */
export function judge(
  { store, hotelId, now }: House,
  of: { id: string; status: 'confirmed' | 'refuted' },
  staffId: string,
): Promise<boolean> {
  return judgePreference(store, { hotelId, ...of }, { staffId, now: now() });
}

/** @returns false where there is no such guest (any more) */
export async function erase(house: House, guestId: string, staffId: string): Promise<boolean> {
  const { store, hotelId, now } = house;
  const of = { where: { guestId, hotelId }, select: { id: true } };
  const [conversations, tickets] = await Promise.all([
    store.prisma.conversation.findMany(of),
    store.prisma.ticket.findMany(of),
  ]);
  const erased = await eraseGuest(store, guestId, { hotelId, staffId, now: now() });
  if (erased) await settleErasures(house);
  house.news.publish([
    ...conversations.map(({ id }) => ({ topic: 'conversation', id }) as const),
    ...tickets.map(({ id }) => ({ topic: 'ticket', id }) as const),
  ]);
  return erased;
}

const tell = (house: House, id: string) => house.news.publish([{ topic: 'conversation', id }]);
