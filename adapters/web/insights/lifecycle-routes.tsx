import { createRoute, z } from '@hono/zod-openapi';
import { refreshValues } from '../../../bot/value.ts';
import { listGuests, readLifecycle } from '../../../crm/value/lifecycle.ts';
import { LAYERS } from '../../../crm/value/rules.ts';
import { webApp } from '../errors.tsx';
import { pageAnswer } from '../forms.tsx';
import type { StaffEnv } from '../guard.ts';
import type { Web } from '../web.ts';
import { GUESTS_A_PAGE, GuestsPage } from './guests.tsx';
import { LifecyclePage } from './lifecycle.tsx';

const figures = createRoute({
  method: 'get',
  path: '/insights/value',
  summary: 'Layers, RFM, who comes back, what guests are worth',
  responses: { 200: pageAnswer },
});

const score = z.coerce.number().int().min(1).max(5).optional().catch(undefined);
const list = createRoute({
  method: 'get',
  path: '/insights/value/guests',
  summary: 'The guests of a layer, or of a field of the RFM grid',
  request: {
    query: z.object({
      layer: z.enum(LAYERS).optional().catch(undefined).openapi({ type: 'string' }),
      r: score.openapi({ type: 'integer' }),
      f: score.openapi({ type: 'integer' }),
      page: z.coerce.number().int().min(1).max(9999).catch(1).openapi({ type: 'integer' }),
    }),
  },
  responses: { 200: pageAnswer },
});

/** What guests are worth, for who reads insights. */
export function lifecycleRoutes({ house }: Web) {
  const app = webApp<StaffEnv>();
  app.openapi(figures, async (c) => {
    const { page } = c.var;
    const setting = await refreshValues(house);
    const lifecycle = await readLifecycle(house.store, house.hotelId, setting);
    return c.html(<LifecyclePage page={page} lifecycle={lifecycle} {...setting} />, 200);
  });
  app.openapi(list, async (c) => {
    const { layer = null, r = null, f = null, page: number } = c.req.valid('query');
    const filter = { layer, r, f };
    const { rules } = await house.facts();
    const guests = await listGuests(house.store, house.hotelId, filter, {
      limit: GUESTS_A_PAGE + 1,
      offset: (number - 1) * GUESTS_A_PAGE,
    });
    const view = { page: c.var.page, filter, number, guests, rules };
    return c.html(<GuestsPage {...view} />, 200);
  });
  return app;
}
