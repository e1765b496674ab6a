/** Whose the stays of the hotel's records are: many at once, in the order of the records. */
import { v7 as newId } from 'uuid';
import type { Prisma } from './generated/client.ts';
import type { KnownStay } from './stays.ts';

/** Who stays, as the hotel's own records have it. */
export type Person = {
  name: string | null;
  language: string | null;
  /** Most telling first: the first one that is known says who the guest is. */
  addresses: { channel: string; externalId: string }[];
};

type Owned = { record: Person & { source: string }; stay: KnownStay | undefined };
type Face = { id: string; name: string | null; language: string | null; stays: number };
type Tx = Prisma.TransactionClient;

/**
 * Finds or makes the guest of each record, and gives the guest the record's addresses. The guest is
 * whoever has one of the addresses, else whoever the stay was known to belong to, else new.
 */
export async function guestsOf(tx: Tx, hotelId: string, owned: Owned[], now: Date) {
  const owners = await addressOwners(tx, hotelId, owned);
  const faces = await facesOf(tx, [
    ...owners.values(),
    ...owned.flatMap(({ stay }) => stay?.guestId ?? []),
  ]);
  const fresh: object[] = [];
  const renamed = new Map<string, Face>();
  const addresses: object[] = [];
  const left = new Set<string>();
  const of = owned.map(({ record, stay }) => {
    const owner = ownerOf(record, owners, faces);
    const id = owner ?? stay?.guestId ?? newId();
    const added = record.addresses.filter((a) => !owners.has(keyOf(a)));
    for (const address of added) owners.set(keyOf(address), id);
    const own = record.addresses.filter((a) => owners.get(keyOf(a)) === id);
    addresses.push(...own.map((a) => addressRow(hotelId, id, a, now)));
    if (stay && stay.guestId !== id) left.add(stay.guestId);
    const face = faces.get(id);
    const { name, language, source } = record;
    if (!face) {
      faces.set(id, { id, name, language, stays: 1 });
      fresh.push({ id, hotelId, name, language, source, createdAt: now, updatedAt: now });
      return { id, changed: true };
    }
    const changed = amend(face, record, stay?.guestId === id);
    if (!stay) face.stays += 1;
    if (changed) renamed.set(id, face);
    return { id, changed: changed || added.length > 0 };
  });
  await insertGuests(tx, fresh);
  await rename(tx, [...renamed.values()], now);
  await keepAddresses(tx, addresses);
  return { of, dropLeft: () => dropEmpty(tx, [...left]) };
}

const keyOf = ({ channel, externalId }: { channel: string; externalId: string }) =>
  `${channel}:${externalId}`;

/** Who has which of the addresses. */
async function addressOwners(tx: Tx, hotelId: string, owned: Owned[]) {
  const all = owned.flatMap(({ record }) => record.addresses);
  if (!all.length) return new Map<string, string>();
  const found = await tx.$queryRaw<{ channel: string; externalId: string; guestId: string }[]>`
    SELECT channel, "externalId", "guestId" FROM "Address"
    WHERE "hotelId" = ${hotelId} AND (channel, "externalId") IN (
      SELECT * FROM unnest(${all.map((a) => a.channel)}::text[], ${all.map((a) => a.externalId)}::text[]))`;
  return new Map(found.map((address) => [keyOf(address), address.guestId]));
}

async function facesOf(tx: Tx, ids: string[]): Promise<Map<string, Face>> {
  const found = await tx.$queryRaw<Face[]>`
    SELECT g.id, g.name, g.language, (SELECT count(*) FROM "Stay" s WHERE s."guestId" = g.id)::int AS stays
    FROM "Guest" g WHERE g.id = ANY(${[...new Set(ids)]}::text[])`;
  return new Map(found.map((face) => [face.id, face]));
}

/** A family books several rooms with one telephone; a messenger account is one person's. */
function ownerOf(
  { addresses, name }: Person,
  owners: Map<string, string>,
  faces: Map<string, Face>,
): string | undefined {
  const own = addresses.find((address) => {
    const id = owners.get(keyOf(address));
    const known = id && faces.get(id)?.name;
    return id && (address.channel !== 'phone' || !name || !known || known === name);
  });
  return own && owners.get(keyOf(own));
}

/**
 * The records know the name better than a messenger does; among several stays of one guest, the first
 * name counts: a file that spells it in two ways does not change it to and fro.
 */
function amend(face: Face, { name, language }: Person, itsStay: boolean): boolean {
  const mayName = face.stays === 0 || (itsStay && face.stays === 1);
  const newName = name && name !== face.name && (!face.name || mayName) ? name : face.name;
  const newLanguage = face.language ?? language;
  const changed = newName !== face.name || newLanguage !== face.language;
  face.name = newName;
  face.language = newLanguage;
  return changed;
}

const addressRow = (hotelId: string, guestId: string, address: object, now: Date) => ({
  id: newId(),
  hotelId,
  guestId,
  ...address,
  verifiedAt: now,
  createdAt: now,
});

async function insertGuests(tx: Tx, rows: object[]): Promise<void> {
  if (!rows.length) return;
  await tx.$executeRaw`INSERT INTO "Guest"
    SELECT r.* FROM jsonb_populate_recordset(null::"Guest", ${JSON.stringify(rows)}::jsonb) r`;
}

/** What the hotel's records say of a guest, the guest need not prove. */
async function keepAddresses(tx: Tx, rows: object[]): Promise<void> {
  if (!rows.length) return;
  await tx.$executeRaw`INSERT INTO "Address" AS a SELECT DISTINCT ON (r.channel, r."externalId") r.*
    FROM jsonb_populate_recordset(null::"Address", ${JSON.stringify(rows)}::jsonb) r
    ON CONFLICT ("hotelId", channel, "externalId") DO UPDATE SET "verifiedAt" = excluded."verifiedAt"
    WHERE a."verifiedAt" IS NULL AND a."guestId" = excluded."guestId"`;
}

async function rename(tx: Tx, faces: Face[], now: Date): Promise<void> {
  if (!faces.length) return;
  await tx.$executeRaw`UPDATE "Guest" g SET name = r.name, language = r.language, "updatedAt" = ${now}
    FROM jsonb_to_recordset(${JSON.stringify(faces)}::jsonb) AS r(id text, name text, language text) WHERE g.id = r.id`;
}

/** A guest made by an earlier record, and found to be somebody the hotel knew by another address. */
async function dropEmpty(tx: Tx, ids: string[]): Promise<void> {
  if (!ids.length) return;
  const none = { none: {} };
  await tx.guest.deleteMany({
    where: {
      id: { in: ids },
      stays: none,
      conversations: none,
      addresses: none,
      preferences: none,
      tickets: none,
      reviews: none,
    },
  });
}
