import { identify } from '../../crm/identify/identify.ts';
import { erasedAt } from '../../crm/privacy/tombstones.ts';
import { inStays } from '../../crm/stays/stays.ts';
import { takeOverMembers } from '../../crm/value/members.ts';
import type { Tier } from '../../crm/value/rules.ts';
import type { House } from '../house.ts';
import { columnReader, type Fields, MEMBER_COLUMNS } from './columns.ts';
import { moment } from './dates.ts';
import { type Mapping, NO_MAPPING } from './mapping.ts';
import { type Importer, importFile, type Stored } from './run.ts';
import { plainWord, Rejected, text } from './values.ts';

type MemberRow = {
  source: string;
  number: string;
  name: string | null;
  phones: string[];
  emails: string[];
  tier: string;
  points: number;
  since: Date;
};

/** Takes members of a loyalty programme over: who they are, their tier, and what points they have. */
export const importMembers: Importer = async (house, path, options = {}) => {
  const { zone, rules } = await house.facts();
  const mapping = options.mapping ?? NO_MAPPING;
  const columns = columnReader(MEMBER_COLUMNS, mapping.columns);
  const reading = { zone, mapping, tiers: rules.tiers, now: house.now() };
  return importFile(
    path,
    {
      read: (fields) => readMember(columns(fields), reading),
      key: ({ number }) => number,
      clash: {
        of: ({ tier, points }) => `${tier} ${points}`,
        reason: ({ number }) => `the member "${number}" is there already, and says otherwise`,
      },
      store: (rows, reject) => storeAll(house, rows, reject),
    },
    options,
  );
};

type Reading = { zone: string; mapping: Mapping; tiers: Tier[]; now: Date };

function readMember(
  fields: Fields<typeof MEMBER_COLUMNS>,
  { zone, mapping, tiers, now }: Reading,
): MemberRow {
  const number = text(fields.number, 'number', 60);
  if (!number) throw new Rejected('no member number');
  const [phone, email] = [text(fields.phone, 'phone', 40), text(fields.email, 'email', 200)];
  return {
    source: text(fields.source, 'source', 40) ?? mapping.source ?? 'import',
    number,
    name: text(fields.guest, 'guest', 120) ?? null,
    phones: phone ? [phone] : [],
    emails: email ? [email] : [],
    tier: tierOf(text(fields.tier, 'tier', 40), tiers),
    points: pointsOf(text(fields.points, 'points', 20)),
    since: moment(fields.since, 'since', zone, { formats: mapping.dates }) ?? now,
  };
}

/** By its key or one of its names in the hotel's value rules; without one, the lowest. */
function tierOf(written: string | undefined, tiers: Tier[]): string {
  const word = plainWord(written ?? tiers[0]?.key ?? '');
  const names = ({ key, name }: Tier) => [key, name.zh, name.en].map(plainWord);
  const tier = tiers.find((one) => names(one).includes(word));
  if (tier) return tier.key;
  throw new Rejected(`tier "${written}" is none of ${tiers.map(({ key }) => key).join(', ')}`);
}

const MOST_POINTS = 2_000_000_000;

function pointsOf(written = '0'): number {
  const points = Number(written.replace(/[,\s]/g, ''));
  if (Number.isInteger(points) && points >= 0 && points <= MOST_POINTS) return points;
  throw new Rejected(`points "${written}" is not a number of points`);
}

async function storeAll(
  { store, hotelId, now: clock }: House,
  rows: MemberRow[],
  reject: (row: MemberRow, reason: string) => void,
): Promise<Stored> {
  const now = clock();
  const numbers = rows.map((row) => ['address', 'member', row.number.toLowerCase()] as const);
  const erased = await erasedAt(
    store,
    hotelId,
    numbers.map((words) => [...words]),
  );
  const wanted = rows.filter((row, i) => {
    if (erased[i]) reject(row, 'the guest wished to be forgotten');
    return !erased[i];
  });
  return inStays(store, hotelId, async (query) => {
    const people = wanted.map(({ number, ...row }) => ({ ...row, member: number }));
    const found = await identify(query, { hotelId, now }, people);
    const members = wanted.map(({ number, tier, since, points }, i) => {
      return { guestId: found[i]!.guestId, number, tier, since, points };
    });
    const { created, updated } = await takeOverMembers(query, hotelId, members, now);
    return { created, updated, duplicates: wanted.length - created - updated };
  });
}
