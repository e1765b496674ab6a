/** What guests asked and the hotel's knowledge did not answer. */
import type { Store } from './database.ts';
import type { Prisma } from './generated/client.ts';

const view = {
  ticket: {
    select: {
      id: true,
      kind: true,
      status: true,
      conversation: { select: { id: true, language: true, lastGuestAt: true } },
    },
  },
} satisfies Prisma.UnknownQuestionInclude;

/** An unsettled question with the ticket in which the front desk was asked it. */
export type UnknownView = Prisma.UnknownQuestionGetPayload<{ include: typeof view }>;

/** More than anybody reads; the oldest drop out. */
const MOST = 500;

/** The unsettled questions since then, the newest first. */
export function unknownSince(store: Store, hotelId: string, since: Date): Promise<UnknownView[]> {
  return store.prisma.unknownQuestion.findMany({
    where: { hotelId, settledAt: null, at: { gte: since } },
    include: view,
    orderBy: { at: 'desc' },
    take: MOST,
  });
}

/** They need no answer any more: one was written, or they are put aside. */
export async function settle(store: Store, hotelId: string, ids: string[], at: Date) {
  const where = { hotelId, id: { in: ids } };
  await store.prisma.unknownQuestion.updateMany({ where, data: { settledAt: at } });
}

/** Whether the front desk still owes an answer to something else that was asked in this ticket. */
export async function owesMore(store: Store, ticketId: string): Promise<boolean> {
  const where = { ticketId, settledAt: null };
  return (await store.prisma.unknownQuestion.count({ where })) > 0;
}

/** What staff wrote first in each of these tickets' conversations after the question: perhaps its answer. */
export async function repliesTo(
  store: Store,
  questions: UnknownView[],
): Promise<Map<string, { text: string; by: string | null }>> {
  const asked = new Map(
    questions.flatMap((q) => {
      const id = q.ticket.conversation?.id;
      return id ? [[id, q] as const] : [];
    }),
  );
  const messages = await store.prisma.message.findMany({
    where: { conversationId: { in: [...asked.keys()] }, author: 'staff' },
    select: { conversationId: true, text: true, at: true, staff: { select: { name: true } } },
    orderBy: { seq: 'asc' },
  });
  const replies = new Map<string, { text: string; by: string | null }>();
  for (const { conversationId, text, at, staff } of messages) {
    const question = asked.get(conversationId);
    if (!question || at < question.at || replies.has(question.id)) continue;
    replies.set(question.id, { text, by: staff?.name ?? null });
  }
  return replies;
}
