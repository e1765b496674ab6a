import type { Store } from '../../../crm/database.ts';
import { closedTickets, findTicket, openTickets, type TicketView } from '../../../crm/tickets.ts';

export const VIEWS = ['open', 'mine', 'closed'] as const;
export type View = (typeof VIEWS)[number];
export type Filter = { view: View; department?: string | undefined };

/** A ticket as a row of the list. */
export type Card = { ticket: TicketView; problems: Problem[] };
/** A message for this guest whose delivery is in doubt, or that the platform refused. */
export type Problem = 'in_doubt' | 'refused';

export type Board = {
  cards: Card[];
  counts: Record<View, number>;
  /** Open tickets of every department that has some. */
  departments: { department: string; count: number }[];
};

/** What the list shows: emergencies first, then what is due first. */
export async function readBoard(
  store: Store,
  hotelId: string,
  staffId: string,
  filter: Filter,
): Promise<Board> {
  const open = await openTickets(store, hotelId);
  const isMine = (ticket: TicketView) => ticket.claimedById === staffId;
  const listed = filter.view === 'closed' ? await closedTickets(store, hotelId, 60) : open;
  const shown = listed
    .filter((t) => filter.view !== 'mine' || isMine(t))
    .filter((t) => !filter.department || t.department === filter.department);
  const problems = await problemsOf(store, hotelId, shown);
  const cards = shown.map((ticket) => ({ ticket, problems: problems.get(ticket.id) ?? [] }));
  if (filter.view !== 'closed') cards.sort((a, b) => rank(a.ticket) - rank(b.ticket));
  return {
    cards,
    counts: { open: open.length, mine: open.filter(isMine).length, closed: 0 },
    departments: countBy(open.map((t) => t.department)),
  };
}

/** Sorting is stable: within a rank the order by due time stays. */
const rank = (ticket: TicketView) => (ticket.kind === 'emergency' ? 0 : 1);

/** @returns null where this hotel has no such ticket */
export async function readCard(store: Store, hotelId: string, id: string): Promise<Card | null> {
  const ticket = await findTicket(store, hotelId, id);
  if (!ticket) return null;
  const problems = await problemsOf(store, hotelId, [ticket]);
  return { ticket, problems: problems.get(id) ?? [] };
}

async function problemsOf(
  store: Store,
  hotelId: string,
  tickets: TicketView[],
): Promise<Map<string, Problem[]>> {
  const conversations = tickets.flatMap((t) => t.conversationId ?? []);
  const found = await store.prisma.delivery.groupBy({
    by: ['conversationId', 'status'],
    where: {
      hotelId,
      kind: 'message',
      conversationId: { in: conversations },
      status: { in: ['in_doubt', 'refused'] },
    },
    _max: { createdAt: true },
  });
  const since = (ticket: TicketView) =>
    found.filter(
      (d) =>
        d.conversationId === ticket.conversationId &&
        d._max.createdAt !== null &&
        d._max.createdAt >= ticket.createdAt,
    );
  return new Map(tickets.map((t) => [t.id, since(t).map((d) => d.status as Problem)]));
}

function countBy(departments: string[]): { department: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const name of departments) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([department, count]) => ({ department, count }));
}
