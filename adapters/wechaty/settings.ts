import { z } from 'zod';

const KEYS = ['WECHATY_PUPPET', 'WECHATY_TOKEN', 'WECHATY_ENDPOINT', 'WECHATY_TLS'] as const;

/** The puppet that speaks gRPC to a gateway. Without an endpoint it would ask a public service. */
export const GATEWAY_PUPPET = 'wechaty-puppet-service';

/** An empty line in the environment file is no value. */
const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);

/** WeChat's settings by their names in the environment. Read them only where `configured`. */
export const wechatySettings = z
  .object({
    /** The npm module of the puppet, which is the way into WeChat. */
    WECHATY_PUPPET: text,
    WECHATY_TOKEN: text,
    /** host:port of a puppet gateway. */
    WECHATY_ENDPOINT: text,
    /** `off` only for a gateway on the same machine or a private network. */
    WECHATY_TLS: text.pipe(z.enum(['on', 'off']).optional()),
  })
  .check(({ value, issues }) => {
    const missing = missingKey(value);
    if (missing) {
      const message = `wechat: ${missing.key} is missing (${missing.because}). See .env.example`;
      issues.push({ code: 'custom', message, path: [missing.key], input: value });
    }
    if (
      value.WECHATY_PUPPET &&
      !/^(@[\w.-]+\/)?wechaty-puppet-[\w.-]+$/.test(value.WECHATY_PUPPET)
    ) {
      const message = 'wechat: WECHATY_PUPPET is no name like wechaty-puppet-service';
      issues.push({ code: 'custom', message, path: ['WECHATY_PUPPET'], input: value });
    }
  })
  .transform((env) => ({
    puppet: env.WECHATY_PUPPET as `wechaty-puppet-${string}`,
    token: env.WECHATY_TOKEN,
    endpoint: env.WECHATY_ENDPOINT,
    tls: env.WECHATY_TLS !== 'off',
  }));

export type WechatySettings = z.output<typeof wechatySettings>;

/** @returns true where anything of WeChat is set: the settings are then checked, else it stays out. */
export function configured(env: Record<string, string | undefined>): boolean {
  return KEYS.some((key) => env[key]?.trim());
}

function missingKey(env: { [key in (typeof KEYS)[number]]?: string | undefined }) {
  if (!env.WECHATY_PUPPET) {
    const set = KEYS.find((key) => env[key]);
    return { key: 'WECHATY_PUPPET', because: `${set ?? 'nothing'} is set` };
  }
  if (env.WECHATY_PUPPET !== GATEWAY_PUPPET) return undefined;
  const because = `WECHATY_PUPPET is ${GATEWAY_PUPPET}`;
  if (!env.WECHATY_TOKEN) return { key: 'WECHATY_TOKEN', because };
  if (!env.WECHATY_ENDPOINT) return { key: 'WECHATY_ENDPOINT', because };
  return undefined;
}
