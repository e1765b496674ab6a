import { newId } from '../../crm/ids.ts';
import { seeded } from './random.ts';
import type { Setting, Story } from './rows.ts';

const DAY_MS = 86_400_000;
/** Of guests who came back, and of the others. */
const MEMBERS = { returning: 0.7, once: 0.15 };
const BIRTHDAY_KNOWN = 0.4;
/** Of those who arrive soon with a birthday: it falls into these days. */
const BIRTHDAY_SOON = 0.4;
/** Stays that are longer over were settled before the hotel had this ledger. */
const SETTLED_DAYS = 60;

/** Some guests are members, with the points of earlier times, and some have told their birthday. */
export function belong({ facts, anchor }: Setting, story: Story): void {
  const { guest, stays } = story;
  const random = seeded(Number(guest.id.split(':').at(-1)) * 97 + 5);
  const been = stays.filter((stay) => stay.status === 'checked_out');
  const [first] = been;
  if (random.chance(BIRTHDAY_KNOWN)) {
    const soon = stays.find((stay) => stay.status === 'booked');
    const near = soon && random.chance(BIRTHDAY_SOON);
    const day = near ? soon.arrival : new Date(Date.UTC(2024, 0, random.between(2, 366)));
    born(story, `19${random.between(60, 99)}${day.toISOString().slice(4, 10)}`);
  }
  const share = been.length > 1 ? MEMBERS.returning : MEMBERS.once;
  const tier = facts.rules.tiers[0];
  if (!first || !tier || !random.chance(share)) return;
  const { hotelId } = guest;
  // Mostly at the first visit, some only at the last one.
  const since = random.chance(0.6) ? first.departure : (been.at(-1)?.departure ?? first.departure);
  const id = newId();
  const number = `M${60_000_000 + Number(guest.id.split(':').at(-1))}`;
  const member = { id, hotelId, guestId: guest.id, number, tier: tier.key, source: 'demo' };
  story.memberships.push({ ...member, since });
  const settled = new Date(anchor.toMillis() - SETTLED_DAYS * DAY_MS);
  const old = been.filter(({ departure }) => departure >= since && departure < settled);
  const points = old.reduce((sum, stay) => sum + Math.floor((stay.totalCents ?? 0) / 100), 0);
  if (!points) return;
  const none = { stayId: null, baseCents: null, reversesId: null, reason: null, staffId: null };
  const entry = { id: newId(), hotelId, membershipId: id, account: 'opening', points };
  story.pointsEntries.push({ ...entry, ...none, key: `opening:${id}`, at: settled });
}

function born({ guest, facts }: Story, day: string): void {
  const of = { hotelId: guest.hotelId, guestId: guest.id, at: guest.createdAt, endedAt: null };
  const fact = { kind: 'birthday', value: day, written: day, source: 'demo', verified: false };
  facts.push({ id: newId(), ...of, ...fact });
}
