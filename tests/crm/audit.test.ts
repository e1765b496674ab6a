import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { chainAudit, logAudit, verifyAudit } from '../../crm/privacy/audit.ts';
import { bareHouse } from '../bare-house.ts';

let hotel: Awaited<ReturnType<typeof bareHouse>>;
beforeAll(async () => {
  hotel = await bareHouse();
});
afterAll(() => hotel.close());

const hotelId = 'h1';
const store = () => hotel.house.store;
const verify = (kept?: { n: number; hash: string }) => verifyAudit(store(), hotelId, kept);
const query = (text: string, values: unknown[] = []) => store().pool.query(text, values);

beforeEach(async () => {
  await hotel.prisma.auditEntry.deleteMany();
  for (let i = 1; i <= 5; i++) {
    const note = {
      action: 'profile_read',
      subject: `guest-${i}`,
      staffId: 'lin',
      fields: ['stays'],
    };
    await logAudit(store(), { hotelId, ...note, at: new Date(1_700_000_000_000 + i) });
  }
  await Promise.all([1, 2, 3].map(() => chainAudit(store(), hotelId)));
});

it('a log that nobody has touched is whole, whoever chains it, and names its head', async () => {
  const { head, broken } = await verify();
  expect(broken).toBeNull();
  expect(head.n).toBe(5);
  await logAudit(store(), {
    hotelId,
    action: 'merged',
    subject: 'c',
    staffId: null,
    at: new Date(),
  });
  expect(await chainAudit(store(), hotelId)).toBe(1);
  expect((await verify(head)).broken).toBeNull();
});

it('an entry that was changed is named, also where its hash was made anew without the secret', async () => {
  await query(`UPDATE "AuditEntry" SET "staffId" = 'wang' WHERE n = 3`);
  expect((await verify()).broken).toMatchObject({ n: 3, why: 'changed' });
  await query(`UPDATE "AuditEntry" SET "staffId" = 'lin', fields = '{bill}' WHERE n = 3`);
  expect((await verify()).broken).toMatchObject({ n: 3, why: 'changed' });
});

it('an entry that was taken out is missed, also the last one where the head was kept elsewhere', async () => {
  const { head } = await verify();
  await query('DELETE FROM "AuditEntry" WHERE n = 5');
  expect((await verify()).broken).toBeNull();
  expect((await verify(head)).broken).toMatchObject({ n: 5, why: 'cut off' });
  await query('DELETE FROM "AuditEntry" WHERE n = 2');
  expect((await verify()).broken).toMatchObject({ n: 2, why: 'missing' });
});
