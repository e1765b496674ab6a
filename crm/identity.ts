/**
 * Who writes: a conversation is joined to the guest it is found to be, in one transaction, and taken apart
 * again without loss where that was wrong.
 */
import { auditRow } from './audit.ts';
import { newId } from './conversations.ts';
import type { Store } from './database.ts';
import type { Merge, Prisma } from './generated/client.ts';

/** The guest's own code or link, or a staff member who knows. */
type ProvedBy = 'code' | 'link' | 'staff';

/**
 * `joined`: now this guest's. `known`: it was already. `conflict`: it belongs to another known guest, or to
 * several people (a group chat), and a person has to look. `gone`: no such conversation or stay.
 */
export type Joined = 'joined' | 'known' | 'conflict' | 'gone';

type Tx = Prisma.TransactionClient;
type Moved = {
  /** The address that was proved by this. */
  address: string | null;
  conversations: string[];
  addresses: string[];
  tickets: string[];
  preferences: string[];
  /** What the known guest had before: these stay, also where the conversation said so again. */
  kept: string[];
};

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
    const own = from === to ? await itself(tx, conversationId) : await belongings(tx, from, to);
    const moved: Moved = { ...own, address: address.id };
    if (from !== to) await hand(tx, moved, to);
    await tx.address.update({
      where: { id: address.id },
      data: { verifiedAt: now, stayId: forStay },
    });
    await bindTickets(tx, moved.tickets, stay);
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

/** In the order in which a commit takes its locks. */
async function lock(tx: Tx, conversationId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Ticket" WHERE "conversationId" = ${conversationId} ORDER BY id FOR UPDATE`;
  await tx.$queryRaw`SELECT id FROM "Conversation" WHERE id = ${conversationId} FOR UPDATE`;
}

/** Somebody of the hotel's own records, not only the writer of a conversation. */
async function isKnown(tx: Tx, guestId: string): Promise<boolean> {
  const stays = await tx.stay.count({ where: { guestId } });
  return stays + (await tx.address.count({ where: { guestId, verifiedAt: { not: null } } })) > 0;
}

type Belongings = Omit<Moved, 'address'>;

/** A known guest who proves it again: nothing changes hands but the tickets' stay. */
async function itself(tx: Tx, conversationId: string): Promise<Belongings> {
  const tickets = await tx.ticket.findMany({ where: { conversationId }, select: { id: true } });
  const none = { addresses: [], preferences: [], kept: [] };
  return { conversations: [conversationId], tickets: idsOf(tickets), ...none };
}

async function belongings(tx: Tx, from: string, to: string): Promise<Belongings> {
  const of = { where: { guestId: from }, select: { id: true } } as const;
  const wishes = await tx.preference.findMany({ where: { guestId: from } });
  const known = await tx.preference.findMany({ where: { guestId: to } });
  const twice = new Set(known.map((p) => `${p.key}=${p.value}`));
  return {
    conversations: idsOf(await tx.conversation.findMany(of)),
    addresses: idsOf(await tx.address.findMany(of)),
    tickets: idsOf(await tx.ticket.findMany(of)),
    // A wish that both have stays behind with the provisional guest, who keeps it for an undo.
    preferences: idsOf(wishes.filter((p) => !twice.has(`${p.key}=${p.value}`))),
    kept: idsOf(known),
  };
}

const idsOf = (rows: { id: string }[]) => rows.map((row) => row.id);

async function hand(tx: Tx, moved: Belongings, guestId: string): Promise<void> {
  const of = (ids: string[]) => ({ where: { id: { in: ids } }, data: { guestId } });
  await tx.conversation.updateMany(of(moved.conversations));
  await tx.address.updateMany(of(moved.addresses));
  await tx.ticket.updateMany(of(moved.tickets));
  await tx.preference.updateMany(of(moved.preferences));
}

/** Open cards say from now on that the room is the stay's own. */
async function bindTickets(
  tx: Tx,
  ids: string[],
  stay: { id: string; room: string | null },
): Promise<void> {
  const version = { increment: 1 };
  const unbound = { id: { in: ids }, stayId: null };
  const room = stay.room ?? '';
  await tx.ticket.updateMany({
    where: { ...unbound, room },
    data: { stayId: stay.id, roomVerified: true, version },
  });
  await tx.ticket.updateMany({ where: unbound, data: { stayId: stay.id, version } });
}

/**
 * Takes a merge apart: the conversation, and all that was said in it before and since, goes back to the
 * guest it had; what the known guest had before stays.
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
    for (const conversationId of [...moved.conversations].sort()) await lock(tx, conversationId);
    const data = { verifiedAt: null, stayId: null };
    await tx.address.updateMany({ where: { id: moved.address ?? '' }, data });
    await unbindTickets(tx, merge, moved.conversations);
    if (merge.fromGuestId) await giveBack(tx, merge, merge.fromGuestId, moved);
    await tx.merge.update({ where: { id }, data: { undoneAt: now } });
    const subject = merge.conversationId ?? merge.guestId;
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

async function giveBack(tx: Tx, merge: Merge, from: string, moved: Moved): Promise<void> {
  const within = { conversationId: { in: moved.conversations } };
  const since = await tx.preference.findMany({
    where: { guestId: merge.guestId, id: { notIn: moved.kept }, message: within },
  });
  const left = await tx.preference.findMany({ where: { guestId: from } });
  const twice = new Set(left.map((p) => `${p.key}=${p.value}`));
  const said = since.filter((p) => !twice.has(`${p.key}=${p.value}`));
  const doubled = since.filter((p) => twice.has(`${p.key}=${p.value}`));
  await tx.preference.deleteMany({ where: { id: { in: idsOf(doubled) } } });
  const tickets = await tx.ticket.findMany({ where: within, select: { id: true } });
  await hand(
    tx,
    {
      ...moved,
      tickets: [...new Set([...moved.tickets, ...idsOf(tickets)])],
      preferences: [...new Set([...moved.preferences, ...idsOf(said)])],
    },
    from,
  );
}
