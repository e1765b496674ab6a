import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { type StayRecord, storeStay } from '../../crm/stays.ts';
import type { House } from '../house.ts';
import { columnReader, type Fields, STAY_COLUMNS } from './columns.ts';
import { type Importer, importFile } from './run.ts';
import { day, Rejected, type StayStatus, status, text } from './values.ts';

/** Longer than any stay: a mistyped year. */
const LONGEST_STAY_DAYS = 1100;

/** Takes reservations from the hotel's own records, so that a guest is recognised by address. */
export const importStays: Importer = async (house, path, options = {}) => {
  const { zone } = await house.facts();
  const today = DateTime.fromJSDate(house.now(), { zone }).toISODate() ?? '';
  const columns = columnReader(STAY_COLUMNS, options.mapping);
  const named = new Set<string>();
  return importFile(
    path,
    {
      read: (fields) => readStay(columns(fields), today),
      key: ({ source, externalId }) => JSON.stringify([source, externalId]),
      clash: (earlier, later) =>
        earlier.room && later.room && earlier.room !== later.room
          ? `the same stay ("${later.externalId}") with another room; give each room its own code`
          : undefined,
      store: (stays) => storeAll(house, stays, named),
    },
    options,
  );
};

async function storeAll(house: House, stays: StayRecord[], named: Set<string>) {
  const counts = { created: 0, updated: 0, unchanged: 0 };
  for (const stay of stays) {
    counts[await storeStay(house.store, house.hotelId, stay, house.now(), named)] += 1;
  }
  return { created: counts.created, updated: counts.updated, duplicates: counts.unchanged };
}

/** @param today the hotel's day, ISO */
function readStay(fields: Fields<typeof STAY_COLUMNS>, today: string): StayRecord {
  const name = text(fields.guest, 'guest', 120) ?? null;
  const addresses = readAddresses(fields);
  if (!name && !addresses.length) throw new Rejected('neither a guest nor an address');
  const arrival = day(fields.arrival, 'arrival');
  const departure = day(fields.departure, 'departure');
  if (!arrival) throw new Rejected('no arrival date');
  if (!departure) throw new Rejected('no departure date');
  if (departure < arrival) throw new Rejected('departure is before arrival');
  if (+departure - +arrival > LONGEST_STAY_DAYS * 86_400_000) {
    throw new Rejected('departure is more than three years after arrival');
  }
  return {
    externalId:
      text(fields.reservation, 'reservation', 100) ?? keyOf(name, addresses, iso(arrival)),
    source: text(fields.source, 'source', 40) ?? 'import',
    room: text(fields.room, 'room', 20) ?? null,
    arrival,
    departure,
    status: status(fields.status) ?? statusOn(today, iso(arrival), iso(departure)),
    name,
    language: text(fields.language, 'language', 20) ?? null,
    addresses,
  };
}

const iso = (date: Date) => date.toISOString().slice(0, 10);

/** A file without a status: what the dates say. */
function statusOn(today: string, arrival: string, departure: string): StayStatus {
  if (arrival > today) return 'booked';
  return departure < today ? 'checked_out' : 'in_house';
}

/** The row's own key where the source gives no code: it stays the same while room and dates change. */
function keyOf(name: string | null, addresses: StayRecord['addresses'], arrival: string): string {
  const who = addresses[0] ? `${addresses[0].channel}:${addresses[0].externalId}` : name;
  return createHash('sha256').update(`${who}\n${arrival}`).digest('hex').slice(0, 32);
}

const ADDRESS = /^([a-z][a-z0-9_-]{1,30}):(\S.{0,199})$/;

/** Messenger accounts first: a telephone may be a whole family's. */
function readAddresses(fields: Fields<typeof STAY_COLUMNS>): StayRecord['addresses'] {
  const written = Array.isArray(fields.addresses)
    ? fields.addresses.map(String)
    : (text(fields.addresses, 'address', 1000) ?? '').split(/[;,\s|；，]+/);
  const addresses = written.filter(Boolean).map((address) => {
    const [, channel, externalId] = ADDRESS.exec(address) ?? [];
    if (!channel || !externalId) {
      throw new Rejected(`address "${address}" is not like wechat:wxid_abc`);
    }
    return { channel, externalId };
  });
  const phone = text(fields.phone, 'phone', 40);
  return phone ? [...addresses, { channel: 'phone', externalId: plainPhone(phone) }] : addresses;
}

function plainPhone(written: string): string {
  const digits = written.replace(/[\s()\-.]/g, '');
  if (/^\+?\d{5,17}$/.test(digits)) return digits;
  throw new Rejected('phone is not a telephone number');
}
