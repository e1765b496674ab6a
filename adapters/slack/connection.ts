import type { webApi } from '@slack/bolt';
import type { House } from '../../bot/house.ts';
import { type ConnectionState, reportConnection } from '../../crm/connections.ts';
import { slackLabels } from '../../prompts/labels/slack.ts';
import type { Lang } from '../../prompts/labels/ticket.ts';
import { advice, slackCode } from './errors.ts';

const CHECK_MS = 60_000;

/**
 * Keeps the row that the admin page shows: connected as whom, or what is wrong and how to mend it.
 * @param connected false while Socket Mode is down
 */
export function watchConnection(
  house: House,
  client: webApi.WebClient,
  lang: Lang,
  connected: () => boolean,
) {
  let shown = '';
  /** What is wrong with a channel, by its id. */
  const refusals = new Map<string, string>();
  let running: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    const state = await stateOf(client, lang, connected, [...refusals]);
    const now = JSON.stringify(state);
    if (now === shown) return;
    await reportConnection(house.store, house.hotelId, 'slack', state);
    house.news.publish([{ topic: 'connection', id: 'slack' }]);
    shown = now;
  }
  // One look at a time, so that an older answer never overwrites a newer one.
  function check(): Promise<void> {
    running = running.then(look).catch((error: Error) => {
      house.log.error({ err: error }, 'slack: the state of the connection was not saved');
    });
    return running;
  }
  const timer = setInterval(check, CHECK_MS);
  timer.unref();
  return {
    check,
    /** Notes that a channel takes no messages, or (null) that it took one. */
    heard(channel: string, refusal: string | null): void {
      if (refusal === (refusals.get(channel) ?? null)) return;
      if (refusal) refusals.set(channel, refusal);
      else refusals.delete(channel);
      void check();
    },
    async stop(): Promise<void> {
      clearInterval(timer);
      await running;
    },
  };
}

async function stateOf(
  client: webApi.WebClient,
  lang: Lang,
  connected: () => boolean,
  refusals: [channel: string, why: string][],
): Promise<ConnectionState> {
  const labels = slackLabels[lang].connection;
  try {
    const { team, user } = await client.auth.test();
    const account = [team, user].filter(Boolean).join(' · ');
    if (!connected()) return { state: 'offline', detail: labels.socket, account };
    const detail = refusals.map(([channel, why]) => `${channel}: ${why}`).join('\n') || null;
    return { state: 'online', detail, account };
  } catch (error) {
    const code = slackCode(error);
    const detail = code ? advice(code, lang) : labels.unreachable;
    return { state: 'offline', detail, account: null };
  }
}
