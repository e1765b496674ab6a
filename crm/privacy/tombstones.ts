/**
 * What an erased guest was known by, as keyed hashes: so that no import, and no backup, brings the guest
 * back. Who the guest was cannot be read from it.
 */
import type pg from 'pg';
import type { Store } from '../database.ts';
import type { Belongings } from './belongings.ts';
import { lookupHash, secretOf } from './secrets.ts';

/** Something that a guest is known by: ["address", "phone", "+8613800001208"]. */
export type Identifier = [
  kind: 'address' | 'stay' | 'booking' | 'review' | 'guest' | 'conversation',
  ...string[],
];

export type Tombstone = { hotelId: string; hash: string; at: Date };

/** Of a telephone the digits count, without a country's prefix; else neither case nor blanks. */
function addressIdentifier(channel: string, externalId: string): Identifier {
  const digits = externalId.replace(/\D/g, '').slice(-11);
  return ['address', channel, channel === 'phone' ? digits : externalId.trim().toLowerCase()];
}

/** A stay by its key, and by its code with a name: a shared reservation may change its keys. */
const stayIdentifiers = (stay: StayName): Identifier[] => {
  const { source, externalId, reservation, name } = stay;
  const named: Identifier = ['booking', source, reservation ?? '', (name ?? '').trim()];
  return [['stay', source, externalId], ...(reservation && name ? [named] : [])];
};
type StayName = {
  source: string;
  externalId: string;
  reservation?: string | null;
  name: string | null;
};

const ADDRESSES = `SELECT channel, "externalId" FROM "Address" WHERE id = ANY($1)
  UNION ALL SELECT kind, value FROM "GuestFact" WHERE id = ANY($2) AND kind IN ('phone', 'email', 'member', 'unionid')
  UNION ALL SELECT 'member', number FROM "Membership" WHERE id = ANY($3)`;
const STAYS = `SELECT s.source, s."externalId", s.reservation, g.name
  FROM "Stay" s JOIN "Guest" g ON g.id = s."guestId" WHERE s.id = ANY($1)`;
const REVIEWS = `SELECT source, "externalId" FROM "Review" WHERE id = ANY($1)`;

/** Leaves the tombstones of all this, before it is deleted. */
export async function leaveTombstones(
  client: pg.PoolClient,
  secret: Buffer,
  { belongings, hotelId, now }: { belongings: Belongings; hotelId: string; now: Date },
): Promise<void> {
  const ids = (table: string) => belongings.get(table)?.ids ?? [];
  const rows = async <Row>(text: string, ...tables: string[]) =>
    (await client.query(text, tables.map(ids))).rows as Row[];
  type Named = { channel: string; externalId: string };
  const addresses = await rows<Named>(ADDRESSES, 'Address', 'GuestFact', 'Membership');
  const stays = await rows<StayName>(STAYS, 'Stay');
  const reviews = await rows<StayName>(REVIEWS, 'Review');
  const identifiers: Identifier[] = [
    ...addresses.map((a) => addressIdentifier(a.channel, a.externalId)),
    ...stays.flatMap(stayIdentifiers),
    ...reviews.map((r): Identifier => ['review', r.source, r.externalId]),
    ...ids('Guest').map((id): Identifier => ['guest', id]),
    ...ids('Conversation').map((id): Identifier => ['conversation', id]),
  ];
  const hashes = identifiers.map((words) => lookupHash(secret, ...words));
  await keepTombstones(
    client,
    hashes.map((hash) => ({ hotelId, hash, at: now })),
  );
}

/** Adds tombstones; of two for the same the later one counts. */
export async function keepTombstones(
  client: Pick<pg.PoolClient, 'query'>,
  tombstones: Tombstone[],
): Promise<void> {
  await client.query(
    `INSERT INTO "Tombstone" (id, "hotelId", hash, at)
      SELECT gen_random_uuid(), r."hotelId", r.hash, max(r.at)
      FROM jsonb_to_recordset($1::jsonb) r("hotelId" text, hash text, at timestamptz)
        JOIN "Hotel" h ON h.id = r."hotelId" GROUP BY 2, 3
      ON CONFLICT ("hotelId", hash) DO UPDATE SET at = GREATEST("Tombstone".at, excluded.at)`,
    [JSON.stringify(tombstones)],
  );
}

export function allTombstones(store: Store): Promise<Tombstone[]> {
  return store.prisma.tombstone.findMany({ select: { hotelId: true, hash: true, at: true } });
}

const FIND = {
  name: 'tombstone.find',
  text: `SELECT hash, at FROM "Tombstone" WHERE "hotelId" = $1 AND hash = ANY($2)`,
};

/** When the guest that each of these belonged to was erased; null: nobody erased was known by it. */
export async function erasedAt(
  store: Store,
  hotelId: string,
  identifiers: Identifier[],
): Promise<(Date | null)[]> {
  const secret = await secretOf(store, hotelId, 'lookup');
  const hashes = identifiers.map((words) => lookupHash(secret, ...words));
  const rows = await store.sql<{ hash: string; at: Date }>(FIND, [hotelId, hashes]);
  const found = new Map(rows.map(({ hash, at }) => [hash, at]));
  return hashes.map((hash) => found.get(hash) ?? null);
}

type StayKey = StayName & {
  arrival: Date;
  /** When it was booked, where the source says so. */
  bookedAt?: Date | null;
  addresses: { channel: string; externalId: string }[];
};

const DAY_MS = 86_400_000;

/**
 * Which of these stays are an erased guest's own of the time before: its code is known as one, or it was
 * booked (where that is not known: it began on a day) before the erasure. What is booked after it is a
 * new guest's.
 */
export async function ofTheErased(
  store: Store,
  hotelId: string,
  stays: StayKey[],
): Promise<boolean[]> {
  const identifiers = stays.map((stay) => ({
    own: stayIdentifiers(stay),
    addresses: stay.addresses.map((a) => addressIdentifier(a.channel, a.externalId)),
  }));
  const all = identifiers.flatMap(({ own, addresses }) => [...own, ...addresses]);
  const found = await erasedAt(store, hotelId, all);
  const rest = [...found];
  const take = (count: number) => rest.splice(0, count);
  return stays.map(({ bookedAt, arrival }, i) => {
    const { own = [], addresses = [] } = identifiers[i] ?? {};
    const [byCode, byAddress] = [take(own.length), take(addresses.length)];
    const before = bookedAt ?? new Date(arrival.getTime() + DAY_MS);
    return byCode.some(Boolean) || byAddress.some((at) => at !== null && before < at);
  });
}

/** The guests and conversations that are there although these tombstones say that they were erased. */
export async function revived(
  store: Store,
  hotelId: string,
  tombstones: Tombstone[],
): Promise<{ guests: string[]; conversations: string[] }> {
  const secret = await secretOf(store, hotelId, 'lookup');
  const hashes = new Set(tombstones.map((t) => t.hash));
  const of = async (table: 'Guest' | 'Conversation', kind: Identifier[0]) => {
    const text = `SELECT id FROM "${table}" WHERE "hotelId" = $1`;
    const { rows } = await store.pool.query<{ id: string }>(text, [hotelId]);
    return rows.map((row) => row.id).filter((id) => hashes.has(lookupHash(secret, kind, id)));
  };
  return {
    guests: await of('Guest', 'guest'),
    conversations: await of('Conversation', 'conversation'),
  };
}
