/** WeChat through wechaty, with any puppet. docs/wechat.md says which, and what to beware of. */
import { mkdirSync } from 'node:fs';
import type { Logger } from 'pino';
import { renderUnicodeCompact } from 'uqr';
import { type Channel, TryLater } from '../../bot/channel.ts';
import { type Inbox, openInbox } from './inbox.ts';
import { type News, openSession, type Session } from './session.ts';
import type { WechatySettings } from './settings.ts';
import { backoff, type Pause } from './waiting.ts';

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
  random?: () => number;
  pause?: Pause;
};

const OFFLINE_RETRY_MS = 2000;
const OTHER_ACCOUNT_RETRY_MS = 30_000;

/**
 * The channel "wechat". Its login is one process's only (`singleton`). A connection that ends is opened
 * again after 1 to 30 s, for ever; a message that could not be stored is tried again until it is.
 */
export function wechatyChannel(options: WechatOptions): Channel {
  const { settings, directory, log, onState, loginWithin = 30_000 } = options;
  const print = options.print ?? ((text: string) => process.stdout.write(text));
  const stopping = new AbortController();
  const wait = backoff(stopping.signal, options.pause, options.random);
  let session: Session | undefined;
  let inbox: Inbox | undefined;
  let running: Promise<void> | undefined;
  let account: string | undefined;
  let failures = 0;

  function hear(news: News): void {
    if (news.kind === 'message') inbox?.take(news.message);
    else if (news.kind === 'trouble') log.warn(news, 'wechat: trouble');
    else if (news.kind === 'scan') {
      print(`\nWeChat 微信: scan to log in 请扫码登录\n${renderUnicodeCompact(news.code)}\n`);
      onState({ state: 'scan', detail: news.code, account: null });
    } else {
      failures = 0;
      account = news.account;
      log.info({ account }, 'wechat: online');
      onState({ state: 'online', detail: null, account });
    }
  }

  async function keepConnected(): Promise<void> {
    onState({ state: 'starting', detail: null, account: null });
    while (!stopping.signal.aborted) {
      session = openSession(directory, settings, loginWithin, hear);
      if (failures > 0) await wait(failures - 1);
      session.begin();
      const why = await session.ended;
      session = account = undefined;
      failures++;
      if (stopping.signal.aborted) break;
      log.warn({ why }, 'wechat: offline');
      onState({ state: 'offline', detail: why, account: null });
    }
    onState({ state: 'offline', detail: null, account: null });
  }

  return {
    name: 'wechat',
    singleton: true,
    async start(receive) {
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      inbox = openInbox(receive, log, wait, stopping.signal);
      running = keepConnected();
    },
    async send(message) {
      if (!session || !account) throw new TryLater('wechat: not logged in', OFFLINE_RETRY_MS);
      // Another login's contacts are not ours; the hotel may well log in with that account again.
      if (message.account !== account) {
        throw new TryLater('wechat: logged in with another account', OTHER_ACCOUNT_RETRY_MS);
      }
      return session.send(message.conversation, message.text);
    },
    async stop() {
      stopping.abort();
      session?.stop();
      await running;
      await inbox?.idle();
    },
  };
}
