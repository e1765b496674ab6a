/**
 * A year of a 300-room hotel, written in the database itself by a few statements: the same seed makes the
 * same rows. It has the shape and the number of real rows, not their sense: nothing was ever understood.
 */
import type pg from 'pg';

/** How much there is. */
export const SIZE = { guests: 40_000, stays: 110_000, messages: 1_000_000 };
/** Arrivals on each of the coming days; tomorrow's are the sheet that is measured. */
const ARRIVALS_A_DAY = 200;
const DAYS_AHEAD = 7;
const A_CONVERSATION = SIZE.messages / SIZE.guests;

type Step = { name: string; text: string };

/** A number from 0 to 1, always the same for a row, what it is for, and the seed. */
const RANDOM = (
  seed: number,
) => `CREATE OR REPLACE FUNCTION pg_temp.rnd(n bigint, what int) RETURNS float8
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT (hashint8extended(n, ${seed} * 1000 + what) & 2147483647)::float8 / 2147483648 $$`;
const pick = (list: string[], random: string) =>
  `(ARRAY[${list.map((word) => `'${word}'`).join(', ')}])[1 + floor(${random} * ${list.length})::int]`;

const FAMILY = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰飞鹏云辉'];
const SAID = [
  '麻烦送两条毛巾到房间',
  '空调不太凉，能看看吗',
  '枕头太高了，睡得脖子疼',
  '早餐几点开始',
  '电梯太吵了，一晚上没睡好',
  '能帮我延迟退房到两点吗',
  'Could you bring some extra pillows?',
  '房间很干净，谢谢',
];
const ANSWERS = [
  '好的，马上为您安排。',
  '早餐 6:30 到 10:00，在二楼。',
  '已经请同事处理，请您稍等。',
];
const ASPECTS = [
  'room.bed',
  'room.noise',
  'room.temperature',
  'food.breakfast',
  'staff.speed',
  'wifi',
];
const WISHES = ['pillow.height', 'room.floor', 'room.quiet', 'drink', 'breakfast', 'room.view'];
const VALUES: Record<string, string[]> = {
  'pillow.height': ['low', 'high'],
  'room.floor': ['high', 'low'],
  'room.quiet': ['yes'],
  drink: ['coffee', 'tea', 'hot_water'],
  breakfast: ['early', 'late', 'chinese'],
  'room.view': ['sea', 'lake', 'city'],
};

const guests: Step[] = [
  {
    name: 'guests',
    text: `INSERT INTO "Guest" (id, "hotelId", name, language, source, "createdAt", "updatedAt")
      SELECT 'guest-' || n, $1, ${pick(FAMILY, 'pg_temp.rnd(n, 1)')} || ${pick(GIVEN, 'pg_temp.rnd(n, 2)')}
        || ${pick(GIVEN, 'pg_temp.rnd(n, 3)')}, 'zh-Hans', 'import', now() - interval '1 year', now()
      FROM generate_series(1, ${SIZE.guests}) n`,
  },
  {
    name: 'addresses',
    text: `INSERT INTO "Address" (id, "hotelId", "guestId", channel, "externalId", "verifiedAt", "createdAt")
      SELECT 'address-' || n, $1, 'guest-' || n, 'wechat', 'wx-' || n, now(), now()
      FROM generate_series(1, ${SIZE.guests}) n`,
  },
];

/** Everybody comes once, the regulars (the low numbers) many times. */
const COMES = `CASE WHEN n <= ${SIZE.guests} THEN n
  ELSE 1 + floor(${SIZE.guests} * power(pg_temp.rnd(n, 4), 1.5))::int END`;
