import type { Logger as BoltLogger, webApi } from '@slack/bolt';

type Bolt = Pick<typeof import('@slack/bolt'), 'SocketModeReceiver'>;

const SOONEST_MS = 500;
const LATEST_MS = 30_000;
/** A peer that never answers our goodbye does not hold up the shutdown. */
const GOODBYE_MS = 2000;

/**
 * Socket Mode, kept up by us: left to itself, Slack's client ends the process when it cannot reach
 * the network while it reconnects.
 * @param changed called whenever the connection came up or went down
 */
export function openSocket(
  bolt: Bolt,
  appToken: string,
  options: { clientOptions: webApi.WebClientOptions; logger: BoltLogger },
  changed: () => void,
) {
  const receiver = new bolt.SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: options.logger,
    installerOptions: { clientOptions: options.clientOptions },
  });
  const { client } = receiver;
  let connected = false;
  let stopped = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;

  function connect(): void {
    timer = undefined;
    client.start().catch(again);
  }
  // A failed start both rejects and emits; one of the two is enough.
  function again(): void {
    if (connected) changedTo(false);
    if (stopped || timer) return;
    timer = setTimeout(connect, Math.min(LATEST_MS, SOONEST_MS * 2 ** failures));
    failures++;
  }
  function changedTo(now: boolean): void {
    connected = now;
    if (now) failures = 0;
    changed();
  }
  client.on('connected', () => {
    // A stop cannot interrupt a connection on its way up.
    if (stopped) void client.disconnect();
    else changedTo(true);
  });
  client.on('disconnected', again);

  return {
    receiver,
    connected: () => connected,
    connect,
    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      const late = new Promise<void>((resolve) => setTimeout(resolve, GOODBYE_MS).unref());
      await Promise.race([client.disconnect(), late]);
    },
  };
}
