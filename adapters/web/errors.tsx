import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context, Env } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Logger } from 'pino';
import { type ErrorCode, layoutLabels } from '../../prompts/labels/layout.ts';
import { languageOf } from './language.ts';
import { PlainPage } from './layout.tsx';
import type { StaffSession } from './web.ts';

/** What every request that is turned down answers, unless a person's browser asked for a page. */
export const errorSchema = z
  .object({
    error: z.object({
      code: z.string().openapi({ example: 'invalid' }),
      message: z.string().openapi({ example: 'text: must not be empty' }),
    }),
  })
  .openapi('Error');

const STATUS: Record<ErrorCode, ContentfulStatusCode> = {
  invalid: 400,
  sign_in: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  too_many: 429,
  failed: 500,
  unavailable: 503,
};
const CODES = new Map(Object.entries(STATUS).map(([code, status]) => [status, code as ErrorCode]));

/** @param message in place of the general text of this code */
export function failure(c: Context, code: ErrorCode, message?: string) {
  const staff = c.get('staff') as StaffSession | undefined;
  const lang = staff?.lang ?? languageOf(c);
  const { title, text } = layoutLabels[lang].errors[code];
  const says = message ?? text;
  if (!wantsPage(c)) return c.json({ error: { code, message: says } }, STATUS[code]);
  const page = (
    <PlainPage lang={lang} title={title}>
      <h1>{title}</h1>
      <p>{says}</p>
      <p>
        <a class="button" href="/board">
          {layoutLabels[lang].back}
        </a>
      </p>
    </PlainPage>
  );
  return c.html(page, STATUS[code]);
}

/** A browser that goes somewhere gets a page, a program and our own scripts get JSON. */
export const wantsPage = (c: Context) => c.req.header('accept')?.includes('text/html') ?? false;

/** Answers whatever a route threw. Only what nobody foresaw is logged. */
export function onError(log: Logger) {
  return (error: Error, c: Context) => {
    if (error instanceof HTTPException) {
      const code = CODES.get(error.status as ContentfulStatusCode);
      return failure(c, code ?? (error.status < 500 ? 'invalid' : 'failed'));
    }
    log.error({ err: error, method: c.req.method, route: c.req.routePath }, 'a request failed');
    return failure(c, 'failed');
  };
}

/** An app whose routes answer invalid input in our form; every web part begins with one. */
export function webApp<E extends Env = Env>(): OpenAPIHono<E> {
  return new OpenAPIHono<E>({
    defaultHook: (result, c) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      const where = issue?.path.join('.');
      return failure(c, 'invalid', [where, issue?.message].filter(Boolean).join(': '));
    },
  });
}