const AHEAD = ARRIVALS_A_DAY * DAYS_AHEAD;
const PAST = SIZE.stays - AHEAD;
const stays: Step[] = [
  {
    name: 'stays',
    text: `INSERT INTO "Stay" (id, "hotelId", "guestId", "externalId", room, arrival, departure, status, "totalCents",
        currency, "bookedAt", "checkedOutAt", source, "createdAt", "updatedAt")
      SELECT 'stay-' || n, $1, 'guest-' || guest, 'R' || n,
        (3 + n % 300 / 20) || lpad((1 + n % 20)::text, 2, '0'), day, day + 1,
        CASE WHEN day > $2::date THEN 'booked' WHEN day = $2::date THEN 'in_house'
          WHEN pg_temp.rnd(n, 5) < .03 THEN 'cancelled' ELSE 'checked_out' END,
        (400 + floor(900 * pg_temp.rnd(n, 6))::int) * 100, 'CNY', day - interval '9 days',
        CASE WHEN day < $2::date THEN day + interval '36 hours' END, 'import', day - interval '9 days', day
      FROM (SELECT n, ${COMES} AS guest, $2::date + CASE WHEN n > ${PAST} THEN 1 + (n - ${PAST} - 1) / ${ARRIVALS_A_DAY}
        ELSE -(n % 365) END AS day FROM generate_series(1, ${SIZE.stays}) n) s`,
  },
  {
    name: 'folio',
    text: `INSERT INTO "FolioItem" (id, "hotelId", "stayId", source, "externalId", kind, "amountCents", currency, "postedAt", "createdAt")
      SELECT s.id || '-' || k.kind, $1, s.id, 'import', s."externalId" || '-' || k.kind, k.kind,
        CASE k.kind WHEN 'room' THEN s."totalCents" ELSE 12800 END, 'CNY', s.departure, s.departure
      FROM "Stay" s CROSS JOIN (VALUES ('room'), ('food_beverage')) k(kind)
      WHERE s."hotelId" = $1 AND s.status = 'checked_out'`,
  },
];

const AT = `now() - interval '1 day' * (360 * pg_temp.rnd(c, 7)) + interval '1 minute' * seq`;
const conversations: Step[] = [
  {
    name: 'conversations',
    text: `INSERT INTO "Conversation" (id, "hotelId", "guestId", channel, account, "externalId", language, "lastSeq",
        "lastGuestSeq", "answeredSeq", "lastGuestAt", "createdAt", "updatedAt")
      SELECT 'talk-' || c, $1, 'guest-' || c, 'wechat', '', 'wx-' || c, 'zh-Hans', ${A_CONVERSATION}, ${A_CONVERSATION - 1},
        ${A_CONVERSATION - 1}, ${AT.replace('seq', '25')}, now() - interval '1 year', now()
      FROM generate_series(1, ${SIZE.guests}) c`,
  },
  {
    name: 'messages',
    text: `INSERT INTO "Message" (id, "hotelId", "conversationId", seq, author, "externalId", kind, text, at)
      SELECT 'message-' || c || '-' || seq, $1, 'talk-' || c, seq, CASE WHEN seq % 2 = 0 THEN 'guest' ELSE 'bot' END,
        CASE WHEN seq % 2 = 0 THEN 'm' || seq END, 'text',
        CASE WHEN seq % 2 = 0 THEN ${pick(SAID, 'pg_temp.rnd(c * 100 + seq, 8)')}
          ELSE ${pick(ANSWERS, 'pg_temp.rnd(c * 100 + seq, 9)')} END, ${AT}
      FROM generate_series(1, ${SIZE.guests}) c, generate_series(1, ${A_CONVERSATION}) seq`,
  },
  {
    name: 'analyses',
    text: `INSERT INTO "Analysis" (id, "hotelId", "messageId", text, lang, sentiment, polarity, severity, emergency,
        confidence, analyzer, data, at)
      SELECT 'analysis-' || substr(m.id, 9), $1, m.id, m.text, 'zh-Hans',
        ${pick(['positive', 'neutral', 'neutral', 'negative'], 'pg_temp.rnd(hashtext(m.id), 10)')},
        2 * pg_temp.rnd(hashtext(m.id), 10) - 1, 0, false, .9, 'builtin',
        '{"lang":"zh-Hans","sentiment":"neutral","intents":[{"intent":"request.amenity","confidence":0.9,"evidence":[0,4]}],"slots":{},"aspects":[],"preferences":[],"orders":[],"act":"new","reasons":[],"remarks":[]}'::jsonb,
        m.at
      FROM "Message" m WHERE m."hotelId" = $1 AND m.author = 'guest'`,
  },
  {
    name: 'mentions',
    text: `INSERT INTO "Mention" (id, "hotelId", "analysisId", aspect, polarity, quote, at)
      SELECT 'mention-' || substr(a.id, 10), $1, a.id, ${pick(ASPECTS, 'pg_temp.rnd(hashtext(a.id), 11)')},
        CASE a.sentiment WHEN 'neutral' THEN 'negative' ELSE a.sentiment END, left(a.text, 60), a.at
      FROM "Analysis" a WHERE a."hotelId" = $1 AND pg_temp.rnd(hashtext(a.id), 12) < .4`,
  },
];

