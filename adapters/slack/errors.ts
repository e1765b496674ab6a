import { Refused, TryLater } from '../../bot/channel.ts';
import { slackLabels } from '../../prompts/labels/slack.ts';
import type { Lang } from '../../prompts/labels/ticket.ts';

/** Slack's own troubles: the same call may succeed in a moment. */
const PASSING = [
  'fatal_error',
  'internal_error',
  'ratelimited',
  'rate_limited',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
];

/** @returns Slack's name for what is wrong, "channel_not_found"; undefined where it was not Slack that said no */
export function slackCode(error: unknown): string | undefined {
  const { code, data } = error as { code?: string; data?: { error?: string } };
  return code === 'slack_webapi_platform_error' ? data?.error : undefined;
}

/** Whether Slack itself said no, for good: not the network, not a trouble that passes. */
export function isFinal(error: unknown): boolean {
  const said = slackCode(error);
  return said !== undefined && !PASSING.includes(said);
}

/**
 * What the delivery has to know of an error of Slack's client: final (Refused, with what to do),
 * later (TryLater), or the network's (the error itself).
 */
export function deliveryError(error: unknown, lang: Lang): unknown {
  const { code, retryAfter } = error as { code?: string; retryAfter?: number };
  if (code === 'slack_webapi_rate_limited_error') {
    return new TryLater('slack: too fast', (retryAfter ?? 1) * 1000);
  }
  if (!isFinal(error)) return error;
  return new Refused(`slack: ${advice(slackCode(error) ?? '', lang)}`, { cause: error });
}

/** What is wrong by Slack's name for it, and what to do about it. */
export function advice(code: string, lang: Lang): string {
  const { mend } = slackLabels[lang];
  return `${code}: ${mend[code] ?? mend.other}`;
}
