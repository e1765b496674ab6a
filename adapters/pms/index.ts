/** Events of the PMS over HTTP, signed: POST /pms/events. */
import { createRoute, z } from '@hono/zod-openapi';
import type { House } from '../../bot/house.ts';
import { stayEvent } from '../../bot/stays/events.ts';
import { takeEvent } from '../../bot/stays/take.ts';
import { errorSchema, failure, webApp } from '../web/errors.tsx';
import type { PmsSettings } from './settings.ts';
import { wrongSignature } from './signature.ts';

const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

const event = createRoute({
  method: 'post',
  path: '/pms/events',
  tags: ['PMS'],
  summary: 'Something happened to a stay',
  description:
    'Events may come late, again and in any order. `X-Zhike-Signature` is `sha256=` and the hexadecimal ' +
    'HMAC-SHA256, with PMS_WEBHOOK_SECRET, of the timestamp, a full stop and the body. Send it again until it ' +
    'answers 200; sign each try anew.',
  request: {
    headers: z.object({
      'x-zhike-timestamp': z
        .string()
        .openapi({ description: 'Seconds since 1970', example: '1795348800' }),
      'x-zhike-signature': z.string().openapi({ example: 'sha256=5d41…' }),
    }),
    body: { required: true, content: { 'application/json': { schema: stayEvent } } },
  },
  responses: {
    200: json(
      z.object({
        id: z.string(),
        result: z.enum(['applied', 'waiting', 'known']).openapi({
          description:
            '`applied`: the stay is up to date; `waiting`: kept until an event tells its nights; `known`: told before',
        }),
      }),
      'Kept',
    ),
    400: json(errorSchema, 'Not understood; sent again it will not be either'),
    401: json(errorSchema, 'Not signed with our secret, or not of now'),
  },
});

/** The routes of the PMS. */
export function pmsRoutes(house: House, { secret }: PmsSettings) {
  const app = webApp();
  app.use('/pms/*', async (c, next) => {
    const request = {
      time: c.req.header('x-zhike-timestamp') ?? '',
      signature: c.req.header('x-zhike-signature') ?? '',
      body: await c.req.text(),
    };
    const wrong = wrongSignature(request, { secret, now: house.now() });
    return wrong ? failure(c, 'sign_in', wrong) : next();
  });
  return app.openapi(event, async (c) => {
    const told = c.req.valid('json');
    return c.json({ id: told.id, result: await takeEvent(house, told) }, 200);
  });
}
