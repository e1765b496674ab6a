/**
 * One decision, one transaction, one round trip: every row that a turn, a staff action or a due
 * reminder writes goes through `commit` as a single statement. See docs/decisions/one-statement.md.
 */
import { jobs, partsOf } from './commit-parts.ts';
import type { Store } from './database.ts';
import type {
  Alert,
  Analysis,
  Consent,
  Delivery,
  Mention,
  Message,
  Preference,
  Reminder,
  SurveyAnswer,
  Ticket,
  TicketEvent,
  UnknownQuestion,
} from './generated/client.ts';
import { sealWishes } from './privacy/sealed-wishes.ts';

export type NewMessage = Omit<Message, 'seq'>;
export type NewDelivery = Omit<Delivery, 'n'>;

/** What changes in a conversation, and what must still be true for the decision to stand. */
export type ConversationChange = {
  id: string;
  /** The decision was made on guest messages up to here; somebody else's answer voids it. */
  expectAnsweredSeq?: number;
  answeredSeq?: number;
  /** The decision was made while this hand-over (or none) was on. */
  expectHandoff?: string | null;
  /** The decision was made about this guest; a conversation joined to another one voids it. */
  expectGuest?: string;
  /** The decision was made after this message; whatever anybody said since voids it. */
  expectLastSeq?: number;
  handoffTicketId?: string | null;
  language?: string;
  room?: string;
  asked?: object | null;
};

export type Change = {
  hotelId: string;
  at: Date;
  conversation?: ConversationChange;
  messages?: NewMessage[];
  tickets?: Ticket[];
  /** Whole rows, their version one higher than the one the decision saw. */
  changedTickets?: Ticket[];
  events?: TicketEvent[];
  preferences?: Preference[];
  /** Wishes that their guest said yes or no to. */
  judged?: { id: string; status: 'confirmed' | 'refuted'; scope?: 'always' }[];
  /** Ids of wishes that are to be forgotten. */
  forgotten?: string[];
  consents?: Consent[];
  analyses?: Analysis[];
  mentions?: Mention[];
  alerts?: Alert[];
  deliveries?: NewDelivery[];
  reminders?: Reminder[];
  unknownQuestions?: UnknownQuestion[];
  /** Surveys that are put to a guest. */
  surveysAsked?: SurveyAnswer[];
  /** What is new of a survey that was put to a guest. */
  surveyAnswers?: SurveyNews[];
  /** Lines for the threads of these tickets' cards, wherever they were posted. */
  notes?: { ticketId: string; messageId: string | null; body: object | null }[];
};

/** What came of a survey; what is left out stays as it is. */
export type SurveyNews = Pick<SurveyAnswer, 'id'> &
  Partial<Pick<SurveyAnswer, 'remindedAt' | 'answeredAt' | 'score' | 'comment'>>;

const CONFLICTS = new Set(['23505', '23503', '40001', '40P01']);

/**
 * Writes the change whole, or not at all where what it was decided on is no longer true.
 * @returns the seq before the first new message, or null: decide again.
 */
export async function commit(store: Store, change: Change): Promise<number | null> {
  const preferences = await sealWishes(store, change.preferences ?? []);
  const parts = partsOf({ ...change, preferences });
  const gate = gateOf(change);
  const written = parts.flatMap((p, i) => [
    `${p.name} AS (${p.text(`$${gate.values.length + i + 1}`)})`,
    ...(p.then ? [`${p.name}_then AS (${p.then})`] : []),
  ]);
  const text = `WITH ${[gate.text, ...written].join(',\n')}
    SELECT gate.base, ${jobs(parts)} AS jobs FROM gate`;
  // A server keeps 63 characters of a statement's name: three of each part tell them apart.
  const name = `commit ${gate.name} ${parts.map((p) => p.name.slice(0, 3)).join('')}`;
  try {
    const [row] = await store.sql<{ base: number }>({ name, text }, [
      ...gate.values,
      ...parts.map((p) => p.value),
    ]);
    return row?.base ?? null;
  } catch (error) {
    if (CONFLICTS.has((error as { code?: string }).code ?? '')) return null;
    throw error;
  }
}

/**
 * The gate: the conversation's row, locked and moved on, or (for a ticket without a conversation) a
 * constant; no row where the decision no longer stands, and then nothing is written.
 */
function gateOf(change: Change): { name: string; text: string; values: unknown[] } {
  const changed = JSON.stringify(change.changedTickets ?? []);
  const locked = `locked AS (
      SELECT t.id FROM "Ticket" t JOIN jsonb_populate_recordset(null::"Ticket", $1::jsonb) r
        ON t.id = r.id AND t.version = r.version - 1 ORDER BY t.id FOR UPDATE OF t)`;
  const unchanged = '(SELECT count(*) FROM locked) = jsonb_array_length($1::jsonb)';
  if (!change.conversation) {
    return {
      name: 'alone',
      values: [changed],
      text: `${locked}, gate AS (SELECT 0 AS base WHERE ${unchanged})`,
    };
  }
  const { id, ...patch } = change.conversation;
  const text = `${locked}, gate AS (
      UPDATE "Conversation" c SET
        "lastSeq" = c."lastSeq" + $4::int,
        "answeredSeq" = COALESCE(($3::jsonb->>'answeredSeq')::int, c."answeredSeq"),
        "waitingSince" = CASE WHEN c."lastGuestSeq" > COALESCE(($3::jsonb->>'answeredSeq')::int, c."answeredSeq")
          THEN c."waitingSince" END,
        language = COALESCE($3::jsonb->>'language', c.language),
        room = COALESCE($3::jsonb->>'room', c.room),
        asked = CASE WHEN $3::jsonb ? 'asked' THEN NULLIF($3::jsonb->'asked', 'null') ELSE c.asked END,
        "handoffTicketId" = CASE WHEN $3::jsonb ? 'handoffTicketId' THEN $3::jsonb->>'handoffTicketId' ELSE c."handoffTicketId" END,
        "updatedAt" = now()
      WHERE c.id = $2
        AND c."answeredSeq" = COALESCE(($3::jsonb->>'expectAnsweredSeq')::int, c."answeredSeq")
        AND c."lastSeq" = COALESCE(($3::jsonb->>'expectLastSeq')::int, c."lastSeq")
        AND (NOT $3::jsonb ? 'expectHandoff' OR c."handoffTicketId" IS NOT DISTINCT FROM $3::jsonb->>'expectHandoff')
        AND c."guestId" = COALESCE($3::jsonb->>'expectGuest', c."guestId")
        AND ${unchanged}
      RETURNING c."lastSeq" - $4::int AS base)`;
  return {
    name: 'conv',
    text,
    values: [changed, id, JSON.stringify(patch), change.messages?.length ?? 0],
  };
}
