/**
 * Who writes: a conversation is joined to the guest it is found to be, in one transaction. And what was
 * joined, conversations or whole guests (crm/identify/merge-guests.ts), is taken apart without loss where it was wrong.
 */

import type { Store } from './database.ts';
import type { Merge, Prisma } from './generated/client.ts';
import { type MovedRows, moveRows, queryOf, returnRows } from './guest-rows.ts';
import { pairKey } from './identify/choose.ts';
import { newId } from './ids.ts';
import { auditRow } from './privacy/audit.ts';

/** The guest's own code or link, or a staff member who knows. */
type ProvedBy = 'code' | 'link' | 'staff';

/**
 * `joined`: now this guest's. `known`: it was already. `conflict`: it belongs to another known guest, or to
 * several people (a group chat), and a person has to look. `gone`: no such conversation or stay.
 */
export type Joined = 'joined' | 'known' | 'conflict' | 'gone';

type Tx = Prisma.TransactionClient;
/** @property address the one that was proved by this */
type Moved = MovedRows & { address: string | null };

/** A browser may be anybody's next year; an account of a messenger is one person's. */
const FOR_A_STAY = ['web'];

/** Joins a conversation, with all that its provisional guest has, to the guest of a stay. */
export function joinToStay(
  store: Store,
  of: { hotelId: string; conversationId: string; stayId: string; by: ProvedBy },
  { staffId = null, now }: { staffId?: string | null; now: Date },
): Promise<Joined> {
  return store.prisma.$transaction(async (tx) => {
    const { hotelId, conversationId, stayId } = of;
    await lock(tx, conversationId);
    const conversation = await tx.conversation.findFirst({
      where: { id: conversationId, hotelId },
    });
    const stay = await tx.stay.findFirst({ where: { id: stayId, hotelId } });
    if (!conversation || !stay) return 'gone';
    const { channel, externalId, guestId: from } = conversation;
    const to = stay.guestId;
    const address = await tx.address.findFirst({
      where: { hotelId, channel, externalId, guestId: from },
    });
    if (!address || (from !== to && (await isKnown(tx, from)))) return 'conflict';
    const forStay = FOR_A_STAY.includes(channel) ? stayId : null;
    if (from === to && address.verifiedAt && address.stayId === forStay) return 'known';
    const own = from === to ? NOTHING : await moveRows(queryOf(tx), from, to);
    const moved: Moved = { ...own, address: address.id };
    await tx.address.update({
      where: { id: address.id },
      data: { verifiedAt: now, stayId: forStay },
    });
    await bindTickets(tx, threadsOf(moved, conversationId), stay);
    await tx.merge.create({
      data: {
        id: newId(),
        ...of,
        guestId: to,
        fromGuestId: from === to ? null : from,
        staffId,
        moved,
        at: now,
      },
    });
    const entry = { hotelId, action: 'merged', subject: conversationId, staffId, at: now };
    await tx.auditEntry.create({ data: auditRow(entry) });
    return 'joined';
  });
}

/** A known guest who proves it again: nothing changes hands but the tickets' stay. */
const NOTHING: MovedRows = { rows: {}, kept: {} };

/** The conversations that a merge is about. */
const threadsOf = ({ rows }: MovedRows, conversationId: string | null) =>
  [
    ...new Set([
      ...(conversationId ? [conversationId] : []),
      ...(rows['Conversation.guestId'] ?? []),
    ]),
  ].sort();

/** In the order in which a commit takes its locks. */
async function lock(tx: Tx, conversationId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Ticket" WHERE "conversationId" = ${conversationId} ORDER BY id FOR UPDATE`;
  await tx.$queryRaw`SELECT id FROM "Conversation" WHERE id = ${conversationId} FOR UPDATE`;
}

/** Somebody of the hotel's own records, not only the writer of a conversation. */
async function isKnown(tx: Tx, guestId: string): Promise<boolean> {
  const facts = await tx.guestFact.count({ where: { guestId } });
  const stays = await tx.stay.count({ where: { guestId } });
  return (
    facts + stays + (await tx.address.count({ where: { guestId, verifiedAt: { not: null } } })) > 0
  );
}

/** Open cards say from now on that the room is the stay's own. */
async function bindTickets(
  tx: Tx,
  conversations: string[],
  stay: { id: string; room: string | null },
): Promise<void> {
  const version = { increment: 1 };
  const unbound = { conversationId: { in: conversations }, stayId: null };
  const room = stay.room ?? '';
  await tx.ticket.updateMany({
    where: { ...unbound, room },
    data: { stayId: stay.id, roomVerified: true, version },
  });
  await tx.ticket.updateMany({ where: unbound, data: { stayId: stay.id, version } });
}

/**
 * Takes a merge apart: every row goes back to the guest it had, with what came since in its conversations
 * and stays; what the known guest had before stays.
 * @returns false where there is no such merge, or it was undone already
 */
export function undoMerge(
  store: Store,
  { hotelId, id }: { hotelId: string; id: string },
  { staffId, now }: { staffId: string; now: Date },
): Promise<boolean> {
  return store.prisma.$transaction(async (tx) => {
    const merge = await tx.merge.findFirst({ where: { id, hotelId, undoneAt: null } });
    if (!merge) return false;
    const moved = merge.moved as Moved;
    const { conversationId, guestId, fromGuestId } = merge;
    const threads = threadsOf(moved, conversationId);
    for (const thread of threads) await lock(tx, thread);
    const data = { verifiedAt: null, stayId: null };
    if (moved.address) await tx.address.updateMany({ where: { id: moved.address }, data });
    if (conversationId) await unbindTickets(tx, merge, threads);
    if (fromGuestId) await returnRows(queryOf(tx), { from: fromGuestId, to: guestId, moved });
    if (fromGuestId) await rememberDifferent(tx, merge, fromGuestId, { staffId, now });
    await tx.merge.update({ where: { id }, data: { undoneAt: now } });
    const subject = conversationId ?? guestId;
    const entry = { hotelId, action: 'unmerged', subject, staffId, at: now };
    await tx.auditEntry.create({ data: auditRow(entry) });
    return true;
  });
}

async function unbindTickets(tx: Tx, merge: Merge, conversations: string[]): Promise<void> {
  await tx.ticket.updateMany({
    where: { conversationId: { in: conversations }, stayId: merge.stayId },
    data: { stayId: null, roomVerified: false, version: { increment: 1 } },
  });
}

/** What was taken apart is not put together again by the next import, nor asked again. */
async function rememberDifferent(
  tx: Tx,
  { hotelId, guestId }: Merge,
  otherId: string,
  { staffId, now }: { staffId: string; now: Date },
): Promise<void> {
  const key = pairKey(guestId, otherId);
  const answer = { status: 'different', staffId, settledAt: now };
  const about = { about: 'person', reasons: [], source: 'staff', at: now };
  await tx.match.upsert({
    where: { hotelId_key: { hotelId, key } },
    create: { id: newId(), hotelId, guestId, otherId, key, ...about, ...answer },
    update: answer,
  });
}
