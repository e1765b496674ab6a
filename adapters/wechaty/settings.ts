import { z } from 'zod';

/** The puppet that speaks gRPC to a gateway. Without an endpoint it would ask a public service. */
export const GATEWAY_PUPPET = 'wechaty-puppet-service';

const PUPPET_NAME = /^(@[\w.-]+\/)?wechaty-puppet-[\w.-]+$/;
type PuppetName = `wechaty-puppet-${string}` | `@${string}/wechaty-puppet-${string}`;

/** WeChat's settings, by their names in the environment. */
const wechatySettings = z
  .object({
    /** The npm module of the puppet, which is the way into WeChat. */
    WECHATY_PUPPET: z.custom<PuppetName>((name) => PUPPET_NAME.test(String(name)), {
      error: 'is no name like wechaty-puppet-service',
    }),
    WECHATY_TOKEN: z.string().optional(),
    /** host:port of a puppet gateway. */
    WECHATY_ENDPOINT: z
      .string()
      .regex(/^[^\s:/]+:\d+$/, { error: 'is not host:port' })
      .optional(),
    /** `off` only for a gateway on the same machine or a private network. */
    WECHATY_TLS: z
      .enum(['on', 'off'], { error: ({ input }) => `"${input}" is unknown; allowed: on, off` })
      .default('on'),
  })
  .transform((env) => ({
    puppet: env.WECHATY_PUPPET,
    token: env.WECHATY_TOKEN,
    endpoint: env.WECHATY_ENDPOINT,
    tls: env.WECHATY_TLS === 'on',
  }));

export type WechatySettings = z.output<typeof wechatySettings>;

/**
 * @returns undefined where nothing of WeChat is set: the adapter stays out.
 * @throws an error that names what is missing or wrong; it never shows a token.
 */
export function configured(env: Record<string, string | undefined>): WechatySettings | undefined {
  const given: Record<string, string> = {};
  for (const name of Object.keys(wechatySettings.in.shape)) {
    const value = env[name]?.trim();
    if (value) given[name] = value;
  }
  if (Object.keys(given).length === 0) return undefined;
  const missing = missingKey(given);
  if (missing) throw new Error(`wechat: ${missing}. See .env.example`);
  const parsed = wechatySettings.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new Error(`wechat: ${wrong.join('; ')}. See .env.example`);
}

function missingKey(given: Record<string, string>): string | undefined {
  if (!given.WECHATY_PUPPET) return `WECHATY_PUPPET is missing (${Object.keys(given)[0]} is set)`;
  if (given.WECHATY_PUPPET !== GATEWAY_PUPPET) return undefined;
  const name = ['WECHATY_TOKEN', 'WECHATY_ENDPOINT'].find((key) => !given[key]);
  return name && `${name} is missing (WECHATY_PUPPET is ${GATEWAY_PUPPET})`;
}
