import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Lang } from '../../prompts/labels/ticket.ts';

const COOKIE = 'lang';
const YEAR_S = 365 * 24 * 60 * 60;

/** The language of somebody who is not signed in: what they chose here before, else their browser's. */
export function languageOf(c: Context): Lang {
  const chosen = getCookie(c, COOKIE);
  if (chosen === 'zh' || chosen === 'en') return chosen;
  const first = c.req.header('accept-language')?.trim().slice(0, 2).toLowerCase();
  return first && first !== 'zh' ? 'en' : 'zh';
}

export function keepLanguage(c: Context, lang: Lang): void {
  setCookie(c, COOKIE, lang, { path: '/', maxAge: YEAR_S, sameSite: 'Lax' });
}
