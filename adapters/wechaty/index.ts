/** WeChat through wechaty, with any puppet. docs/wechat.md says which, and what to beware of. */
import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { renderUnicodeCompact } from 'uqr';
import { type Channel, type InboundMessage, type Receive, TryLater } from '../../bot/channel.ts';
import { openSession, type Session } from './session.ts';
import type { WechatySettings } from './settings.ts';
import { openLanes } from './waiting.ts';

/** What the admin page shows. `detail`: the code to scan, or what is wrong (its key comes first). */
export type WechatState = {
  state: 'starting' | 'scan' | 'online' | 'offline';
  detail: string | null;
  account: string | null;
};

export type WechatOptions = {
  settings: WechatySettings;
  /** Where the login is kept between starts; made where absent. Only our own user may read it. */
  directory: string;
  log: Logger;
  onState(state: WechatState): void;
  /** Shows the login code to whoever stands at the terminal. */
  print?(text: string): void;
  /** Milliseconds until a login or a code to scan must have come. */
  loginWithin?: number;
  /** 0 to 1, spreads the tries of several processes. */
  random?(): number;
  /** Waits; rejects when the signal aborts. */
  pause?(ms: number, signal: AbortSignal): Promise<unknown>;
};

const OFFLINE_RETRY_MS = 2000;

/**
 * The channel "wechat". Its login is one process's only (`singleton`). A connection that ends is opened
 * again after 1 to 30 s, for ever; a message that could not be stored is tried again until it is.
 */
export function wechatyChannel(options: WechatOptions): Channel {
  const { settings, directory, log, onState, loginWithin = 30_000 } = options;
  const print = options.print ?? ((text: string) => process.stdout.write(text));
  const pause =
    options.pause ?? ((ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }));
  const stopping = new AbortController();
  const inbox = openLanes((error) => log.error({ err: (error as Error).name }, 'wechat: inbox'));
  let session: Session | undefined;
  let account: string | undefined;
  let running: Promise<void> | undefined;

  /** Returns early when the channel stops. */
  async function wait(failures: number): Promise<void> {
    const spread = 1 + (options.random ?? Math.random)() / 2;
    await pause(Math.min(30_000, 1000 * 2 ** failures * spread), stopping.signal).catch(() => {});
  }

  async function keepConnected(receive: Receive): Promise<void> {
    let failures = 0;
    onState({ state: 'starting', detail: null, account: null });
    while (!stopping.signal.aborted) {
      session = openSession(directory, settings, loginWithin, (news) => {
        if (news.kind === 'message')
          inbox.run(news.message.conversation, () => store(receive, news.message));
        if (news.kind === 'trouble') log.warn(news, 'wechat: trouble');
        if (news.kind === 'scan') askToScan(news.code);
        if (news.kind === 'online') {
          failures = 0;
          account = news.account;
          log.info({ account }, 'wechat: online');
          onState({ state: 'online', detail: null, account });
        }
      });
      const why = await session.ended;
      session = account = undefined;
      if (stopping.signal.aborted) break;
      log.warn({ why }, 'wechat: offline');
      onState({ state: 'offline', detail: why, account: null });
      await wait(failures++);
    }
    onState({ state: 'offline', detail: null, account: null });
  }

  function askToScan(code: string): void {
    print(`\nWeChat 微信: scan to log in 请扫码登录\n${renderUnicodeCompact(code)}\n`);
    onState({ state: 'scan', detail: code, account: null });
  }

  /** WeChat does not deliver again what it has delivered: only we have this message. */
  async function store(receive: Receive, message: InboundMessage): Promise<void> {
    for (let failures = 0; ; failures++) {
      const last = stopping.signal.aborted;
      try {
        await receive(message);
        return;
      } catch (error) {
        const ids = { messageId: message.externalId, conversation: message.conversation };
        log.error({ ...ids, err: (error as Error).name, lost: last }, 'wechat: not stored');
        if (last) return;
      }
      await wait(failures);
    }
  }

  return {
    name: 'wechat',
    singleton: true,
    async start(receive) {
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      running = keepConnected(receive);
    },
    async send(message) {
      if (!session || !account) throw new TryLater('wechat: not logged in', OFFLINE_RETRY_MS);
      // Another login's contacts are not ours; the hotel may well log in with that account again.
      if (message.account !== account) {
        throw new TryLater('wechat: logged in with another account', 30_000);
      }
      return session.send(message.conversation, message.text);
    },
    async stop() {
      stopping.abort();
      session?.stop();
      await running;
      await inbox.idle();
    },
  };
}
