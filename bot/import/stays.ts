import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { type StayRecord, siblingStays, storeStays } from '../../crm/stays/stays.ts';
import type { House } from '../house.ts';
import { carryTickets } from '../stays/tickets.ts';
import { columnReader, type Fields, STAY_COLUMNS } from './columns.ts';
import { day, moment } from './dates.ts';
import { type Mapping, NO_MAPPING } from './mapping.ts';
import { money } from './money.ts';
import { type Importer, importFile, type Stored } from './run.ts';
import { openSeen } from './seen.ts';
import { count, Rejected, type StayStatus, status, text } from './values.ts';

/** Longer than any stay: a mistyped year. */
const LONGEST_STAY_DAYS = 1100;

/** A stay as a row tells it; its reservation is null where the row has no code. */
type StayRow = StayRecord & { reservation: string | null };
type StayFields = Fields<typeof STAY_COLUMNS>;
type Reading = { zone: string; today: string; mapping: Mapping };

/** Takes reservations from the hotel's own records, so that a guest is recognised by address. */
export const importStays: Importer = async (house, path, options = {}) => {
  const { zone } = await house.facts();
  const today = DateTime.fromJSDate(house.now(), { zone }).toISODate() ?? '';
  const mapping = options.mapping ?? NO_MAPPING;
  const columns = columnReader(STAY_COLUMNS, mapping.columns);
  const oneGuestEach = guestsApart();
  return importFile(
    path,
    {
      read: (fields) => oneGuestEach(readStay(columns(fields), { zone, today, mapping })),
      key: keyOf,
      clash: {
        of: ({ room }) => room ?? '',
        reason: ({ reservation }) =>
          `the same stay ("${reservation}") with another room; give each room its own code`,
      },
      store: (stays) => storeAll(house, stays),
    },
    options,
  );
};

const keyOf = ({ source, externalId }: StayRow) => JSON.stringify([source, externalId]);

/**
 * Several guests under one reservation code are a stay each: the first has the code as its key, the
 * others the code with their name.
 */
function guestsApart() {
  const seen = openSeen();
  return (row: StayRow): StayRow => {
    const first = row.reservation && row.name ? seen.before(keyOf(row), 0, row.name) : undefined;
    return !first || first.same ? row : { ...row, externalId: ofGuest(row) };
  };
}

const ofGuest = ({ reservation, name }: StayRow) => `${reservation}/${hash(name ?? '', 8)}`;
const hash = (words: string, length: number) =>
  createHash('sha256').update(words).digest('hex').slice(0, length);

async function storeAll(house: House, rows: StayRow[]): Promise<Stored> {
  const { store, hotelId } = house;
  const stays = await asBefore(house, rows);
  const stored = await storeStays(store, hotelId, stays, house.now());
  const touched = stored.filter(({ what }) => what === 'updated').map(({ id }) => id);
  await carryTickets(house, touched);
  const of = (what: string) => stored.filter((stay) => stay.what === what).length;
  return {
    created: of('created'),
    updated: of('updated'),
    duplicates: of('unchanged') + of('erased') + rows.length - stays.length,
  };
}

/** The guests of a shared reservation keep their own stays, whoever stands first in this file. */
async function asBefore({ store, hotelId }: House, rows: StayRow[]): Promise<StayRow[]> {
  const codes = rows.flatMap((row) => row.reservation ?? []);
  const shared = await siblingStays(store, hotelId, codes);
  const placed = rows.map((row) => {
    const siblings = shared.filter(
      (s) => s.source === row.source && s.reservation === row.reservation,
    );
    const own = siblings.find(({ name }) => name === row.name);
    if (own) return { ...row, externalId: own.externalId };
    return siblings.length && row.name ? { ...row, externalId: ofGuest(row) } : row;
  });
  return [...new Map(placed.map((row) => [keyOf(row), row])).values()];
}

function readStay(fields: StayFields, reading: Reading): StayRow {
  const { zone, mapping } = reading;
  const style = { formats: mapping.dates };
  const name = text(fields.guest, 'guest', 120) ?? null;
  const addresses = readAddresses(fields);
  if (!name && !addresses.length) throw new Rejected('neither a guest nor an address');
  const { arrival, departure } = readNights(fields, style);
  const code = text(fields.reservation, 'reservation', 100);
  const total = money(fields.total, 'total', fields.currency, mapping);
  if (total && total.cents < 0) throw new Rejected('total is below zero');
  return {
    externalId: code ?? keyOfRow(name, addresses, iso(arrival)),
    reservation: code ?? null,
    source: text(fields.source, 'source', 40) ?? mapping.source ?? 'import',
    room: text(fields.room, 'room', 20) ?? null,
    arrival,
    departure,
    status:
      status(fields.status, mapping.statuses) ??
      statusOn(reading.today, iso(arrival), iso(departure)),
    channel: text(fields.channel, 'channel', 60) ?? null,
    adults: count(fields.adults, 'adults') ?? null,
    children: count(fields.children, 'children') ?? null,
    totalCents: total?.cents ?? null,
    currency: total?.currency ?? null,
    bookedAt: moment(fields.booked, 'booked', zone, style) ?? null,
    name,
    language: text(fields.language, 'language', 20) ?? null,
    addresses,
  };
}

function readNights(fields: StayFields, style: { formats: string[] | undefined }) {
  const arrival = day(fields.arrival, 'arrival', style);
  const departure = day(fields.departure, 'departure', style);
  if (!arrival) throw new Rejected('no arrival date');
  if (!departure) throw new Rejected('no departure date');
  if (departure < arrival) throw new Rejected('departure is before arrival');
  if (+departure - +arrival > LONGEST_STAY_DAYS * 86_400_000) {
    throw new Rejected('departure is more than three years after arrival');
  }
  return { arrival, departure };
}

const iso = (date: Date) => date.toISOString().slice(0, 10);

/** A file without a status: what the dates say. */
function statusOn(today: string, arrival: string, departure: string): StayStatus {
  if (arrival > today) return 'booked';
  return departure < today ? 'checked_out' : 'in_house';
}

/** The row's own key where the source gives no code: it stays the same while room and dates change. */
function keyOfRow(name: string | null, addresses: StayRow['addresses'], arrival: string): string {
  const who = addresses[0] ? `${addresses[0].channel}:${addresses[0].externalId}` : name;
  return hash(`${who}\n${arrival}`, 32);
}

const ADDRESS = /^([a-z][a-z0-9_-]{1,30}):(\S.{0,199})$/;

/** Messenger accounts first: a telephone may be a whole family's. */
function readAddresses(fields: StayFields): StayRow['addresses'] {
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
  const email = text(fields.email, 'email', 200);
  if (email) addresses.push({ channel: 'email', externalId: plainEmail(email) });
  const member = text(fields.member, 'member', 60);
  if (member) addresses.push({ channel: 'member', externalId: member });
  const phone = text(fields.phone, 'phone', 40);
  if (phone) addresses.push({ channel: 'phone', externalId: plainPhone(phone) });
  return addresses;
}

function plainPhone(written: string): string {
  const digits = written.replace(/[\s()\-.]/g, '');
  if (/^\+?\d{5,17}$/.test(digits)) return digits;
  throw new Rejected('phone is not a telephone number');
}

function plainEmail(written: string): string {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(written)) return written.toLowerCase();
  throw new Rejected('email is not an e-mail address');
}
