import { timingSafeEqual } from 'node:crypto';
import { createRoute, z } from '@hono/zod-openapi';
import { register } from 'prom-client';
import { failure, webApp } from './errors.tsx';
import type { Web } from './web.ts';

const health = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether guests are served: the database answers and a worker runs',
  responses: {
    200: {
      description: 'Guests are served',
      content: { 'application/json': { schema: z.object({ status: z.literal('ok') }) } },
    },
    503: {
      description: 'Guests are not served',
      content: { 'application/json': { schema: z.object({ status: z.literal('down') }) } },
    },
  },
});

const metrics = createRoute({
  method: 'get',
  path: '/metrics',
  summary: 'Numbers for Prometheus; needs METRICS_TOKEN as a bearer token',
  responses: {
    200: { description: 'Metrics', content: { 'text/plain': { schema: z.string() } } },
    401: { description: 'The token is missing or wrong' },
    404: { description: 'No METRICS_TOKEN is set' },
  },
});

export function healthRoutes(web: Web) {
  const token = web.settings.metricsToken;
  return webApp()
    .openapi(health, async (c) => {
      c.header('Cache-Control', 'no-store');
      const serves = await web.health().catch(() => false);
      return serves
        ? c.json({ status: 'ok' } as const, 200)
        : c.json({ status: 'down' } as const, 503);
    })
    .openapi(metrics, async (c) => {
      if (!token) return failure(c, 'not_found');
      if (!same(c.req.header('authorization') ?? '', `Bearer ${token}`))
        return failure(c, 'sign_in');
      return c.body(await register.metrics(), 200, { 'Content-Type': register.contentType });
    });
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
