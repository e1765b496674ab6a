import { v7 as newId } from 'uuid';
import type { Store } from './database.ts';
import type { Prisma, Stay } from './generated/client.ts';
import { planSurveys } from './survey-plan.ts';

export type { Stay };

/** SQL: the stay `s` is booked or on. A late departure is no other stay, whatever the zone: a day of grace. */
export const STAY_IS_ON = `s.status IN ('booked', 'in_house') AND s.departure >= now()::date - 1`;

/** One stay as the hotel's own records have it. */
export type StayRecord = Pick<
  Stay,
  'externalId' | 'source' | 'room' | 'arrival' | 'departure' | 'status'
> & {
  name: string | null;
  language: string | null;
  /** Most telling first: the first one that is known says who the guest is. */
  addresses: { channel: string; externalId: string }[];
};

/** What `storeStay` did with a record. */
export type StayStored = 'created' | 'updated' | 'unchanged';

/**
 * Writes one stay with its guest and the guest's addresses, which count as verified from now on.
 * The guest is whoever has one of the addresses, else whoever the stay was known to belong to, else new.
 * @param named guests that this import has named already: the first name of a file counts
 */
export function storeStay(
  store: Store,
  hotelId: string,
  record: StayRecord,
  now: Date,
  named: Set<string> = new Set(),
): Promise<StayStored> {
  return store.prisma.$transaction(async (tx) => {
    const { source, externalId } = record;
    const known = await tx.stay.findUnique({
      where: { hotelId_source_externalId: { hotelId, source, externalId } },
    });
    const guest = await guestOf(tx, hotelId, record, known, named);
    const addressed = await addAddresses(tx, hotelId, guest.id, record, now);
    const moved = await writeStay(tx, hotelId, guest.id, record, known, now);
    if (known && known.guestId !== guest.id) await dropEmptyGuest(tx, known.guestId);
    if (!known) return 'created';
    return guest.changed || addressed || moved ? 'updated' : 'unchanged';
  });
}

type Tx = Prisma.TransactionClient;

async function guestOf(
  tx: Tx,
  hotelId: string,
  { addresses, name, language, source }: StayRecord,
  known: Stay | null,
  named: Set<string>,
): Promise<{ id: string; changed: boolean }> {
  const found = await tx.address.findMany({
    where: { hotelId, OR: addresses },
    include: { guest: { select: { name: true } } },
  });
  const owner = addresses
    .map((a) => found.find((f) => f.channel === a.channel && f.externalId === a.externalId))
    .find((f) => f && identifies(f, name));
  const id = owner?.guestId ?? known?.guestId;
  if (!id) {
    const made = await tx.guest.create({ data: { id: newId(), hotelId, name, language, source } });
    named.add(made.id);
    return { id: made.id, changed: true };
  }
  const guest = await tx.guest.findUniqueOrThrow({ where: { id } });
  const data = {
    ...(name && name !== guest.name && !named.has(id) ? { name } : {}),
    ...(language && !guest.language ? { language } : {}),
  };
  if (name) named.add(id);
  const changed = Object.keys(data).length > 0;
  if (changed) await tx.guest.update({ where: { id }, data });
  return { id, changed };
}

/** A family books several rooms with one telephone; a messenger account is one person's. */
function identifies(
  address: { channel: string; guest: { name: string | null } },
  name: string | null,
): boolean {
  return address.channel !== 'phone' || !name || !address.guest.name || address.guest.name === name;
}

async function addAddresses(
  tx: Tx,
  hotelId: string,
  guestId: string,
  { addresses }: StayRecord,
  now: Date,
): Promise<boolean> {
  const added = await tx.address.createMany({
    data: addresses.map((a) => ({ id: newId(), hotelId, guestId, ...a, verifiedAt: now })),
    skipDuplicates: true,
  });
  const verified = await tx.address.updateMany({
    where: { hotelId, guestId, verifiedAt: null, OR: addresses },
    data: { verifiedAt: now },
  });
  return added.count + verified.count > 0;
}

async function writeStay(
  tx: Tx,
  hotelId: string,
  guestId: string,
  record: StayRecord,
  known: Stay | null,
  now: Date,
): Promise<boolean> {
  const { externalId, source, arrival, departure, status } = record;
  // A file without the room does not empty it.
  const data = { guestId, room: record.room ?? known?.room ?? null, arrival, departure, status };
  if (!known) {
    const id = newId();
    await tx.stay.create({ data: { id, hotelId, externalId, source, ...data } });
    await planSurveys(tx, hotelId, now, id);
    return true;
  }
  const same =
    known.guestId === guestId &&
    known.room === data.room &&
    known.status === status &&
    +known.arrival === +arrival &&
    +known.departure === +departure;
  if (same) return false;
  const left = status === 'checked_out' && known.status !== status;
  const checkedOutAt = left ? now : status === 'checked_out' ? known.checkedOutAt : null;
  await tx.stay.update({ where: { id: known.id }, data: { ...data, checkedOutAt } });
  await planSurveys(tx, hotelId, now, known.id);
  return true;
}

/** A guest made by an earlier import, and found to be somebody the hotel knew by another address. */
async function dropEmptyGuest(tx: Tx, id: string): Promise<void> {
  const none = { none: {} };
  await tx.guest.deleteMany({
    where: {
      id,
      stays: none,
      conversations: none,
      addresses: none,
      preferences: none,
      tickets: none,
      reviews: none,
    },
  });
}

/** A stay that a review may belong to. */
export type StayOfReview = Pick<
  Stay,
  'id' | 'guestId' | 'externalId' | 'room' | 'arrival' | 'departure'
> & { guest: { name: string | null } };

/** The stays with one of these reservation codes, or in one of these rooms. */
export function staysFor(
  store: Store,
  hotelId: string,
  codes: string[],
  rooms: string[],
): Promise<StayOfReview[]> {
  return store.prisma.stay.findMany({
    where: { hotelId, OR: [{ externalId: { in: codes } }, { room: { in: rooms } }] },
    select: {
      id: true,
      guestId: true,
      externalId: true,
      room: true,
      arrival: true,
      departure: true,
      guest: { select: { name: true } },
    },
  });
}
