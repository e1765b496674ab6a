import { z } from 'zod';

const token = (prefix: string) =>
  z.string().startsWith(prefix, { error: `does not begin with "${prefix}"` });

/** Slack's settings, by their names in the environment. */
const slackSettings = z
  .object({
    SLACK_BOT_TOKEN: token('xoxb-'),
    /** With it, Slack is reached by Socket Mode: no public address is needed. */
    SLACK_APP_TOKEN: token('xapp-').optional(),
    /** Proves that a request over HTTP is Slack's; not needed in Socket Mode. */
    SLACK_SIGNING_SECRET: z.string().min(16).optional(),
    /** Where every department without a route of its own gets its cards. */
    SLACK_CHANNEL: z.string().regex(/^[CG][A-Z0-9]{6,}$/, {
      error: 'is no channel id; it begins with "C" and stands at the end of the channel\'s "About"',
    }),
    /** The language of cards and buttons; guests keep theirs. */
    SLACK_LANGUAGE: z
      .enum(['zh', 'en'], { error: ({ input }) => `"${input}" is unknown; allowed: zh, en` })
      .default('zh'),
    /** Another server in Slack's place, for tests. */
    SLACK_API_URL: z.url().optional(),
  })
  .transform((env) => ({
    botToken: env.SLACK_BOT_TOKEN,
    appToken: env.SLACK_APP_TOKEN,
    signingSecret: env.SLACK_SIGNING_SECRET,
    channel: env.SLACK_CHANNEL,
    language: env.SLACK_LANGUAGE,
    apiUrl: env.SLACK_API_URL,
  }));

export type SlackSettings = z.output<typeof slackSettings>;

const NEEDED = ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_CHANNEL'];
const KEYS = [...NEEDED, 'SLACK_APP_TOKEN'];

/**
 * @returns undefined where nothing of Slack is set: the adapter stays out.
 * @throws an error that names what is missing or wrong; it never shows a token.
 */
export function configured(env: Record<string, string | undefined>): SlackSettings | undefined {
  const given = Object.fromEntries(
    Object.entries(env)
      .filter(([name]) => name.startsWith('SLACK_'))
      .map(([name, value]) => [name, value?.trim() || undefined]),
  );
  const set = KEYS.filter((name) => given[name]);
  if (!set.length) return undefined;
  const missing = NEEDED.filter(
    (name) => !given[name] && !(name === 'SLACK_SIGNING_SECRET' && given.SLACK_APP_TOKEN),
  );
  if (missing.length) throw new Error(`slack: ${absence(missing, set)}. See .env.example`);
  const parsed = slackSettings.safeParse(given);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new Error(`slack: ${wrong.join('; ')}. See .env.example`);
}

function absence(missing: string[], set: string[]): string {
  const be = (names: string[]) => `${names.join(', ')} ${names.length > 1 ? 'are' : 'is'}`;
  const either = missing.includes('SLACK_SIGNING_SECRET')
    ? '; SLACK_APP_TOKEN (Socket Mode) does instead of SLACK_SIGNING_SECRET'
    : '';
  return `${be(missing)} missing (${be(set)} set)${either}`;
}
