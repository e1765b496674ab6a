/** What a stay is, from all that was told of it: pure, and the same however the events came in. */
import type { FolioKind } from '../../crm/stays/folio.ts';
import type { Person } from '../../crm/stays/stay-guests.ts';
import type { StayRecord } from '../../crm/stays/stays.ts';
import { type StayEvent, type StayFacts, stayKeyOf } from './events.ts';

export type FoldedStay = {
  record: StayRecord;
  items: {
    source: string;
    externalId: string;
    kind: FolioKind;
    amountCents: number;
    currency: string;
    postedAt: Date;
  }[];
};

/** Of what happened at one time, this comes first. */
const ORDER: StayEvent['type'][] = [
  'booked',
  'changed',
  'checked_in',
  'room_moved',
  'folio_posted',
  'checked_out',
  'cancelled',
];

/**
 * Each fact is as the latest event that names it has it: by when it happened, not by when it was told.
 * @returns null while nobody has told from when to when the stay is
 */
export function foldStay(events: StayEvent[]): FoldedStay | null {
  const told = [...events].sort(inOrder);
  const [first] = told;
  const { arrival, departure, ...facts } = factsOf(told);
  if (!first || !arrival || !departure || departure < arrival) return null;
  return {
    record: {
      source: first.source,
      externalId: stayKeyOf(first),
      reservation: first.reservation,
      arrival: new Date(arrival),
      departure: new Date(departure),
      room: facts.room ?? null,
      channel: facts.channel ?? null,
      adults: facts.adults ?? null,
      children: facts.children ?? null,
      totalCents: facts.total?.amountCents ?? null,
      currency: facts.total?.currency ?? null,
      bookedAt: facts.bookedAt ? new Date(facts.bookedAt) : null,
      ...statusOf(told),
      ...personOf(told),
    },
    items: itemsOf(told),
  };
}

function inOrder(a: StayEvent, b: StayEvent): number {
  const time = Date.parse(a.occurredAt) - Date.parse(b.occurredAt);
  if (time) return time;
  return ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || (a.id < b.id ? -1 : 1);
}

/** Later events write over earlier ones; what an event leaves out stays. */
function factsOf(told: StayEvent[]): StayFacts {
  const all = told.map((event): StayFacts => {
    if (event.type === 'booked' || event.type === 'changed') return event;
    return 'room' in event && event.room ? { room: event.room } : {};
  });
  return Object.assign({}, ...all);
}

/** What an event says of where the stay is; the others say nothing of it. */
const STATUS: Partial<Record<StayEvent['type'], string>> = {
  booked: 'booked',
  checked_in: 'in_house',
  checked_out: 'checked_out',
  cancelled: 'cancelled',
};

function statusOf(told: StayEvent[]): Pick<StayRecord, 'status' | 'checkedOutAt'> {
  const last = told.findLast(({ type }) => STATUS[type]);
  const status = (last && STATUS[last.type]) ?? 'booked';
  const noShow = last?.type === 'cancelled' && last.noShow;
  const left = last?.type === 'checked_out' ? new Date(last.occurredAt) : null;
  return { status: noShow ? 'no_show' : status, checkedOutAt: left };
}

/** Who stays: the latest name and numbers, and every messenger account that was ever named. */
function personOf(told: StayEvent[]): Person {
  const naming = told.filter((event) => 'guest' in event && event.guest);
  const at = naming.at(-1)?.occurredAt;
  const guests = told.flatMap((event) => ('guest' in event && event.guest ? [event.guest] : []));
  const latest: (typeof guests)[number] = Object.assign({}, ...guests);
  const accounts = guests
    .flatMap((guest) => guest.addresses ?? [])
    .map((address) => {
      const [channel = '', ...rest] = address.split(':');
      return { channel, externalId: rest.join(':') };
    });
  const email = latest.email && { channel: 'email', externalId: latest.email.toLowerCase() };
  const phone = latest.phone && {
    channel: 'phone',
    externalId: latest.phone.replace(/[\s()\-.]/g, ''),
  };
  const addresses = [...accounts, ...(email ? [email] : []), ...(phone ? [phone] : [])];
  const once = new Map(addresses.map((a) => [`${a.channel}:${a.externalId}`, a]));
  return {
    name: latest.name ?? null,
    language: latest.language ?? null,
    addresses: [...once.values()],
    ...(at ? { at: new Date(at) } : {}),
  };
}

/** Each line of the bill as it was told last. */
function itemsOf(told: StayEvent[]): FoldedStay['items'] {
  const items = told.flatMap((event) => {
    if (event.type !== 'folio_posted') return [];
    const { id, postedAt = event.occurredAt, ...item } = event.item;
    return [{ source: event.source, externalId: id, ...item, postedAt: new Date(postedAt) }];
  });
  return [...new Map(items.map((item) => [item.externalId, item])).values()];
}
