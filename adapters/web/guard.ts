import type { MiddlewareHandler } from 'hono';
import { nameOf } from '../../crm/hotels.ts';
import { failure, wantsPage } from './errors.tsx';
import type { PageFrame } from './layout.tsx';
import { mayAct, type Role, type StaffSession, type Web } from './web.ts';

export type StaffEnv = { Variables: { staff: StaffSession; page: PageFrame } };

/** Lets staff of at least this role in; a browser without a session is led to the sign-in page. */
export function signedIn(web: Web, needed: Role): MiddlewareHandler<StaffEnv> {
  return async (c, next) => {
    c.header('Cache-Control', 'no-store');
    const staff = await web.sessionOf(c);
    if (!staff) {
      if (c.req.method !== 'GET' || !wantsPage(c)) return failure(c, 'sign_in');
      return c.redirect(`/signin?next=${encodeURIComponent(pathOf(c.req.url))}`);
    }
    c.set('staff', staff);
    if (!mayAct(staff.role, needed)) return failure(c, 'forbidden');
    c.set('page', {
      staff,
      hotel: nameOf(await web.house.facts(), staff.lang === 'zh' ? 'zh-Hans' : 'en'),
      demo: (await web.demo?.state()) ?? { active: false, progress: 1 },
      path: c.req.method === 'GET' ? pathOf(c.req.url) : '/board',
    });
    return next();
  };
}

const pathOf = (url: string) => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

/** Where to go on after signing in: only ever a page of our own. */
export function ownPath(next: string | undefined, fallback = '/board'): string {
  if (!next?.startsWith('/')) return fallback;
  const base = 'http://own.invalid';
  const url = URL.canParse(next, base) ? new URL(next, base) : undefined;
  return url?.origin === base ? url.pathname + url.search + url.hash : fallback;
}
