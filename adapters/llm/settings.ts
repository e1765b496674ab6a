import { z } from 'zod';

const KEYS = ['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'LLM_MODEL'] as const;

/** A language model's settings, by their names in the environment. */
export const llmSettings = z
  .object({
    OPENAI_API_KEY: z.string({ error: 'is missing' }).min(1, { error: 'is missing' }),
    /** Any server that speaks the same language; empty: OpenAI itself. */
    OPENAI_BASE_URL: z.url().optional(),
    LLM_MODEL: z.string({ error: 'is missing' }).min(1, { error: 'is missing' }),
    /** What the vendor can do: most of them take json_object only. */
    LLM_OUTPUT: z.enum(['json_schema', 'json_object']).default('json_object'),
    /** Calls a day, in each process; after that the builtin answers alone. */
    LLM_DAILY_CALLS: z.coerce.number().int().min(0).default(5000),
    /** Who words replies: `needed` in languages that the bot does not speak itself; `always`; `off`. */
    LLM_WORDING: z.enum(['needed', 'always', 'off']).default('needed'),
    /** The model is asked where the builtin is less sure than this, 0 to 1. */
    LLM_THRESHOLD: z.coerce.number().min(0).max(1).default(0.6),
  })
  .transform((env) => ({
    apiKey: env.OPENAI_API_KEY,
    baseURL: env.OPENAI_BASE_URL,
    model: env.LLM_MODEL,
    output: env.LLM_OUTPUT,
    dailyCalls: env.LLM_DAILY_CALLS,
    threshold: env.LLM_THRESHOLD,
    wording: env.LLM_WORDING,
  }));

export type LlmSettings = z.output<typeof llmSettings>;

/**
 * @returns undefined where nothing of a model is set: the adapter stays out
 * @throws an error that names what is missing or wrong; it never shows a key
 */
export function configured(env: Record<string, string | undefined>): LlmSettings | undefined {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const set = KEYS.find((key) => given[key]);
  if (!set) return undefined;
  const parsed = llmSettings.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new Error(`llm: ${wrong.join('; ')} (${set} is set). See .env.example`);
}
