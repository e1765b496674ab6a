/** The rows behind `identify`: a few statements a batch, whatever its size. */

import type { Query } from '../guest-rows.ts';
import { newId } from '../ids.ts';
import type { Decided } from './choose.ts';
import { type Addressed, accountKey, Crowd, FAR_TOO_MANY, factKey, type Someone } from './crowd.ts';
import type { Fact } from './guest-facts.ts';
import type { Reason } from './score.ts';

/** SQL: the guest `id` was not joined to another one. */
const notMerged = (id: string) =>
  `NOT EXISTS (SELECT 1 FROM "Merge" m WHERE m."fromGuestId" = ${id} AND m."undoneAt" IS NULL)`;

/** SQL: a membership's number as it is compared. */
const MEMBER = `upper(regexp_replace(m.number, '[^[:alnum:]]', '', 'g'))`;

const HOLDERS = `SELECT k.kind || ':' || k.value AS key, f."guestId" AS id
  FROM unnest($2::text[], $3::text[]) k(kind, value), LATERAL (
    SELECT f."guestId" FROM "GuestFact" f
    WHERE f."hotelId" = $1 AND f.kind = k.kind AND f.value = k.value AND f."endedAt" IS NULL
      AND ${notMerged('f."guestId"')} LIMIT ${FAR_TOO_MANY + 1}) f
  UNION SELECT 'member:' || ${MEMBER}, m."guestId" FROM "Membership" m
  WHERE m."hotelId" = $1 AND m.number = ANY($4)`;
const OWNERS = `SELECT a.channel || ':' || a."externalId" AS key, a."guestId" AS id, a."verifiedAt" IS NOT NULL AS verified
  FROM unnest($2::text[], $3::text[]) k(channel, "externalId")
  JOIN "Address" a ON a."hotelId" = $1 AND a.channel = k.channel AND a."externalId" = k."externalId"`;
const BOOKERS = `SELECT 'code:' || s.reservation AS key, s."guestId" AS id FROM "Stay" s
  WHERE s."hotelId" = $1 AND s.reservation = ANY($2)`;
/** Somebody with stays but without facts was written by hand: the name is the records'. */
const GUESTS = `SELECT g.id, g.name, g.language,
    EXISTS (SELECT 1 FROM "Stay" s WHERE s."guestId" = g.id) AS stays,
    EXISTS (SELECT 1 FROM "Address" a WHERE a."guestId" = g.id AND a."verifiedAt" IS NOT NULL) AS firm
  FROM "Guest" g WHERE g."hotelId" = $1 AND g.id = ANY($2)`;
const FACTS = `SELECT "guestId" AS id, kind, value, written, at, "endedAt" FROM "GuestFact" WHERE "guestId" = ANY($1)
  UNION ALL SELECT m."guestId", 'member', ${MEMBER}, m.number, m.since, NULL FROM "Membership" m
  WHERE m."guestId" = ANY($1)`;
const ASKED = `SELECT key FROM "Match" WHERE "guestId" = ANY($1) UNION SELECT key FROM "Match" WHERE "otherId" = ANY($1)`;

type Looked = {
  record: { accounts?: Addressed[]; codes?: string[]; guestId?: string | null };
  facts: Fact[];
};

/** Everybody whom one of the batch may be, and the questions about them that were asked already. */
export async function loadCrowd(
  query: Query,
  hotelId: string,
  people: Looked[],
): Promise<{ crowd: Crowd; decided: Decided }> {
  const facts = unique(
    people.flatMap((p) => p.facts.filter(({ kind }) => kind !== 'name')),
    factKey,
  );
  const accounts = unique(
    people.flatMap((p) => p.record.accounts ?? []),
    accountKey,
  );
  const codes = [...new Set(people.flatMap((p) => p.record.codes ?? []))];
  const holders = await query<Row>(HOLDERS, [
    hotelId,
    facts.map((f) => f.kind),
    facts.map((f) => f.value),
    facts.flatMap(({ kind, value, written }) => (kind === 'member' ? [value, written] : [])),
  ]);
  const owners = await query<Row>(OWNERS, [
    hotelId,
    accounts.map((a) => a.channel),
    accounts.map((a) => a.externalId),
  ]);
  const bookers = codes.length ? await query<Row>(BOOKERS, [hotelId, codes]) : [];
  const own = people.flatMap((p) => p.record.guestId ?? []);
  const ids = [...new Set([...own, ...[...holders, ...owners, ...bookers].map(({ id }) => id)])];
  const crowd = new Crowd();
  await loadPeople(query, hotelId, ids, crowd);
  for (const { key, id } of [...holders, ...bookers]) crowd.hold(key, id);
  for (const { key, id } of bookers) crowd.people.get(id)?.stays.push(key);
  for (const { key, id, verified } of owners) crowd.owned(key, id, verified ?? false);
  const rows = await query<{ key: string }>(ASKED, [ids]);
  return { crowd, decided: new Set(rows.map(({ key }) => key)) };
}

type Row = { key: string; id: string; verified?: boolean };

