/**
 * Who the people of a batch of records are: the one way from the hotel's records (an import, a webhook, a
 * list of members) to guests. Certain ones are linked, likely ones are a question for staff
 * (crm/identify/matches.ts), all others are new guests (docs/decisions/who-is-who.md).
 */

import type { Query } from '../guest-rows.ts';
import { newId } from '../ids.ts';
import { type Choice, type Decided, decideWho, pairKey } from './choose.ts';
import { type Addressed, type Crowd, isSlight, type Someone } from './crowd.ts';
import { type Fact, factsOf, type Known, regionOf } from './guest-facts.ts';
import { mergeGuests } from './merge-guests.ts';
import { readName } from './names.ts';
import { loadCrowd, type Question, type Writes, writePeople } from './rows.ts';

/** One person as a record has it. Values come as they are written there; what cannot be read is left out. */
export type PersonRecord = Known & {
  /** "import", "pms", or the system's name. */
  source: string;
  /** Accounts of messengers, also an openid: `{ channel: "wechat", externalId: "wxid_abc" }`. */
  accounts?: Addressed[];
  language?: string | null;
  /** Other reservation codes of the same booking (the agency's), as the store may have them. */
  codes?: string[];
  /** Whom the same stay, or the same row of an earlier file, belongs to already. */
  guestId?: string | null;
  /** The person proved telephone and e-mail there (a code by text message), not only wrote them down. */
  verified?: boolean;
  /** When the source said so; default: now. */
  at?: Date;
};

/** @property created a new guest @property changed something was learned of a known one */
export type Identified = { guestId: string; created: boolean; changed: boolean };

/**
 * Finds or makes the guest of each record, in the order of the records; the records of one batch also know
 * each other. Works inside the caller's transaction and holds the hotel's other imports off until it ends.
 * The same batch again changes nothing.
 * @param query in a transaction of the caller (`queryOf(tx)`)
 * @returns a guest for each record; the ids may repeat
 */
export async function identify(
  query: Query,
  of: { hotelId: string; now: Date },
  records: PersonRecord[],
): Promise<Identified[]> {
  const [hotel] = await query<{ zone: string }>(HOTEL, [of.hotelId, `identify:${of.hotelId}`]);
  const region = regionOf(hotel?.zone ?? '');
  const people = records.map((record) => ({ record, facts: factsOf(record, region) }));
  const { crowd, decided } = await loadCrowd(query, of.hotelId, people);
  const writes: Writes = { ...of, guests: [], facts: [], addresses: [], questions: [], merges: [] };
  const identified = people.map((person) => take(person, crowd, decided, writes));
  await writePeople(query, writes, crowd.people.values());
  for (const { from, to } of writes.merges) {
    await mergeGuests(query, { ...of, from, to, by: 'record', staffId: null });
  }
  return identified;
}

/** Where its telephones are at home; and nobody else identifies meanwhile. */
const HOTEL = `SELECT zone FROM "Hotel", pg_advisory_xact_lock(7351, hashtext($2)) WHERE id = $1`;

type Incoming = { record: PersonRecord; facts: Fact[] };

function take(person: Incoming, crowd: Crowd, decided: Decided, writes: Writes): Identified {
  const { record, facts } = person;
  const at = record.at ?? writes.now;
  const choice = decideWho({ ...record, facts }, crowd);
  const known = choice.guest;
  const someone = known ?? crowd.add(newId(), record.language ?? null);
  ask(choice, someone, { source: record.source, decided, writes, at });
  const changed = learn(someone, person, { crowd, writes, at });
  if (!known) writes.guests.push({ ...someone, source: record.source });
  return { guestId: someone.id, created: !known, changed: !known || changed };
}

/** What staff have to look at: the same person twice, two facts of which one holds. */
function ask(
  choice: Choice,
  someone: Someone,
  { source, decided, writes, at }: { source: string; decided: Decided; writes: Writes; at: Date },
): void {
  const put = (question: Omit<Question, 'at' | 'source'>) => {
    if (decided.has(question.key)) return;
    decided.add(question.key);
    writes.questions.push({ ...question, source, at });
  };
  for (const { guest, reasons } of choice.others) {
    const key = pairKey(someone.id, guest.id);
    if (!decided.has(key) && isSlight(guest) && choice.guest && choice.certain.has(guest.id)) {
      decided.add(key);
      writes.merges.push({ from: guest.id, to: someone.id });
    }
    put({ about: 'person', guestId: someone.id, otherId: guest.id, value: null, key, reasons });
  }
  for (const { about, value } of choice.conflicts) {
    const key = `${about}:${someone.id}:${value}`;
    put({ about, guestId: someone.id, otherId: null, value, key, reasons: [] });
  }
}

function learn(
  someone: Someone,
  { record, facts }: Incoming,
  { crowd, writes, at }: { crowd: Crowd; writes: Writes; at: Date },
): boolean {
  const learned = facts.filter((fact) => crowd.learn(someone, fact));
  const { source, verified = false } = record;
  const said = { guestId: someone.id, source, at, verified };
  writes.facts.push(...learned.map((fact) => ({ ...fact, ...said })));
  const accounts = (record.accounts ?? []).filter((account) => crowd.own(someone, account));
  writes.addresses.push(...accounts.map((account) => ({ ...account, guestId: someone.id })));
  const name = learned.find(({ kind }) => kind === 'name');
  const renamed = name !== undefined && rename(someone, name.written, at);
  const heard = Boolean(record.language && !someone.language);
  if (heard) someone.language = record.language ?? null;
  someone.changed ||= renamed || heard;
  return someone.changed || learned.length > 0 || accounts.length > 0;
}

/** A guest is called by a name of the records rather than of a chat, in Han characters, by the newest one. */
function rename(someone: Someone, written: string, at: Date): boolean {
  const [now, before] = [readName(written), readName(someone.name ?? '')];
  const better = !someone.namedAt || (now.han && !before.han) || (now.whole && !before.whole);
  const worse = (before.han && !now.han) || (before.whole && !now.whole);
  const newer = !someone.namedAt || at > someone.namedAt;
  if (newer) someone.namedAt = at;
  if (!better && (worse || !newer)) return false;
  someone.name = written;
  return true;
}
