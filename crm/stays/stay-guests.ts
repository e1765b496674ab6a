/** Whose the stays of the hotel's records are: many at once, in the order of the records. */
import type { Query } from '../guest-rows.ts';
import { type Identified, identify, type PersonRecord } from '../identify/identify.ts';
import type { KnownStay } from './stays.ts';

/** Who stays, as the hotel's own records have it. */
export type Person = {
  name: string | null;
  language: string | null;
  /** When the source said so; left out: now. */
  at?: Date;
  /** Accounts of messengers, and what else is written like one: "phone", "email", "member". */
  addresses: { channel: string; externalId: string }[];
};

type Owned = {
  record: Person & { source: string; reservation?: string | null };
  stay: KnownStay | undefined;
};

/** Finds or makes the guest of each record (crm/identify/identify.ts). */
export function guestsOf(
  query: Query,
  hotelId: string,
  owned: Owned[],
  now: Date,
): Promise<Identified[]> {
  return identify(query, { hotelId, now }, owned.map(recordOf));
}

/** Addresses that a family may share, or that are none. */
const FACTS = ['phone', 'email', 'member', 'unionid'];

function recordOf({ record, stay }: Owned): PersonRecord {
  const { name, language, at, source, reservation, addresses } = record;
  const of = (channel: string) =>
    addresses.filter((a) => a.channel === channel).map((a) => a.externalId);
  return {
    ...{ source, name, language },
    phones: of('phone'),
    emails: of('email'),
    member: of('member')[0] ?? null,
    unionid: of('unionid')[0] ?? null,
    accounts: addresses.filter(({ channel }) => !FACTS.includes(channel)),
    codes: reservation ? [reservation] : [],
    guestId: stay?.guestId ?? null,
    ...(at ? { at } : {}),
  };
}
