/**
 * The settings, read from the environment once. Each adapter has a schema of its own beside it and is
 * not even imported without its keys. `.env.example` names every setting.
 */
import { z } from 'zod';

const milliseconds = (fallback: number) => z.coerce.number().int().min(0).default(fallback);

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().default('.data'),
  /** The keys of sensitive facts, the current one first (crm/privacy/keys.ts). */
  ZHIKE_KEY: z.string().optional(),
  HOTEL_ID: z.string().min(1).max(64).default('hotel'),
  BURST_PAUSE_MS: milliseconds(2000),
  HANDOFF_TIMEOUT_MS: milliseconds(12 * 60_000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** Model directories of the hotel's own, in the layout of `@xenova/transformers`: one a task. */
  SENTIMENT_MODEL_DIR: z.string().optional(),
  INTENT_MODEL_DIR: z.string().optional(),
  EMBEDDING_MODEL_DIR: z.string().optional(),
  /** A folder that is watched: files dropped there are imported. */
  IMPORT_DIR: z.string().optional(),
  DEMO: z.enum(['auto', 'off']).default('auto'),
});

export type Settings = z.output<typeof schema>;
export type Env = Record<string, string | undefined>;

/** @throws an error that names the setting, and what it may be */
export function readSettings(env: Env): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  return readPart(schema, given);
}

function wrong(issue: z.core.$ZodIssue, given: Env): string {
  const name = String(issue.path[0]);
  if (issue.code === 'invalid_value') {
    return `${name}: "${given[name]}" is unknown; allowed: ${issue.values.join(', ')}`;
  }
  // A connection string holds a password: it is never shown.
  return `${name}: ${issue.message}`;
}

/** Reads one part's settings by its own schema. @throws an error that names the setting */
export function readPart<Schema extends z.ZodType>(part: Schema, env: Env): z.output<Schema> {
  const parsed = part.safeParse(env);
  if (parsed.success) return parsed.data;
  throw new Error(`${parsed.error.issues.map((i) => wrong(i, env)).join('\n')}\nSee .env.example`);
}

/** Reads `.env` beside the package where there is one; what the environment has already stays. */
export function loadEnv(): Env {
  try {
    process.loadEnvFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return process.env;
}
