import { createRoute, z } from '@hono/zod-openapi';
import { preparations } from '../../../crm/arrivals/preparations.ts';
import { readOverview } from '../../../crm/insights/overview.ts';
import { quotes } from '../../../crm/insights/quotes.ts';
import { ASPECTS, SENTIMENTS } from '../../../nlp/taxonomy.ts';
import { webApp } from '../errors.tsx';
import { pageAnswer } from '../forms.tsx';
import { type StaffEnv, signedIn } from '../guard.ts';
import type { Web } from '../web.ts';
import { lifecycleRoutes } from './lifecycle-routes.tsx';
import type { Words } from './links.ts';
import { daysQuery, lastDays, oneStep } from './period.ts';
import { QUOTES_A_PAGE, QuotesPage } from './quotes.tsx';

const insights = createRoute({
  method: 'get',
  path: '/insights',
  summary: 'What guests feel: mood, aspects, open complaints, hidden preferences',
  request: { query: z.object({ days: daysQuery }) },
  responses: { 200: pageAnswer },
});

const quotesQuery = z.object({
  days: daysQuery,
  aspect: z.enum(ASPECTS).optional().catch(undefined).openapi({ type: 'string' }),
  polarity: z.enum(SENTIMENTS).optional().catch(undefined).openapi({ type: 'string' }),
  preference: z
    .string()
    .regex(/^[a-z_.]{1,40}=[a-z_]{1,40}$/)
    .optional()
    .catch(undefined)
    .openapi({ type: 'string' }),
  day: z.iso.date().optional().catch(undefined).openapi({ type: 'string' }),
  step: z.enum(['day', 'week']).optional().catch(undefined).openapi({ type: 'string' }),
  page: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .optional()
    .catch(undefined)
    .openapi({ type: 'string' }),
});

const words = createRoute({
  method: 'get',
  path: '/insights/quotes',
  summary: "The guests' own words behind a number",
  request: { query: quotesQuery },
  responses: { 200: pageAnswer },
});

/** What managers read. */
export function insightsRoutes(web: Web) {
  const { house } = web;
  const app = webApp<StaffEnv>();
  app.use('/insights/*', signedIn(web, 'insights'));

  app.openapi(insights, async (c) => {
    const { days } = c.req.valid('query');
    const { zone } = await house.facts();
    const now = house.now();
    const period = lastDays(days, now, zone);
    const overview = await readOverview(house.store, house.hotelId, period, zone, c.var.staff.lang);
    const prepared = await preparations(house.store, house.hotelId, period, zone);
    // The charts are hundreds of modules: guests shall not wait for them while the product starts.
    const { InsightsPage } = await import('./page.tsx');
    return c.html(
      <InsightsPage
        page={c.var.page}
        overview={overview}
        prepared={prepared}
        days={days}
        zone={zone}
        now={now}
      />,
      200,
    );
  });

  app.openapi(words, async (c) => {
    const { days, ...given } = c.req.valid('query');
    const wanted = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    ) as Words;
    const { zone } = await house.facts();
    const found = await quotes(house.store, house.hotelId, filterOf(wanted), {
      limit: QUOTES_A_PAGE + 1,
      offset: (Number(wanted.page ?? 1) - 1) * QUOTES_A_PAGE,
    });
    return c.html(
      <QuotesPage page={c.var.page} days={days} words={wanted} quotes={found} zone={zone} />,
      200,
    );

    function filterOf({ aspect, polarity, preference, day, step = 'day' }: Words) {
      const period = (day && oneStep(day, step, zone)) || lastDays(days, house.now(), zone);
      const [key = '', value = ''] = preference?.split('=') ?? [];
      return { ...period, aspect, polarity, preference: preference ? { key, value } : undefined };
    }
  });
  app.route('/', lifecycleRoutes(web));
  return app;
}
