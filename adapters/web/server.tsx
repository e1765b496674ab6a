import { OpenAPIHono } from '@hono/zod-openapi';
import { compress } from 'hono/compress';
import { adminRoutes } from './admin/routes.tsx';
import { arrivalRoutes } from './arrivals/routes.tsx';
import { assetRoutes } from './assets.ts';
import { openAuth } from './auth.ts';
import { boardRoutes } from './board/routes.tsx';
import { chatRoutes } from './chat/routes.ts';
import { failure, onError } from './errors.tsx';
import { guestRoutes } from './guests/routes.tsx';
import { healthRoutes } from './health.ts';
import { insightsRoutes } from './insights/routes.tsx';
import { matchRoutes } from './matches/routes.tsx';
import { privacyRoutes } from './privacy/routes.tsx';
import { guardAgainstAbuse } from './security.ts';
import { signinRoutes } from './signin.tsx';
import { stayRoutes } from './stays/routes.tsx';
import type { Web, WebParts } from './web.ts';

/** Everything over HTTP: the guest chat, the pages of staff, health and numbers, and Slack's calls. */
export function createWeb(parts: WebParts): OpenAPIHono {
  const auth = openAuth(parts.house, parts.settings, parts.secret);
  const web: Web = { ...parts, sessionOf: auth.sessionOf };
  const app = new OpenAPIHono();
  app.onError(onError(web.house.log));
  app.notFound((c) => failure(c, 'not_found'));
  app.use(compress());
  guardAgainstAbuse(app, web.settings);

  app.route('/', healthRoutes(web));
  app.route('/', assetRoutes());
  app.route('/', chatRoutes(web));
  app.route('/', signinRoutes(web, auth));
  app.route('/', boardRoutes(web));
  app.route('/', stayRoutes(web));
  app.route('/', privacyRoutes(web));
  app.route('/', guestRoutes(web));
  app.route('/', arrivalRoutes(web));
  app.route('/', matchRoutes(web));
  app.route('/', insightsRoutes(web));
  app.route('/', adminRoutes(web, auth));
  if (web.slack) app.post('/slack/events', (c) => web.slack!(c.req.raw));
  if (web.pms) app.route('/', web.pms);
  app.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Zhike', version: '1' } });
  return app;
}
