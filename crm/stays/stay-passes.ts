/** Links that open the web chat as the guest of a stay: on the key sleeve, in the message before arrival. */
import { createHash } from 'node:crypto';
import type { Store } from '../database.ts';
import { newId, newToken } from '../ids.ts';
import { STAY_IS_ON } from './stays.ts';

/** Makes one more link. @returns its token, which is kept nowhere; null where the stay is over or unknown */
export async function createPass(
  store: Store,
  hotelId: string,
  stayId: string,
  { staffId, now }: { staffId: string; now: Date },
): Promise<string | null> {
  const token = newToken();
  const [made] = await store.sql(CREATE, [newId(), hotelId, stayId, hashOf(token), staffId, now]);
  return made ? token : null;
}
const CREATE = {
  name: 'stay-pass.create',
  text: `INSERT INTO "StayPass" (id, "hotelId", "stayId", "tokenHash", "staffId", "createdAt")
    SELECT $1, s."hotelId", s.id, $4, $5, $6 FROM "Stay" s WHERE s."hotelId" = $2 AND s.id = $3 AND ${STAY_IS_ON}
    RETURNING id`,
};

const FIND = {
  name: 'stay-pass.find',
  text: `SELECT s.id AS "stayId", s.room FROM "StayPass" p JOIN "Stay" s ON s.id = p."stayId"
    WHERE p."tokenHash" = $1 AND p."hotelId" = $2 AND p."endedAt" IS NULL AND ${STAY_IS_ON}`,
};

/** @returns the stay that a link opens; null where it was taken back or the stay is over */
export async function findPass(
  store: Store,
  hotelId: string,
  token: string,
): Promise<{ stayId: string; room: string | null } | null> {
  const [found] = await store.sql<{ stayId: string; room: string | null }>(FIND, [
    hashOf(token),
    hotelId,
  ]);
  return found ?? null;
}

/** Takes all links of a stay back, with the browsers they opened. */
export async function endPasses(
  store: Store,
  hotelId: string,
  stayId: string,
  now: Date,
): Promise<void> {
  await store.prisma.$transaction([
    store.prisma.stayPass.updateMany({
      where: { hotelId, stayId, endedAt: null },
      data: { endedAt: now },
    }),
    store.prisma.chatSession.deleteMany({ where: { hotelId, stayId } }),
  ]);
}

/** This browser's place in the chat ends with the stay from now on. */
export async function bindSession(
  store: Store,
  hotelId: string,
  token: string,
  stayId: string,
): Promise<void> {
  const where = { hotelId, tokenHash: hashOf(token) };
  await store.prisma.chatSession.updateMany({ where, data: { stayId } });
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
