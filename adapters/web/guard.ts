import type { MiddlewareHandler } from 'hono';
import { nameOf } from '../../crm/hotels.ts';
import { countMatches } from '../../crm/identify/matches.ts';
import { homeOf, mayOpen, type Page } from '../../crm/roles.ts';
import { failure, wantsPage } from './errors.tsx';
import type { PageFrame } from './layout.tsx';
import type { StaffSession, Web } from './web.ts';

export type StaffEnv = { Variables: { staff: StaffSession; page: PageFrame } };

/** Lets staff in whose role opens this page; a browser without a session is led to the sign-in page. */
export function signedIn(web: Web, page: Page): MiddlewareHandler<StaffEnv> {
  return async (c, next) => {
    c.header('Cache-Control', 'no-store');
    const staff = await web.sessionOf(c);
    if (!staff) {
      if (c.req.method !== 'GET' || !wantsPage(c)) return failure(c, 'sign_in');
      return c.redirect(`/signin?next=${encodeURIComponent(pathOf(c.req.url))}`);
    }
    c.set('staff', staff);
    const home = homeOf(staff.role);
    const lost = c.req.path === '/board' && home !== '/board';
    if (lost) return c.redirect(home);
    if (!mayOpen(staff.role, page)) return failure(c, 'forbidden');
    const { store, hotelId } = web.house;
    c.set('page', {
      staff,
      hotel: nameOf(await web.house.facts(), staff.lang === 'zh' ? 'zh-Hans' : 'en'),
      demo: (await web.demo?.state()) ?? { active: false, progress: 1 },
      matches: mayOpen(staff.role, 'matches') ? await countMatches(store, hotelId) : 0,
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
