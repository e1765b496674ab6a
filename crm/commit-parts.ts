/** The statements of which `commit` makes its one: a kind of row each, and the columns of every table. */
import { randomUUID } from 'node:crypto';
import type { Change } from './commit.ts';
import { slotIn } from './preference-rules.ts';
import { sayWishes, wishEvents } from './preferences.ts';

/** One statement of the whole. */
export type Part = {
  name: string;
  text: (param: string) => string;
  value: unknown;
  /** What follows from the rows that it returns, without a value of its own. */
  then?: string;
};

/** What a change writes, a part for every kind of row that it has; written behind the gate of `commit`. */
export function partsOf(change: Change): Part[] {
  const parts: Part[] = [];
  const rows = (
    name: string,
    list: unknown[] | undefined,
    text: (param: string) => string,
    then = '',
  ) => {
    if (list?.length) parts.push({ name, text, value: JSON.stringify(list), then });
  };
  rows(
    'messages',
    change.messages?.map((m, i) => ({ ...m, seq: i + 1 })),
    messages,
  );
  rows('tickets', change.tickets, insert('Ticket', TICKET));
  rows('changed', change.changedTickets, changedTickets);
  rows('events', change.events, insert('TicketEvent', EVENT));
  rows(
    'preferences',
    change.preferences,
    (p) => sayWishes(p, 'gate,'),
    wishEvents('preferences', `'said'`),
  );
  rows(
    'judged',
    change.judged?.map((j) => ({ ...j, at: change.at })),
    JUDGE,
    wishEvents('judged', 'status', '"judgedAt"'),
  );
  rows('forgotten', change.forgotten, FORGET);
  rows('yesno', change.consents, insert('Consent', CONSENT));
  rows(
    'analyses',
    change.analyses,
    (p) => `${insert('Analysis', ANALYSIS)(p)} ON CONFLICT ("messageId") DO NOTHING`,
  );
  rows('mentions', change.mentions, insert('Mention', MENTION));
  rows('unknown', change.unknownQuestions, insert('UnknownQuestion', UNKNOWN_QUESTION));
  rows('alerts', change.alerts, insert('Alert', ALERT));
  rows(
    'reminders',
    change.reminders,
    (p) => `${insert('Reminder', REMINDER)(p)} ${REMINDER_AGAIN}`,
  );
  rows('asked', change.surveysAsked, insert('SurveyAnswer', SURVEY_ANSWER));
  rows('survey', change.surveyAnswers, surveyAnswers);
  rows('deliveries', change.deliveries, (p) => `${insert('Delivery', DELIVERY)(p)} ${SENT_TO}`);
  rows(
    'updates',
    change.changedTickets?.map((t) => ({
      ticketId: t.id,
      urgent: t.kind === 'emergency',
      key: randomUUID(),
      at: change.at,
    })),
    cardUpdates,
  );
  rows(
    'notes',
    change.notes?.map((n) => ({ ...n, key: randomUUID(), at: change.at })),
    threadNotes,
  );
  return parts;
}

const columns = (list: string[], row = '') => list.map((c) => `${row}"${c}"`).join(', ');

const insert = (table: string, list: string[]) => (param: string) =>
  `INSERT INTO "${table}" (${columns(list)}) SELECT ${columns(list, 'r.')}
    FROM gate, jsonb_populate_recordset(null::"${table}", ${param}::jsonb) r`;

const messages = (param: string) =>
  `INSERT INTO "Message" (${columns(MESSAGE)}, seq) SELECT ${columns(MESSAGE, 'r.')}, gate.base + r.seq
    FROM gate, jsonb_populate_recordset(null::"Message", ${param}::jsonb) r`;

const changedTickets = (param: string) =>
  `UPDATE "Ticket" t SET ${TICKET.slice(1)
    .map((c) => `"${c}" = r."${c}"`)
    .join(', ')}
    FROM gate, jsonb_populate_recordset(null::"Ticket", ${param}::jsonb) r WHERE t.id = r.id`;

const surveyAnswers = (param: string) =>
  `UPDATE "SurveyAnswer" a SET "remindedAt" = COALESCE(r."remindedAt", a."remindedAt"),
      "answeredAt" = COALESCE(r."answeredAt", a."answeredAt"), score = COALESCE(r.score, a.score),
      comment = COALESCE(r.comment, a.comment)
    FROM gate, jsonb_populate_recordset(null::"SurveyAnswer", ${param}::jsonb) r WHERE a.id = r.id`;

// A card that waits already is held until this commits: whoever takes it then draws what is written here.
const SENT_TO = `ON CONFLICT ("pendingKey") DO UPDATE SET "pendingKey" = excluded."pendingKey"
    RETURNING channel, account, destination`;
/** With all that it had replaced, which would count again; a merged guest's own copy goes with it. */
const FORGET = (param: string) => `DELETE FROM "Preference" p USING gate, "Preference" q
    WHERE q.id IN (SELECT jsonb_array_elements_text(${param}::jsonb)) AND ${slotIn('p')} = ${slotIn('q')}
      AND (p."guestId" = q."guestId"
        OR p."guestId" IN (SELECT "fromGuestId" FROM "Merge" m WHERE m."guestId" = q."guestId"))`;
