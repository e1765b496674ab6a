import { createRoute } from '@hono/zod-openapi';
import type { Auth } from '../auth.ts';
import { webApp } from '../errors.tsx';
import { seeOther } from '../forms.tsx';
import { type StaffEnv, signedIn } from '../guard.ts';
import type { Web } from '../web.ts';
import { connectionRoutes } from './connections.tsx';
import { hotelRoutes } from './hotel.tsx';
import { knowledgeRoutes } from './knowledge.tsx';
import { peopleRoutes } from './people.tsx';
import { retentionRoutes } from './retention.tsx';
import { roomRoutes } from './rooms.tsx';
import { routingRoutes } from './routing.tsx';
import { TABS } from './shell.tsx';
import { surveyRoutes } from './surveys.tsx';
import { unknownRoutes } from './unknown.tsx';
import { valueRoutes } from './value.tsx';

const home = createRoute({
  method: 'get',
  path: '/admin',
  summary: 'Leads to the first admin page',
  responses: { 302: seeOther },
});
const clearDemo = createRoute({
  method: 'post',
  path: '/admin/demo/clear',
  summary: 'Removes the demo hotel’s guests, stays, tickets and reviews',
  responses: { 303: seeOther },
});

/** The admin pages: some for managers, all for admins. */
export function adminRoutes(web: Web, auth: Auth) {
  const app = webApp<StaffEnv>();
  app.use('/admin/*', signedIn(web, 'admin'));
  for (const [tab, page] of Object.entries(TABS)) app.use(`/admin/${tab}/*`, signedIn(web, page));
  app.use('/admin/demo/*', signedIn(web, 'setup'));

  app.openapi(home, (c) => c.redirect('/admin/connections'));
  app.openapi(clearDemo, async (c) => {
    await web.demo?.clear();
    return c.redirect('/board', 303);
  });
  app.route('/', connectionRoutes(web));
  app.route('/', routingRoutes(web));
  app.route('/', knowledgeRoutes(web));
  app.route('/', unknownRoutes(web));
  app.route('/', surveyRoutes(web));
  app.route('/', valueRoutes(web));
  app.route('/', peopleRoutes(web, auth));
  app.route('/', hotelRoutes(web));
  app.route('/', roomRoutes(web));
  app.route('/', retentionRoutes(web));
  return app;
}
