/** What the simulated days came to, and whether the bot kept its promises. */
import { DateTime } from 'luxon';
import type { House } from '../../bot/house.ts';
import { mean, percentile, rounded } from '../bench/numbers.ts';
import type { TurnSeen } from './guests.ts';

const NIGHT = { from: 22, to: 9 };

/** @returns figures, and the names of promises that were broken with how often */
export async function judge(house: House, turns: TurnSeen[], zone: string) {
  const { store, hotelId } = house;
  const where = { hotelId };
  const tickets = await store.prisma.ticket.findMany({ where, include: { events: true } });
  const messages = await store.prisma.message.findMany({
    where,
    orderBy: [{ conversationId: 'asc' }, { seq: 'asc' }],
  });
  const conversations = await store.prisma.conversation.findMany({ where });
  const surveys = await store.prisma.surveyAnswer.findMany({ where });
  const analyses = await store.prisma.analysis.findMany({ where });
  const late = await store.prisma.reminder.count({
    where: { hotelId, doneAt: null, dueAt: { lt: new Date(house.now().getTime() - 3_600_000) } },
  });
  const hour = (at: Date) => DateTime.fromJSDate(at, { zone }).hour;
  const atNight = (at: Date | null) =>
    at !== null && (hour(at) >= NIGHT.from || hour(at) < NIGHT.to);
  const asked = (analysis: (typeof analyses)[number]) =>
    (analysis.data as { intents: { intent: string }[] }).intents.some((i) =>
      i.intent.startsWith('question.'),
    );
  // A request is work for hands; everything else is for a person to answer.
  const toStaff = new Set(tickets.filter((t) => t.kind !== 'request').map((t) => t.messageId));
  const questions = analyses.filter(asked);
  const waits = firstAnswers(messages);
  const handoffs = tickets.filter((t) => t.kind === 'handoff' || t.events.some(isTakenOver));

  const found = {
    notOneReplyATurn: turns.filter((t) => t.replies !== (t.silent ? 0 : 1)).length,
    outOfOrder: messages.filter((m, i) => {
      const before = messages[i - 1];
      return before?.conversationId === m.conversationId && before.at > m.at;
    }).length,
    surveysAtNight: surveys.filter((s) => atNight(s.askedAt) || atNight(s.remindedAt)).length,
    surveysTwiceAStay: surveys.length - new Set(surveys.map((s) => s.stayId + s.surveyId)).size,
    leftWaiting: conversations.filter((c) => c.answeredSeq < c.lastGuestSeq).length,
    stillSilent: conversations.filter((c) => c.handoffTicketId).length,
    remindersLeft: late,
    ticketsNobodyHeardOf: tickets.filter((t) => !t.events.some((e) => e.kind === 'opened')).length,
  };
  return {
    guests: conversations.length,
    turns: turns.length,
    messages: messages.length,
    tickets: countBy(tickets.map((t) => t.kind)),
    automationRate: share(
      turns.length - [...toStaff].filter(Boolean).length - turns.filter((t) => t.silent).length,
      turns.length,
    ),
    answeredFromKnowledge: share(
      questions.filter((q) => !toStaff.has(q.messageId)).length,
      questions.length,
    ),
    handOvers: countBy(handoffs.map((t) => (t.kind === 'handoff' ? t.intent : `reply.${t.kind}`))),
    firstAnswerSeconds: {
      p50: rounded(percentile(waits, 0.5)),
      p95: rounded(percentile(waits, 0.95)),
      longest: rounded(Math.max(0, ...waits)),
    },
    surveys: {
      asked: surveys.length,
      answered: surveys.filter((s) => s.answeredAt).length,
      reminded: surveys.filter((s) => s.remindedAt).length,
      meanScore: Object.fromEntries(
        [...new Set(surveys.map((s) => s.scale))].map((scale) => [
          scale,
          rounded(mean(surveys.flatMap((s) => (s.scale === scale ? (s.score ?? []) : [])))),
        ]),
      ),
    },
    found,
    broken: Object.entries(found).flatMap(([name, count]) => (count ? [name] : [])),
  };
}

const isTakenOver = (event: { kind: string; staffId: string | null }) =>
  event.kind === 'reply' && event.staffId !== null;

type Line = { conversationId: string; author: string; at: Date };

/** Seconds from what a guest wrote to whoever answered next, the bot or a person. */
function firstAnswers(messages: Line[]): number[] {
  const waits: number[] = [];
  let since: Line | undefined;
  for (const m of messages) {
    if (since?.conversationId !== m.conversationId) since = undefined;
    if (m.author === 'guest') since ??= m;
    else if (since) {
      waits.push((m.at.getTime() - since.at.getTime()) / 1000);
      since = undefined;
    }
  }
  return waits;
}

const share = (part: number, of: number) => rounded(of ? part / of : 1, 3);

function countBy(names: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names.sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
