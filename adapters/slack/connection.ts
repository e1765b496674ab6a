import type { webApi } from '@slack/bolt';
import type { House } from '../../bot/house.ts';
import { newId } from '../../crm/conversations.ts';
import { slackLabels } from '../../prompts/labels/slack.ts';
import type { Lang } from '../../prompts/labels/ticket.ts';
import { advice, slackCode } from './errors.ts';

const CHECK_MS = 60_000;

type State = { state: 'online' | 'offline'; detail: string | null; account: string | null };

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
  let running: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    const state = await stateOf(client, lang, connected);
    const now = JSON.stringify(state);
    if (now === shown) return;
    await save(house, state);
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
): Promise<State> {
  const labels = slackLabels[lang].connection;
  try {
    const { team, user } = await client.auth.test();
    const account = [team, user].filter(Boolean).join(' · ');
    if (connected()) return { state: 'online', detail: null, account };
    return { state: 'offline', detail: labels.socket, account };
  } catch (error) {
    const code = slackCode(error);
    const detail = code ? `${code}: ${advice(code, lang)}` : labels.unreachable;
    return { state: 'offline', detail, account: null };
  }
}

async function save(house: House, state: State): Promise<void> {
  const { hotelId } = house;
  await house.store.prisma.connection.upsert({
    where: { hotelId_channel: { hotelId, channel: 'slack' } },
    create: { id: newId(), hotelId, channel: 'slack', ...state },
    update: state,
  });
  house.news.publish([{ topic: 'connection', id: 'slack' }]);
}
