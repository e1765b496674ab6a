/** A wechaty bot for one connection: it logs in once, and ends at the first sign that it is cut off. */
import { setTimeout as sleep } from 'node:timers/promises';

import { WechatyBuilder } from 'wechaty';
import * as PUPPET from 'wechaty-puppet';
import * as types from 'wechaty-puppet/types';
import { hear, read } from './incoming.ts';
import type { WechatySettings } from './settings.ts';
import { type Lanes, openLanes, within } from './waiting.ts';
import type { FromBot } from './wire.ts';

const LOAD_MS = 10_000;
const SEND_MS = 20_000;
const OVERTAKE_MS = 2000;
const DONG_MS = 3000;
const STOP_MS = 2000;
/** Milliseconds that a shown login code waits for a phone; WeChat renews it meanwhile. */
const SCAN_MS = 10 * 60_000;
/** gRPC's UNAVAILABLE: the gateway is gone, and with it the stream of events. */
const UNAVAILABLE = 14;

export type Bot = {
  say(n: number, conversation: string, text: string): Promise<void>;
  /** Something failed somewhere in the puppet: is the connection still there? */
  check(error: unknown): void;
  stop(): Promise<void>;
};

type Puppet = PUPPET.impls.PuppetInterface;

/**
 * Starts to log in. It tells of everything by `tell`; after `ended` it is of no more use.
 * @param loginWithin milliseconds until a login or a code to scan must have come
 * @throws where the puppet is not installed or refuses its settings
 */
export async function openBot(
  settings: WechatySettings,
  loginWithin: number,
  tell: (message: FromBot) => void,
): Promise<Bot> {
  const puppet = await loadPuppet(settings);
  const bot = WechatyBuilder.build({ name: 'login', puppet });
  const end = (why: string) => tell({ kind: 'ended', why });
  let login = setTimeout(end, loginWithin, 'no_login');

  bot.on('scan', (code, status) => {
    clearTimeout(login);
    login = setTimeout(end, SCAN_MS, 'no_login');
    const waiting = status === types.ScanStatus.Waiting || status === types.ScanStatus.Timeout;
    if (code && waiting) tell({ kind: 'scan', code });
  });
  // The puppet's own events: those of the bot come only after further questions to the platform,
  // and a message whose sender could not be looked up at once would be dropped there.
  puppet.on('login', ({ contactId }) => {
    clearTimeout(login);
    tell({ kind: 'online', account: contactId });
  });
  puppet.on('logout', () => end('logged_out'));
  const lanes = openLanes((error) => tell({ kind: 'trouble', why: nameOf(error) }));
  puppet.on('message', ({ messageId }) => takeMessage(puppet, lanes, messageId, tell));
  const check = healthCheck(puppet, tell);
  bot.on('error', check);
  bot.start().catch(check);

  return {
    say: (n, conversation, text) => say(puppet, n, conversation, text, tell),
    check,
    async stop() {
      clearTimeout(login);
      await within(STOP_MS, bot.stop());
    },
  };
}

/** Imports the puppet that is configured: any npm module that is one. */
async function loadPuppet({ puppet, token, endpoint, tls }: WechatySettings): Promise<Puppet> {
  const puppetOptions = {
    ...(token && { token }),
    ...(endpoint && { endpoint }),
    ...(tls ? {} : { tls: { disable: true } }),
  };
  try {
    return await PUPPET.helpers.resolvePuppet({ puppet, puppetOptions });
  } catch (error) {
    const absent = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND';
    const hint = absent ? `${puppet} is not installed: npm i ${puppet}` : messageOf(error);
    throw new Error(`no_puppet: ${hint}`);
  }
}

/**
 * Messages are looked up in the order they came, then read in the order of their conversation. A file
 * that takes long is overtaken: what the guest writes next may be an emergency.
 */
function takeMessage(
  puppet: Puppet,
  lanes: Lanes,
  messageId: string,
  tell: (message: FromBot) => void,
): void {
  const lost = (error: unknown) => tell({ kind: 'trouble', why: nameOf(error), messageId });
  lanes.run('', async () => {
    const heard = await twice(() => within(LOAD_MS, hear(puppet, messageId))).catch(lost);
    if (!heard) return;
    const conversation = heard.payload.roomId || heard.payload.talkerId;
    lanes.run(conversation, async () => {
      const told = read(puppet, heard, lost).then((message) => tell({ kind: 'message', message }));
      await Promise.race([told, sleep(OVERTAKE_MS)]);
    });
  });
}

async function twice<T>(work: () => Promise<T>): Promise<T> {
  return work().catch(work);
}

async function say(
  puppet: Puppet,
  n: number,
  conversation: string,
  text: string,
  tell: (message: FromBot) => void,
): Promise<void> {
  try {
    const id = await within(SEND_MS, puppet.messageSendText(conversation, text));
    tell({ kind: 'sent', n, id: id || undefined });
  } catch (error) {
    // Looked up only now: the usual send is one call.
    const refused = codeOf(error) !== UNAVAILABLE && (await isUnknown(puppet, conversation));
    tell({ kind: 'unsent', n, refused, why: nameOf(error) });
  }
}

/** @returns true only where WeChat itself says that there is neither such a contact nor such a room. */
async function isUnknown(puppet: Puppet, conversation: string): Promise<boolean> {
  try {
    const lists = await within(SEND_MS, Promise.all([puppet.contactList(), puppet.roomList()]));
    return !lists.flat().includes(conversation);
  } catch {
    return false; // WeChat did not answer: a failed network, not a refusal.
  }
}

/**
 * A bad event is an error too, and must not cost the connection. So an error asks the puppet for a sign
 * of life on the very stream that brings the messages; only silence ends the bot.
 */
function healthCheck(puppet: Puppet, tell: (message: FromBot) => void): (error: unknown) => void {
  let silence: NodeJS.Timeout | undefined;
  puppet.on('dong', () => {
    clearTimeout(silence);
    silence = undefined;
  });
  return (error) => {
    // Before the login no guest has said anything that the message could repeat.
    const why = puppet.isLoggedIn ? nameOf(error) : messageOf(error);
    tell({ kind: 'trouble', why });
    const end = () => tell({ kind: 'ended', why: `unreachable: ${why}` });
    if (codeOf(error) === UNAVAILABLE) return end();
    if (silence) return;
    silence = setTimeout(end, DONG_MS);
    try {
      puppet.ding('zhike');
    } catch {
      end();
    }
  };
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | undefined)?.code;
}

/** What may be logged of any error: an error's message can repeat what a guest wrote. */
function nameOf(error: unknown): string {
  const name = error instanceof Error ? error.name : 'Error';
  const code = codeOf(error);
  return code === undefined ? name : `${name} ${code}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n')[0]!.slice(0, 200) : 'Error';
}