const JUDGE = (
  param: string,
) => `UPDATE "Preference" p SET status = r.status, scope = COALESCE(r.scope, p.scope), "judgedAt" = r.at,
    "expiresAt" = CASE WHEN r.scope = 'always' THEN NULL ELSE p."expiresAt" END
    FROM gate, jsonb_to_recordset(${param}::jsonb) r(id text, status text, scope text, at timestamptz)
    WHERE p.id = r.id RETURNING p.*`;
// A guest who writes again while waiting for a person does not push the deadline away.
const REMINDER_AGAIN = `ON CONFLICT ("hotelId", kind, subject) DO UPDATE SET
    "dueAt" = CASE WHEN excluded.kind = 'handoff_timeout' AND excluded."doneAt" IS NULL AND "Reminder"."doneAt" IS NULL
      THEN LEAST("Reminder"."dueAt", excluded."dueAt") ELSE excluded."dueAt" END,
    "doneAt" = excluded."doneAt"`;

/** Every posted card of a changed ticket is drawn again, once however many changes wait. */
const cardUpdates = (param: string) =>
  `INSERT INTO "Delivery" (${columns(DELIVERY)})
    SELECT r.key || a.id, a."hotelId", 'card', a."staffChannel", '', a.destination, null, null, a.id, null,
      'queued', r.urgent, a.id, null, 0, r.at, null, null, r.at, null
    FROM gate, jsonb_to_recordset(${param}::jsonb) r("ticketId" text, urgent boolean, key text, at timestamptz)
    JOIN "Alert" a ON a."ticketId" = r."ticketId" ${SENT_TO}`;

const threadNotes = (param: string) =>
  `INSERT INTO "Delivery" (${columns(DELIVERY)})
    SELECT r.key || a.id, a."hotelId", 'note', a."staffChannel", '', a.destination, null, r."messageId", a.id, r.body,
      'queued', false, null, null, 0, r.at, null, null, r.at, null
    FROM gate, jsonb_to_recordset(${param}::jsonb) r("ticketId" text, "messageId" text, body jsonb, key text, at timestamptz)
    JOIN "Alert" a ON a."ticketId" = r."ticketId" ${SENT_TO}`;

/** SQL: one nudge a destination for everything that leaves. */
export function jobs(parts: Part[]): string {
  const leaving = parts.filter((p) => ['deliveries', 'updates', 'notes'].includes(p.name));
  if (!leaving.length) return '0';
  return `(SELECT count(graphile_worker.add_job('deliver/' || d.channel,
      json_build_object('channel', d.channel, 'account', d.account, 'destination', d.destination),
      queue_name := concat_ws(':', 'deliver', d.channel, d.account, d.destination),
      job_key := concat_ws(':', 'deliver', d.channel, d.account, d.destination)))
    FROM (${leaving.map((p) => `SELECT * FROM ${p.name}`).join(' UNION ')}) d)`;
}

const MESSAGE = [
  'id',
  'hotelId',
  'conversationId',
  'author',
  'externalId',
  'kind',
  'text',
  'choices',
  'staffId',
  'at',
];
// biome-ignore format: one list
const TICKET = ['id', 'hotelId', 'conversationId', 'guestId', 'stayId', 'messageId', 'reviewId', 'kind', 'status',
  'department', 'intent', 'severity', 'room', 'roomVerified', 'language', 'words', 'translation', 'reply',
  'orders', 'time', 'people', 'chases', 'dueAt', 'etaAt', 'reason', 'claimedById', 'version', 'createdAt', 'updatedAt', 'closedAt'];
// biome-ignore format: one list
const CONSENT = ['id', 'hotelId', 'guestId', 'purpose', 'given', 'textVersion', 'channel', 'staffId', 'at'];
const EVENT = ['id', 'hotelId', 'ticketId', 'kind', 'staffId', 'data', 'at'];
// biome-ignore format: one list
const ANALYSIS = ['id', 'hotelId', 'messageId', 'reviewId', 'text', 'lang', 'sentiment', 'polarity', 'severity',
  'emergency', 'confidence', 'analyzer', 'data', 'at'];
const MENTION = ['id', 'hotelId', 'analysisId', 'aspect', 'polarity', 'quote', 'at'];
const UNKNOWN_QUESTION = [
  'id',
  'hotelId',
  'ticketId',
  'text',
  'language',
  'topic',
  'at',
  'settledAt',
];
const ALERT = ['id', 'hotelId', 'ticketId', 'staffChannel', 'destination', 'externalId'];
// biome-ignore format: one list
const DELIVERY = ['id', 'hotelId', 'kind', 'channel', 'account', 'destination', 'conversationId', 'messageId',
  'alertId', 'body', 'status', 'urgent', 'pendingKey', 'sender', 'attempts', 'nextAt', 'error', 'externalId',
  'createdAt', 'sentAt'];
const REMINDER = ['id', 'hotelId', 'kind', 'subject', 'dueAt', 'doneAt'];
// biome-ignore format: one list
const SURVEY_ANSWER = ['id', 'hotelId', 'surveyId', 'stayId', 'guestId', 'conversationId', 'moment', 'scale',
  'askedAt', 'remindedAt', 'answeredAt', 'score', 'comment'];
