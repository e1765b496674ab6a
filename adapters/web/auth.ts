import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import type { House } from '../../bot/house.ts';
import { keptSecret } from '../../bot/keys.ts';
import { newId, newToken } from '../../crm/ids.ts';
import type { Role } from '../../crm/roles.ts';
import type { WebSettings } from './settings.ts';
import type { StaffSession } from './web.ts';

const DAY_S = 24 * 60 * 60;

export type Auth = {
  sessionOf(c: Context): Promise<StaffSession | null>;
  /** Sets the session's cookie. @returns false where e-mail or password is wrong, or the person has left */
  signIn(c: Context, email: string, password: string): Promise<boolean>;
  /** Ends the session of this request, on this device only. */
  signOut(c: Context): Promise<void>;
  hash(password: string): Promise<string>;
  /** @returns the path of a page where this person sets a new password, once, within a day */
  passwordLink(staffId: string): Promise<string>;
  /** Sets the password and signs the person out everywhere. @returns false where the link is used or old */
  setPassword(token: string, password: string): Promise<boolean>;
};

/** Who may work here, kept by better-auth; its HTTP routes stay shut, our own pages call it. */
export function openAuth(house: House, settings: WebSettings, secret: string): Auth {
  let opened: ReturnType<typeof library> | undefined;
  // Hundreds of modules, loaded when the first of the staff comes: guests shall not wait for them.
  const auth = () => (opened ??= library(house, settings, secret));

  return {
    async sessionOf(c) {
      const headers = c.req.raw.headers;
      if (!headers.has('cookie')) return null;
      const { api } = await auth();
      const { response, headers: set } = await api.getSession({
        headers,
        returnHeaders: true,
      });
      if (!response) return null;
      const { user } = response;
      if (!user.active || user.hotelId !== house.hotelId) return null;
      keepCookies(c, set);
      const lang = user.language.startsWith('zh') ? 'zh' : 'en';
      return {
        staffId: user.id,
        name: user.name,
        email: user.email,
        role: user.role as Role,
        lang,
      };
    },

    async signIn(c, email, password) {
      const where = { email: email.toLowerCase(), hotelId: house.hotelId, active: true };
      const staff = await house.store.prisma.staff.findFirst({ where, select: { id: true } });
      // The password of nobody is checked as well: the time taken must not tell who works here.
      const body = { email: staff ? email : `nobody@${newId()}.invalid`, password };
      return accepted(async () => {
        const request = { body, headers: c.req.raw.headers, returnHeaders: true } as const;
        const { api } = await auth();
        const { headers } = await api.signInEmail(request);
        keepCookies(c, headers);
      });
    },

    async signOut(c) {
      const { api } = await auth();
      const { headers } = await api.signOut({
        headers: c.req.raw.headers,
        returnHeaders: true,
      });
      keepCookies(c, headers);
    },

    async hash(password) {
      const { $context } = await auth();
      return (await $context).password.hash(password);
    },

    async passwordLink(staffId) {
      const token = newToken();
      const { $context } = await auth();
      const { internalAdapter } = await $context;
      await internalAdapter.createVerificationValue({
        identifier: `reset-password:${token}`,
        value: staffId,
        expiresAt: new Date(Date.now() + DAY_S * 1000),
      });
      return `/password/${token}`;
    },

    setPassword: (token, newPassword) =>
      accepted(async () => (await auth()).api.resetPassword({ body: { token, newPassword } })),
  };
}

async function library(house: House, settings: WebSettings, secret: string) {
  const { betterAuth } = await import('better-auth/minimal');
  const { prismaAdapter } = await import('better-auth/adapters/prisma');
  return betterAuth({
    secret,
    baseURL: settings.publicUrl,
    basePath: '/auth',
    database: prismaAdapter(house.store.prisma, { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 8,
      maxPasswordLength: 200,
      revokeSessionsOnPasswordReset: true,
    },
    user: {
      modelName: 'staff',
      additionalFields: {
        hotelId: { type: 'string', input: false },
        role: { type: 'string', input: false },
        language: { type: 'string', input: false },
        active: { type: 'boolean', input: false },
      },
    },
    session: {
      fields: { userId: 'staffId' },
      expiresIn: 14 * DAY_S,
      updateAge: DAY_S,
    },
    account: { fields: { userId: 'staffId' } },
    advanced: {
      cookiePrefix: 'zhike',
      useSecureCookies: settings.publicUrl.startsWith('https:'),
      database: { generateId: () => newId() },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Its lines may carry e-mail addresses; what matters is logged by the pages, with ids.
    logger: { disabled: true },
  });
}

/** @returns whether the library took what it was given; what it could not judge is thrown */
async function accepted(attempt: () => Promise<unknown>): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch (error) {
    const { APIError } = await import('better-auth/api');
    if (error instanceof APIError && error.statusCode < 500) return false;
    throw error;
  }
}

/** A stream that has begun to answer can set no cookie any more. */
function keepCookies(c: Context, headers: Headers): void {
  if (c.finalized) return;
  for (const cookie of headers.getSetCookie()) c.header('Set-Cookie', cookie, { append: true });
}

/**
 * The secret that signs cookies: the setting, or one that is made once and kept in the data folder.
 * Processes on other machines need the setting.
 */
export async function sessionSecret(
  settings: Pick<WebSettings, 'sessionSecret'>,
  dataDir: string,
): Promise<string> {
  if (settings.sessionSecret) return settings.sessionSecret;
  return keptSecret(dataDir, 'session-secret', () => randomBytes(32).toString('base64url'));
}
