/** What a guest agrees to, by purpose: every yes and every no is a row, and the last one counts. */

import type { Store } from '../database.ts';
import type { Consent } from '../generated/client.ts';
import { newId } from '../ids.ts';
import { auditRow } from './audit.ts';

export type { Consent };

/**
 * What a guest's data is used for, and whether it is while the guest has said nothing (docs/privacy.md has
 * the grounds): messages the hotel begins about a stay, remembering wishes, surveys, a vendor's model
 * reading messages; only after a yes: health and faith beyond a stay, and offers.
 */
export const PURPOSES = {
  service: true,
  memory: true,
  survey: true,
  model: true,
  sensitive: false,
  marketing: false,
} as const;
export type Purpose = keyof typeof PURPOSES;

/** Of the guest-facing text (/privacy) that a yes or no refers to. */
export const TEXT_VERSION = '2026-11';

/** What a guest has said; what is left out stands as in PURPOSES. */
export type Consents = Partial<Record<Purpose, boolean>>;

export const allows = (consents: Consents, purpose: Purpose): boolean =>
  consents[purpose] ?? PURPOSES[purpose];

/** SQL: what a guest has said, by purpose, as JSON; null: nothing. */
export const consentsIn = (guest: string) => `(SELECT jsonb_object_agg(purpose, given) FROM (
    SELECT DISTINCT ON (purpose) purpose, given FROM "Consent" WHERE "guestId" = ${guest}
    ORDER BY purpose, at DESC, id DESC) said)`;

type Said = Pick<Consent, 'hotelId' | 'guestId' | 'channel' | 'staffId' | 'at'> & {
  purpose: Purpose;
  given: boolean;
};

/** @param said.channel where: "web", "wechat", or "staff" where a colleague was told */
export const consentRow = (said: Said): Consent => ({
  id: newId(),
  ...said,
  textVersion: TEXT_VERSION,
});

const GUEST = { name: 'consent.guest', text: `SELECT ${consentsIn('$1')} AS said` };

export async function consentsOf(store: Store, guestId: string): Promise<Consents> {
  const [row] = await store.sql<{ said: Consents | null }>(GUEST, [guestId]);
  return row?.said ?? {};
}

export type ConsentNote = Consent & { staff: { name: string } | null };

/** Every yes and no of a guest, the latest first. */
export async function consentHistory(
  store: Store,
  hotelId: string,
  guestId: string,
): Promise<ConsentNote[]> {
  return store.prisma.consent.findMany({
    where: { hotelId, guestId },
    include: { staff: { select: { name: true } } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
}

/** What a guest told a member of staff. @returns false where this hotel has no such guest */
export async function recordConsent(store: Store, said: Omit<Said, 'channel'>): Promise<boolean> {
  const { hotelId, guestId, staffId, purpose, given, at } = said;
  return store.prisma.$transaction(async (tx) => {
    if (!(await tx.guest.count({ where: { id: guestId, hotelId } }))) return false;
    await tx.consent.create({ data: consentRow({ ...said, channel: 'staff' }) });
    const action = given ? 'consent_given' : 'consent_withdrawn';
    const note = { hotelId, action, subject: guestId, staffId, fields: [purpose], at };
    await tx.auditEntry.create({ data: auditRow(note) });
    return true;
  });
}
