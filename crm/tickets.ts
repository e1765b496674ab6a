import type { Store } from './database.ts';
import type { Preference, Prisma, Ticket } from './generated/client.ts';
import { currentOf } from './preferences.ts';

export type { Ticket };

export const TICKET_KINDS = ['request', 'complaint', 'question', 'handoff', 'emergency'] as const;
export type TicketKind = (typeof TICKET_KINDS)[number];

export const TICKET_STATUSES = [
  'open',
  'claimed',
  'done',
  'confirmed',
  'reopened',
  'refused',
  'cancelled',
] as const;
export type TicketStatus = (typeof TICKET_STATUSES)[number];

/** Somebody on the staff still has to do something. */
export const ACTIVE = ['open', 'claimed', 'reopened'] as const satisfies TicketStatus[];
export const isActive = (ticket: { status: string }) =>
  (ACTIVE as readonly string[]).includes(ticket.status);

export type Order = { item: string; quantity?: number | undefined };

type Given = 'id' | 'hotelId' | 'kind' | 'department' | 'intent' | 'words' | 'dueAt' | 'createdAt';

/** A new ticket's whole row: what is given, and for the rest what a new ticket is. */
export function newTicket(of: Pick<Ticket, Given> & Partial<Ticket>): Ticket {
  return {
    conversationId: null,
    guestId: null,
    stayId: null,
    messageId: null,
    reviewId: null,
    status: 'open',
    severity: 0,
    room: null,
    roomVerified: false,
    language: 'zh-Hans',
    translation: null,
    reply: null,
    orders: [],
    time: null,
    people: null,
    chases: 0,
    etaAt: null,
    reason: null,
    claimedById: null,
    version: 1,
    updatedAt: of.createdAt,
    closedAt: null,
    ...of,
  };
}

const MENTIONS = {
  select: { mentions: { where: { polarity: 'negative' }, select: { aspect: true } } },
} satisfies Prisma.AnalysisDefaultArgs;

const view = {
  message: { select: { analysis: MENTIONS } },
  review: { select: { analysis: MENTIONS } },
  guest: {
    select: {
      id: true,
      name: true,
      value: { select: { layer: true } },
      memberships: { select: { tier: true }, orderBy: { since: 'asc' }, take: 1 },
      // This one may be the latest itself.
      tickets: {
        select: { id: true, words: true, status: true, createdAt: true },
        where: { kind: 'complaint', status: { not: 'cancelled' } },
        orderBy: { createdAt: 'desc' },
        take: 2,
      },
      _count: { select: { stays: { where: { status: { in: ['in_house', 'checked_out'] } } } } },
    },
  },
  stay: true,
  claimedBy: { select: { id: true, name: true } },
  conversation: { select: { id: true, channel: true, handoffTicketId: true } },
  events: { orderBy: { at: 'asc' }, include: { staff: { select: { name: true } } } },
} satisfies Prisma.TicketInclude;

/** What the guest who wrote it is unhappy with. */
export const troubles = ({ message, review }: TicketView): string[] =>
  (message?.analysis ?? review?.analysis)?.mentions.map((m) => m.aspect) ?? [];

/** A ticket with all that its card shows. */
export type TicketView = Omit<Row, 'guest'> & {
  guest: (NonNullable<Row['guest']> & { preferences: Preference[] }) | null;
};
type Row = Prisma.TicketGetPayload<{ include: typeof view }>;

/** What a card has room for. */
const MOST_WISHES = 8;

/** With what counts now of what their guests wish. */
async function withWishes(store: Store, tickets: Row[]): Promise<TicketView[]> {
  const wishes = await currentOf(
    store,
    tickets.flatMap(({ guest }) => guest?.id ?? []),
  );
  return tickets.map(({ guest, ...ticket }) => {
    const preferences = (wishes.get(guest?.id ?? '') ?? []).slice(0, MOST_WISHES);
    return { ...ticket, guest: guest && { ...guest, preferences } };
  });
}

/** @returns null where this hotel has no such ticket. */
export async function findTicket(
  store: Store,
  hotelId: string,
  id: string,
): Promise<TicketView | null> {
  const found = await store.prisma.ticket.findFirst({ where: { id, hotelId }, include: view });
  return found && ((await withWishes(store, [found]))[0] ?? null);
}

/** As many as a board can show at once; a house with more has other worries. */
const MOST_OPEN = 500;

/**
 * The tickets of the board, the longest due first; emergencies before everything, however many wait. A
 * closed one that staff wrote about stays as long as the guest has a person there instead of the bot.
 */
export async function openTickets(store: Store, hotelId: string): Promise<TicketView[]> {
  const open = (kind: Prisma.StringFilter) =>
    store.prisma.ticket.findMany({
      where: {
        hotelId,
        kind,
        OR: [{ status: { in: [...ACTIVE] } }, { silenced: { some: { hotelId } } }],
      },
      include: view,
      orderBy: [{ dueAt: 'asc' }],
      take: MOST_OPEN,
    });
  const [emergencies, others] = await Promise.all([
    open({ equals: 'emergency' }),
    open({ not: 'emergency' }),
  ]);
  return withWishes(store, [...emergencies, ...others]);
}

/** The tickets that were closed last, the newest first. */
export async function closedTickets(
  store: Store,
  hotelId: string,
  take = 30,
): Promise<TicketView[]> {
  const tickets = await store.prisma.ticket.findMany({
    where: { hotelId, status: { notIn: [...ACTIVE] } },
    include: view,
    orderBy: [{ updatedAt: 'desc' }],
    take,
  });
  return withWishes(store, tickets);
}

/** How many tickets should have been finished by now. */
export function overdueCount(store: Store, hotelId: string, now: Date): Promise<number> {
  return store.prisma.ticket.count({
    where: { hotelId, status: { in: [...ACTIVE] }, dueAt: { lt: now } },
  });
}

/** A ticket's own row. */
export const findTicketRow = (store: Store, hotelId: string, id: string): Promise<Ticket | null> =>
  store.prisma.ticket.findFirst({ where: { id, hotelId } });

const TRANSLATE = {
  name: 'ticket.translate',
  text: `SELECT graphile_worker.add_job('translate', json_build_object('id', $1::text), job_key := 'translate:' || $1,
    max_attempts := 4)`,
};

/** Has a model put the guest's words into the language of staff. */
export async function nudgeTranslation(store: Store, ticketId: string): Promise<void> {
  await store.sql(TRANSLATE, [ticketId]);
}

/** Open tickets of these stays for the room that the guest was in before, with the room it is now. */
export async function ticketsLeftBehind(
  store: Store,
  hotelId: string,
  stayIds: string[],
): Promise<{ ticket: Ticket; room: string }[]> {
  if (!stayIds.length) return [];
  const found = await store.prisma.ticket.findMany({
    where: {
      hotelId,
      stayId: { in: stayIds },
      status: { in: [...ACTIVE] },
      // One for another room than the guest's own stays there.
      roomVerified: true,
    },
    include: { stay: { select: { room: true } } },
  });
  return found.flatMap(({ stay, ...ticket }) =>
    stay?.room && stay.room !== ticket.room ? [{ ticket, room: stay.room }] : [],
  );
}