function unique<Item>(items: Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

type GuestRow = {
  id: string;
  name: string | null;
  language: string | null;
  stays: boolean;
  firm: boolean;
};
type FactRow = Fact & { id: string; at: Date; endedAt: Date | null };

async function loadPeople(
  query: Query,
  hotelId: string,
  ids: string[],
  crowd: Crowd,
): Promise<void> {
  const guests = await query<GuestRow>(GUESTS, [hotelId, ids]);
  const facts = await query<FactRow>(FACTS, [ids]);
  for (const { id, name, language, firm } of guests)
    Object.assign(crowd.add(id, language), { name, firm });
  for (const { id, at, endedAt, ...fact } of facts) {
    const someone = crowd.people.get(id);
    if (!someone) continue;
    if (endedAt) someone.ended.add(factKey(fact));
    else someone.facts.push(fact);
    if (fact.kind === 'name' && (!someone.namedAt || at > someone.namedAt)) someone.namedAt = at;
  }
  for (const { id, name, stays } of guests) {
    const someone = crowd.people.get(id);
    if (!someone || someone.facts.length) continue;
    if (stays && name)
      someone.facts.push({ kind: 'name', value: name.toLowerCase(), written: name });
  }
}

export type Question = {
  about: 'person' | 'name' | 'birthday' | 'phone';
  guestId: string;
  otherId: string | null;
  value: string | null;
  key: string;
  reasons: Reason[];
  source: string;
  at: Date;
};

/** What a batch comes to. */
export type Writes = {
  hotelId: string;
  now: Date;
  guests: (Someone & { source: string })[];
  facts: (Fact & { guestId: string; source: string; at: Date; verified: boolean })[];
  addresses: (Addressed & { guestId: string })[];
  questions: Question[];
  merges: { from: string; to: string }[];
};

const RENAME = `UPDATE "Guest" g SET name = r.name, language = r.language, "updatedAt" = $2
  FROM jsonb_to_recordset($1::jsonb) r(id text, name text, language text) WHERE g.id = r.id`;
const VERIFY = `UPDATE "Address" a SET "verifiedAt" = $4
  FROM unnest($2::text[], $3::text[]) k(channel, "externalId")
  WHERE a."hotelId" = $1 AND a.channel = k.channel AND a."externalId" = k."externalId" AND a."verifiedAt" IS NULL`;
/**
 * A telephone that may have moved on: somebody else gave it later, and its first holder has given another one
 * since. A family's or an agency's, which many have at once, is none.
 */
const MOVED_ON = `INSERT INTO "Match" (id, "hotelId", about, "guestId", "otherId", value, key, reasons, source, status, at)
  SELECT gen_random_uuid()::text, $1, 'phone', was."guestId", now."guestId", was.value,
    concat_ws(':', 'phone', was.value, was."guestId", now."guestId"), '[]', now.source, 'open', $3
  FROM "GuestFact" given
  JOIN "GuestFact" was ON was."guestId" = given."guestId" AND was.kind = 'phone' AND was.at < given.at
  JOIN "GuestFact" now ON now."hotelId" = $1 AND now.kind = 'phone' AND now.value = was.value
    AND now."guestId" <> was."guestId" AND now.at > was.at
  WHERE given.kind = 'phone' AND given."guestId" = ANY($2)
    AND given."endedAt" IS NULL AND was."endedAt" IS NULL AND now."endedAt" IS NULL
    AND ${notMerged('now."guestId"')}
    AND (SELECT count(*) FROM "GuestFact" f WHERE f."hotelId" = $1 AND f.kind = 'phone' AND f.value = was.value) < 4
    AND NOT EXISTS (SELECT 1 FROM "Match" m WHERE m.about = 'person' AND m.status IN ('open', 'same')
      AND m."guestId" IN (was."guestId", now."guestId") AND m."otherId" IN (was."guestId", now."guestId"))
  ON CONFLICT DO NOTHING`;
const HOLDERS_OF = `SELECT DISTINCT "guestId" AS id FROM "GuestFact"
  WHERE "hotelId" = $1 AND kind = 'phone' AND value = ANY($2)`;

/** Whole rows; one that is there already stays as it is. */
async function insertRows(query: Query, table: string, rows: object[]): Promise<void> {
  if (!rows.length) return;
  await query(
    `INSERT INTO "${table}" SELECT r.* FROM jsonb_populate_recordset(null::"${table}", $1::jsonb) r
      ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  );
}

/** Writes what the batch comes to, each table at once. */
export async function writePeople(
  query: Query,
  writes: Writes,
  known: Iterable<Someone>,
): Promise<void> {
  const { hotelId, now, guests, facts, addresses, questions } = writes;
  const stamp = { createdAt: now, updatedAt: now };
  const row = ({ id, name, language }: Someone) => ({ id, name, language });
  await insertRows(
    query,
    'Guest',
    guests.map((g) => ({ ...row(g), source: g.source, hotelId, ...stamp })),
  );
  const made = new Set(guests.map(({ id }) => id));
  const renamed = [...known].filter(({ id, changed }) => changed && !made.has(id));
  if (renamed.length) await query(RENAME, [JSON.stringify(renamed.map(row)), now]);
  const common = { hotelId, endedAt: null };
  await insertRows(
    query,
    'GuestFact',
    facts.map((fact) => ({ id: newId(), ...fact, ...common })),
  );
  await insertRows(
    query,
    'Address',
    addresses.map((a) => ({ id: newId(), hotelId, ...a, verifiedAt: now, createdAt: now })),
  );
  const [channels, ids] = [addresses.map((a) => a.channel), addresses.map((a) => a.externalId)];
  if (ids.length) await query(VERIFY, [hotelId, channels, ids, now]);
  const asked = questions.map((q) => ({ id: newId(), hotelId, status: 'open', ...q }));
  await insertRows(query, 'Match', asked);
  await askWhoseNumber(query, writes);
}

async function askWhoseNumber(query: Query, { hotelId, facts, now }: Writes): Promise<void> {
  const phones = facts.flatMap(({ kind, value }) => (kind === 'phone' ? [value] : []));
  if (!phones.length) return;
  const rows = await query<{ id: string }>(HOLDERS_OF, [hotelId, phones]);
  await query(MOVED_ON, [hotelId, rows.map(({ id }) => id), now]);
}
