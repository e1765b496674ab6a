import type { Logger as BoltLogger, webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { House } from '../../bot/house.ts';
import { listen } from './actions.ts';
import { watchConnection } from './connection.ts';
import { httpReceiver } from './receiver.ts';
import type { SlackSettings } from './settings.ts';
import { openSocket } from './socket.ts';

/** A Slack that does not answer must not hold up the queue of its channel. */
const TIMEOUT_MS = 10_000;

/** Opens the Bolt app over Socket Mode or HTTP. Does not wait for Slack: it may be out of reach now. */
export async function openSlack(house: House, settings: SlackSettings) {
  const bolt = await import('@slack/bolt');
  const logger = loggerFor(house.log, bolt.LogLevel.WARN);
  const clientOptions: webApi.WebClientOptions = {
    // The delivery keeps its own retry time, and a rate limit is for it to obey.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: TIMEOUT_MS,
    logger,
    ...(settings.apiUrl ? { slackApiUrl: settings.apiUrl } : {}),
  };
  let changed = () => {};
  const socket = settings.appToken
    ? openSocket(bolt, settings.appToken, { clientOptions, logger }, () => changed())
    : null;
  const http = socket ? null : httpReceiver(bolt, settings.signingSecret ?? '', house.log);
  const app = new bolt.App({
    token: settings.botToken,
    tokenVerificationEnabled: false,
    receiver: socket?.receiver ?? http!,
    clientOptions,
    logger,
    ignoreSelf: false,
    convoStore: false,
  });
  app.error(async (error) => house.log.error({ err: error }, 'slack: an interaction failed'));
  listen(app, house, settings.language);

  const connected = () => socket?.connected() ?? true;
  const watch = watchConnection(house, app.client, settings.language, connected);
  changed = () => void watch.check();
  void watch.check();
  socket?.connect();
  return {
    client: app.client,
    watch,
    handle: http?.handle,
    async stop() {
      changed = () => {};
      await socket?.stop();
      await watch.stop();
    },
  };
}

/** Bolt's debug lines carry what guests wrote: only its warnings and errors are kept. */
function loggerFor(log: Logger, level: ReturnType<BoltLogger['getLevel']>): BoltLogger {
  const line = (parts: unknown[]) => `slack: ${parts.map(String).join(' ')}`;
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => log.warn(line(parts)),
    error: (...parts) => log.error(line(parts)),
    setLevel: () => {},
    getLevel: () => level,
    setName: () => {},
  };
}
