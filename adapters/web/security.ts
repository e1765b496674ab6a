import { createHmac } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { failure } from './errors.tsx';
import type { WebSettings } from './settings.ts';
import type { WebParts } from './web.ts';

const BODY_BYTES = 64 * 1024;

/** What stands before every route: headers, limits, and that a form comes from our own pages. */
export function guardAgainstAbuse(app: OpenAPIHono, settings: WebSettings): void {
  app.use(headers());
  app.use(rejectBrokenAddress);
  if (settings.rateLimit) app.use(limitRate(settings));
  app.use(bodyLimit({ maxSize: BODY_BYTES, onError: (c) => failure(c, 'too_large') }));
  app.use(sameOrigin(settings));
}

function headers(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      // Charts drawn on the server carry their fonts in style attributes.
      styleSrcAttr: ["'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    // A route that serves somebody else's file is stricter still.
    overwrite: false,
    permissionsPolicy: { camera: false, geolocation: false, microphone: false },
  });
}

/** PostgreSQL keeps no NUL, and half a character in an address finds nothing. */
const rejectBrokenAddress: MiddlewareHandler = async (c, next) => {
  try {
    if (!decodeURIComponent(c.req.url.replaceAll('+', ' ')).includes('\0')) return next();
  } catch {
    // Not UTF-8.
  }
  return failure(c, 'invalid');
};

function limitRate(settings: WebSettings): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points: settings.rateLimit, duration: 60 });
  return async (c, next) => {
    try {
      await limiter.consume(clientAddress(c, settings.trustProxy));
    } catch (refusal) {
      return tooMany(c, refusal as RateLimiterRes);
    }
    return next();
  };
}

export function tooMany(c: Context, { msBeforeNext }: { msBeforeNext: number }) {
  c.header('Retry-After', String(Math.ceil(msBeforeNext / 1000)));
  return failure(c, 'too_many');
}

/**
 * Whose request this is, for counting: the address that reached us, or the one that the outermost of
 * our own `trustProxy` proxies saw. An IPv6 house owns its first 64 bits.
 */
export function clientAddress(c: Context, trustProxy: number): string {
  const forwarded = c.req.header('x-forwarded-for')?.split(',') ?? [];
  const seen = trustProxy ? forwarded.at(-trustProxy)?.trim() : undefined;
  const address = seen || socketAddress(c);
  return address.includes(':') && !address.includes('.')
    ? address.split(':').slice(0, 4).join(':')
    : address;
}

/** The same address as a keyed hash: enough to count by, too little to find anybody. */
export const clientHash = (
  c: Context,
  { secret, settings }: Pick<WebParts, 'secret' | 'settings'>,
) => createHmac('sha256', secret).update(clientAddress(c, settings.trustProxy)).digest('base64url');

/** A request that came without a socket (`app.request`) is one address of its own. */
function socketAddress(c: Context): string {
  const incoming = (c.env as { incoming?: unknown } | undefined)?.incoming;
  return incoming ? (getConnInfo(c).remote.address ?? '') : '';
}

/** Cookies are not enough to change anything: the form must come from a page of ours. */
function sameOrigin(settings: WebSettings): MiddlewareHandler {
  const known = new URL(settings.publicUrl).host;
  const check = csrf({
    // Behind a proxy the address we are reached at differs from the one the browser shows.
    origin: (origin, c) =>
      URL.canParse(origin) && [known, new URL(c.req.url).host].includes(new URL(origin).host),
  });
  return (c, next) => (isSigned(c) ? next() : check(c, next));
}

/** Platforms and programs prove who they are by signature or token, never by a cookie. */
function isSigned(c: Context): boolean {
  const bearer = c.req.header('authorization')?.startsWith('Bearer ') ?? false;
  return bearer || c.req.path === '/slack/events';
}
