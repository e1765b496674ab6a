import { createHash } from 'node:crypto';
import type { Store } from './database.ts';
import type { Invitation } from './generated/client.ts';
import { newId, newToken } from './ids.ts';
import type { Role } from './roles.ts';

export type { Invitation };

const DAY = 24 * 60 * 60_000;
const INVITATION_LASTS = 7 * DAY;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/**
 * Lets one person become staff by opening a link.
 * @returns the link's path, `/join/<token>`: only its hash is kept, so it cannot be shown again
 */
export async function createInvitation(
  store: Store,
  hotelId: string,
  role: Role,
  now: Date,
): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + INVITATION_LASTS);
  await store.prisma.invitation.create({
    data: { id: newId(), hotelId, tokenHash: hashOf(token), role, expiresAt, createdAt: now },
  });
  return `/join/${token}`;
}

const usable = (hotelId: string, now: Date) => ({
  hotelId,
  usedAt: null,
  expiresAt: { gt: now },
});

/** Looks at an invitation without using it up. @returns null where it is used, expired or unknown */
export function findInvitation(
  store: Store,
  hotelId: string,
  token: string,
  now: Date,
): Promise<Invitation | null> {
  return store.prisma.invitation.findFirst({
    where: { ...usable(hotelId, now), tokenHash: hashOf(token) },
  });
}

export function openInvitations(store: Store, hotelId: string, now: Date): Promise<Invitation[]> {
  return store.prisma.invitation.findMany({
    where: usable(hotelId, now),
    orderBy: { createdAt: 'desc' },
  });
}

export async function withdrawInvitation(store: Store, hotelId: string, id: string): Promise<void> {
  await store.prisma.invitation.deleteMany({ where: { id, hotelId, usedAt: null } });
}

export type NewStaff = { name: string; email: string; passwordHash: string; language: string };
export type Joined = { ok: true; staffId: string } | { ok: false; why: 'gone' | 'email_taken' };

/** Uses an invitation up and makes its staff member, both or neither. */
export async function acceptInvitation(
  store: Store,
  hotelId: string,
  token: string,
  person: NewStaff,
  now: Date,
): Promise<Joined> {
  const { passwordHash, email, ...rest } = person;
  const staffId = newId();
  try {
    return await store.prisma.$transaction(async (tx) => {
      const [invitation] = await tx.invitation.updateManyAndReturn({
        where: { ...usable(hotelId, now), tokenHash: hashOf(token) },
        data: { usedAt: now },
      });
      if (!invitation) return { ok: false, why: 'gone' };
      const role = invitation.role;
      await tx.staff.create({
        data: { id: staffId, hotelId, email: email.toLowerCase(), role, ...rest },
      });
      // How the sign-in library keeps a password: an account of its provider "credential".
      const account = { accountId: staffId, providerId: 'credential', password: passwordHash };
      await tx.account.create({ data: { id: newId(), staffId, ...account } });
      return { ok: true, staffId };
    });
  } catch (error) {
    if ((error as { code?: string }).code === 'P2002') return { ok: false, why: 'email_taken' };
    throw error;
  }
}

export function listStaff(store: Store, hotelId: string, now: Date) {
  return store.prisma.staff.findMany({
    where: { hotelId },
    orderBy: [{ active: 'desc' }, { createdAt: 'asc' }],
    include: { _count: { select: { sessions: { where: { expiresAt: { gt: now } } } } } },
  });
}

export async function setLanguage(store: Store, staffId: string, language: string): Promise<void> {
  await store.prisma.staff.update({ where: { id: staffId }, data: { language } });
}

/**
 * Changes what somebody may do; a person who is no longer active is signed out everywhere.
 * @returns `last_admin`: nobody would be left to look after the hotel, so nothing was changed
 */
export function changeStaff(
  store: Store,
  hotelId: string,
  staffId: string,
  change: { role?: string; active?: boolean },
): Promise<'changed' | 'gone' | 'last_admin'> {
  return store.prisma.$transaction(async (tx) => {
    // Two admins who demote each other at the same time must wait for one another.
    const admins = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM "Staff"
      WHERE "hotelId" = ${hotelId} AND role = 'admin' AND active ORDER BY id FOR UPDATE`;
    const leaves = change.active === false || (change.role && change.role !== 'admin');
    const others = admins.filter((a) => a.id !== staffId);
    if (leaves && others.length < admins.length && !others.length) return 'last_admin';
    const { count } = await tx.staff.updateMany({ where: { id: staffId, hotelId }, data: change });
    if (change.active === false) await tx.session.deleteMany({ where: { staffId } });
    return count ? 'changed' : 'gone';
  });
}

/** Signs somebody out on every device. */
export async function revokeSessions(
  store: Store,
  hotelId: string,
  staffId: string,
): Promise<void> {
  await store.prisma.session.deleteMany({ where: { staffId, staff: { hotelId } } });
}

/** False until the first admin has joined: then a start offers the one-time admin link. */
export async function hasAdmin(store: Store, hotelId: string): Promise<boolean> {
  const found = await store.prisma.staff.findFirst({
    where: { hotelId, role: 'admin', active: true },
    select: { id: true },
  });
  return found !== null;
}
