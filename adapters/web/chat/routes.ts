import type { OpenAPIHono } from '@hono/zod-openapi';
import { webApp } from '../errors.tsx';
import type { Web } from '../web.ts';
import { chatApi } from './api.ts';
import { chatPages } from './pages.tsx';
import { chatSessions } from './sessions.ts';
import { stayLinks } from './stay-link.tsx';

/** Everything a guest's browser meets: the chat page, its privacy page, and the API behind them. */
export function chatRoutes(web: Web): OpenAPIHono {
  const sessions = chatSessions(web);
  const app = webApp();
  app.route('/', chatApi(web, sessions));
  app.route('/', chatPages(web, sessions));
  app.route('/', stayLinks(web, sessions));
  return app;
}
