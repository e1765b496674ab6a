/** What staff are asked about who is who, and what becomes of their answer. */

import type { Store } from '../database.ts';
import type { Match, Prisma } from '../generated/client.ts';
import { queryOf } from '../guest-rows.ts';
import { newId } from '../ids.ts';
import { pairKey } from './choose.ts';
import { mergeGuests } from './merge-guests.ts';

const MOST = 50;
/** Not joined to another guest: whoever is, is looked at there. */
const OWN = { mergedInto: { none: { undoneAt: null } } } as const;
const openOnes = (hotelId: string) => ({
  hotelId,
  status: 'open',
  guest: OWN,
  OR: [{ otherId: null }, { other: OWN }],
});

const SIDE = {
  select: {
    id: true,
    name: true,
    facts: { where: { endedAt: null }, orderBy: [{ kind: 'asc' }, { at: 'asc' }] },
    addresses: { select: { channel: true } },
    stays: { orderBy: { arrival: 'desc' }, take: 1, select: { arrival: true, departure: true } },
    _count: { select: { stays: true, conversations: true } },
  },
} satisfies Prisma.GuestDefaultArgs;

/** The open questions, newest first, with both sides. */
export function openMatches(store: Store, hotelId: string) {
  return store.prisma.match.findMany({
    where: openOnes(hotelId),
    include: { guest: SIDE, other: SIDE },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: MOST,
  });
}

export type OpenMatch = Awaited<ReturnType<typeof openMatches>>[number];
export type MatchSide = OpenMatch['guest'];

/** How many questions wait. */
export function countMatches(store: Store, hotelId: string): Promise<number> {
  return store.prisma.match.count({ where: openOnes(hotelId) });
}

/** Guests that were joined lately, by staff or by the records: each can be undone. */
export function recentMerges(store: Store, hotelId: string) {
  return store.prisma.merge.findMany({
    where: { hotelId, conversationId: null, undoneAt: null },
    include: {
      guest: { select: { id: true, name: true } },
      fromGuest: { select: { name: true } },
      staff: { select: { name: true } },
    },
    orderBy: { at: 'desc' },
    take: 10,
  });
}

export type RecentMerge = Awaited<ReturnType<typeof recentMerges>>[number];

/**
 * `same`, `different`: of two people. `moved`: the telephone is the other's now. `shared`: both have it.
 * `right`: this fact holds, and the others of its kind do not.
 */
export type Answer = {
  answer: 'same' | 'different' | 'moved' | 'shared' | 'right';
  factId?: string | undefined;
};

type Who = { staffId: string; now: Date };

/**
 * Settles a question. What is answered is not asked again.
 * @returns false where it is settled already, or the answer does not fit it
 */
export function settleMatch(
  store: Store,
  of: { hotelId: string; id: string } & Answer,
  who: Who,
): Promise<boolean> {
  const { hotelId, id } = of;
  return store.prisma.$transaction(async (tx) => {
    const match = await tx.match.findFirst({ where: { id, hotelId, status: 'open' } });
    if (!match || !FITS[match.about]?.includes(of.answer)) return false;
    if (!(await carryOut(tx, match, of, who))) return false;
    const status = match.about === 'person' ? of.answer : 'settled';
    const { count } = await tx.match.updateMany({
      where: { id, status: 'open' },
      data: { status, settledAt: who.now, staffId: who.staffId },
    });
    return count > 0;
  });
}

const FITS: Record<string, Answer['answer'][]> = {
  person: ['same', 'different'],
  phone: ['moved', 'shared'],
  name: ['right'],
  birthday: ['right'],
};

type Tx = Prisma.TransactionClient;

async function carryOut(
  tx: Tx,
  match: Match,
  { answer, factId }: Answer,
  who: Who,
): Promise<boolean> {
  if (answer === 'same') return joinBoth(tx, match, who);
  const of = { guestId: match.guestId, kind: match.about, endedAt: null };
  const data = { endedAt: who.now };
  if (answer === 'moved') {
    await tx.guestFact.updateMany({ where: { ...of, value: match.value ?? '' }, data });
  }
  if (answer !== 'right') return true;
  const right = await tx.guestFact.findFirst({ where: { ...of, id: factId ?? '' } });
  if (!right) return false;
  await tx.guestFact.updateMany({ where: { ...of, id: { not: right.id } }, data });
  if (match.about === 'name') {
    await tx.guest.update({ where: { id: match.guestId }, data: { name: right.written } });
  }
  return true;
}

/** The one with more stays is kept, then the better known one, then whom the hotel met first. */
async function joinBoth(tx: Tx, { hotelId, guestId, otherId }: Match, who: Who): Promise<boolean> {
  const both = await tx.guest.findMany({
    where: { id: { in: [guestId, otherId ?? ''] }, hotelId, ...OWN },
    include: { _count: { select: { stays: true, facts: true } } },
  });
  const [to, from] = both.sort(
    (a, b) =>
      b._count.stays - a._count.stays ||
      b._count.facts - a._count.facts ||
      +a.createdAt - +b.createdAt,
  );
  if (!to || !from) return false;
  const of = { hotelId, from: from.id, to: to.id, by: 'staff', ...who } as const;
  if (!(await mergeGuests(queryOf(tx), of))) return false;
  await inheritQuestions(tx, from.id, to.id);
  return true;
}

/** Whom `from` may be, or is not, `to` may be, or is not: asked or answered, it counts for the one who is kept. */
async function inheritQuestions(tx: Tx, from: string, to: string): Promise<void> {
  const asked = await tx.match.findMany({
    where: { about: 'person', OR: [{ guestId: from }, { otherId: from }] },
  });
  const rows = asked.flatMap(({ guestId, otherId, ...match }) => {
    const third = guestId === from ? otherId : guestId;
    if (!third || third === to || match.status === 'same') return [];
    const key = pairKey(to, third);
    return [
      { ...match, reasons: match.reasons ?? [], id: newId(), guestId: to, otherId: third, key },
    ];
  });
  await tx.match.createMany({ data: rows, skipDuplicates: true });
}
