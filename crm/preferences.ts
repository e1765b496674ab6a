import { newId } from './conversations.ts';
import type { Store } from './database.ts';

const JUDGE = {
  name: 'preference.judge',
  text: `WITH judged AS (
      UPDATE "Preference" SET status = $3 WHERE id = $1 AND "hotelId" = $2 AND status <> $3 RETURNING id)
    INSERT INTO "AuditEntry" (id, "hotelId", action, subject, "staffId", at)
    SELECT $4, $2, 'preference_' || $3, id, $5, $6 FROM judged RETURNING id`,
};

/**
 * A staff member says whether what is remembered is true; who said so and when stays in the audit log.
 * For how long it counts does not change: what is health or faith is kept on only at the guest's own yes.
 * @returns false where there is no such preference, or it was judged so already
 */
export async function judgePreference(
  store: Store,
  { hotelId, id, status }: { hotelId: string; id: string; status: 'confirmed' | 'refuted' },
  { staffId, now }: { staffId: string; now: Date },
): Promise<boolean> {
  const rows = await store.sql(JUDGE, [id, hotelId, status, newId(), staffId, now]);
  return rows.length > 0;
}
