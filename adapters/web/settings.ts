import { networkInterfaces } from 'node:os';
import { z } from '@hono/zod-openapi';

/** An empty line in the environment file is no value. */
const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);
const number = (fallback: number, min: number, max: number) =>
  z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(min).max(max).default(fallback),
  );

/** The web server's settings, by their names in the environment. */
export const webSettings = z
  .object({
    /** TCP port; 0 takes a free one. */
    PORT: number(3000, 0, 65535),
    HOST: text,
    /** The address that guests' phones reach, carried by QR codes. */
    PUBLIC_URL: text.pipe(z.url({ protocol: /^https?$/ }).optional()),
    /** Signs staff cookies; made and kept in the data folder where it is absent. */
    SESSION_SECRET: text.pipe(z.string().min(32).optional()),
    /** Whoever reads /metrics shows it; absent: no metrics over HTTP. */
    METRICS_TOKEN: text.pipe(z.string().min(16).optional()),
    /** How many proxies of our own stand in front, each adding to X-Forwarded-For. */
    TRUST_PROXY: number(0, 0, 10),
    /** Requests a minute from one address; 0: no limit. A hotel's guests often share one address. */
    RATE_LIMIT: number(1200, 0, 10_000_000),
  })
  .transform((env) => ({
    port: env.PORT,
    host: env.HOST ?? '0.0.0.0',
    publicUrl: (env.PUBLIC_URL ?? `http://${lanAddress()}:${env.PORT}`).replace(/\/+$/, ''),
    sessionSecret: env.SESSION_SECRET,
    metricsToken: env.METRICS_TOKEN,
    trustProxy: env.TRUST_PROXY,
    rateLimit: env.RATE_LIMIT,
  }));

export type WebSettings = z.output<typeof webSettings>;

/** The address of this machine on the house's network, so that a phone can open the chat. */
function lanAddress(): string {
  const own = Object.values(networkInterfaces())
    .flat()
    .find((n) => n && n.family === 'IPv4' && !n.internal);
  return own?.address ?? 'localhost';
}
