import type { FolioItem, Stay } from '../../crm/generated/client.ts';
import { newId } from '../../crm/ids.ts';
import { seeded } from './random.ts';
import type { Story } from './rows.ts';

const DAY_MS = 86_400_000;
/** What is charged beside the room: how many stays have it, and for how much, in yuan. */
const EXTRAS: [kind: string, share: number, least: number, most: number][] = [
  ['food_beverage', 0.55, 48, 420],
  ['minibar', 0.2, 12, 60],
  ['laundry', 0.12, 30, 120],
  ['spa', 0.1, 280, 680],
  ['transport', 0.08, 90, 200],
];
/** Guests from abroad who pay something in their own money. */
const ABROAD = 0.2;

/** The bill of a stay that is on or over; the room as it was agreed. */
export function bill({ folioItems, guest }: Story, stay: Stay): void {
  if (stay.status !== 'in_house' && stay.status !== 'checked_out') return;
  const random = seeded(Number(stay.externalId.slice(1)) * 31);
  const foreign = guest.language === 'en' && random.chance(ABROAD);
  const charge = (kind: string, amountCents: number, currency = 'CNY') =>
    folioItems.push({ ...row(stay, folioItems.length), kind, amountCents, currency });
  if (stay.status === 'checked_out') charge('room', stay.totalCents ?? 0);
  for (const [kind, share, least, most] of EXTRAS) {
    if (!random.chance(share)) continue;
    const amount = 100 * random.between(least, most);
    if (foreign && kind === 'spa') charge(kind, Math.round(amount / 7), 'USD');
    else charge(kind, amount);
  }
}

function row(stay: Stay, n: number): Omit<FolioItem, 'kind' | 'amountCents' | 'currency'> {
  const { hotelId, id: stayId, arrival, externalId } = stay;
  const postedAt = new Date(arrival.getTime() + DAY_MS / 2);
  const of = { externalId: `${externalId}-${n}`, postedAt, createdAt: postedAt };
  return { id: newId(), hotelId, stayId, source: 'demo', ...of };
}