const tickets: Step[] = [
  {
    name: 'tickets',
    text: `INSERT INTO "Ticket" (id, "hotelId", "conversationId", "guestId", "messageId", kind, status, department, intent,
        severity, "roomVerified", language, words, orders, chases, "dueAt", version, "createdAt", "updatedAt", "closedAt")
      SELECT 'ticket-' || substr(m.id, 9), $1, m."conversationId", c."guestId", m.id, t.kind, 'done',
        CASE t.kind WHEN 'complaint' THEN 'duty_manager' ELSE 'housekeeping' END,
        CASE t.kind WHEN 'complaint' THEN 'feedback.complaint' ELSE 'request.amenity' END, 1, true, 'zh-Hans', m.text,
        '[{"item":"towel","quantity":2}]', 0, m.at + interval '15 minutes', 3, m.at, m.at + interval '10 minutes',
        m.at + interval '10 minutes'
      FROM "Message" m JOIN "Conversation" c ON c.id = m."conversationId"
        CROSS JOIN LATERAL (SELECT CASE WHEN pg_temp.rnd(hashtext(m.id), 13) < .2 THEN 'complaint' ELSE 'request' END) t(kind)
      WHERE m."hotelId" = $1 AND m.author = 'guest' AND pg_temp.rnd(hashtext(m.id), 14) < .2`,
  },
  {
    name: 'ticket events',
    text: `INSERT INTO "TicketEvent" (id, "hotelId", "ticketId", kind, data, at)
      SELECT t.id || k.kind, $1, t.id, k.kind, '{}', t."createdAt"
      FROM "Ticket" t CROSS JOIN (VALUES ('opened'), ('claimed'), ('done')) k(kind) WHERE t."hotelId" = $1`,
  },
];

const values = `CASE w.key ${WISHES.map((key) => `WHEN '${key}' THEN ${pick(VALUES[key]!, 'pg_temp.rnd(c * 10 + w.i, 15)')}`).join(' ')} END`;
const preferences: Step[] = [
  {
    name: 'preferences',
    text: `INSERT INTO "Preference" (id, "hotelId", "guestId", "messageId", key, value, hidden, confidence, scope, status, quote, "createdAt")
      SELECT 'wish-' || c || '-' || w.i, $1, 'guest-' || c, m.id, w.key, ${values}, pg_temp.rnd(c * 10 + w.i, 16) < .5, .8, 'always',
        CASE WHEN pg_temp.rnd(c * 10 + w.i, 17) < .2 THEN 'confirmed' ELSE 'noted' END, left(m.text, 60), m.at
      FROM generate_series(1, ${SIZE.guests}) c
        JOIN unnest(ARRAY[${WISHES.map((key) => `'${key}'`).join(', ')}]) WITH ORDINALITY w(key, i) ON pg_temp.rnd(c * 10 + i, 18) < .5
        JOIN "Message" m ON m.id = 'message-' || c || '-' || (2 * w.i)`,
  },
  {
    name: 'preference events',
    text: `INSERT INTO "PreferenceEvent" (id, "hotelId", "preferenceId", kind, "by", "messageId", quote, at)
      SELECT 'said-' || p.id, $1, p.id, 'said', 'guest', p."messageId", p.quote, p."createdAt"
      FROM "Preference" p WHERE p."hotelId" = $1`,
  },
];

const STEPS = [...guests, ...stays, ...conversations, ...tickets, ...preferences];

/**
 * Fills an empty hotel.
 * @param today "2026-11-22", of the hotel's calendar: the year ends with it
 * @param tell takes a line a table
 */
export async function fillYear(
  client: pg.ClientBase,
  of: { hotelId: string; seed: number; today: string },
  tell: (line: string) => void,
): Promise<void> {
  // Foreign keys hold by construction; checking each of millions of rows would take most of the time.
  await client.query('SET session_replication_role = replica');
  await client.query('SET synchronous_commit = off');
  await client.query(RANDOM(of.seed));
  for (const { name, text } of STEPS) {
    const began = performance.now();
    const given = text.includes('$2') ? [of.hotelId, of.today] : [of.hotelId];
    const { rowCount } = await client.query(text, given);
    tell(`${rowCount} ${name}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  await client.query('SET session_replication_role = DEFAULT');
  await client.query('ANALYZE');
}
