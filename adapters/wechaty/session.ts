/** One WeChat process, from its start to its end, as the product sees it. */
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Refused } from '../../bot/channel.ts';
import type { WechatySettings } from './settings.ts';
import type { FromBot, ToBot } from './wire.ts';

const STOP_MS = 5000;
const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

export type Session = {
  /** Lets the process log in. It has loaded wechaty since it was opened, which takes a second or more. */
  begin(): void;
  /** @throws Refused where WeChat knows no such contact or room, else an Error without the text */
  send(conversation: string, text: string): Promise<string | undefined>;
  /** Asks the process to log off and end; a deaf one is killed. */
  stop(): void;
  /** Resolves with the reason when the process has ended. Never rejects. */
  ended: Promise<string>;
};

type SendResult = Extract<FromBot, { n: number }>;
/** What a connection says by itself. */
export type News = Exclude<FromBot, { kind: 'sent' | 'unsent' | 'ended' }>;

/** @param directory where the process works and keeps its login */
export function openSession(
  directory: string,
  settings: WechatySettings,
  loginWithin: number,
  hear: (news: News) => void,
): Session {
  const child = fork(CHILD, {
    cwd: directory,
    execArgv: ['--import', TSX],
    serialization: 'advanced',
    // What puppets print can hold guests' words: it goes nowhere.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const tell = (message: ToBot): void => {
    if (child.connected) child.send(message, () => {});
  };
  const sends = new Map<number, (result: SendResult) => void>();
  let why = 'crashed';
  let lastSend = 0;

  child.on('message', (message: FromBot) => {
    if (message.kind === 'ended') why = message.why;
    else if (message.kind === 'sent' || message.kind === 'unsent') sends.get(message.n)?.(message);
    else hear(message);
  });
  const ended = new Promise<string>((resolve) => {
    child.once('exit', () => resolve(why));
    child.once('error', (error) => resolve(`crashed: ${error.message}`));
  });

  return {
    ended,
    begin: () => tell({ kind: 'start', settings, loginWithin }),
    async send(conversation, text) {
      const n = ++lastSend;
      const answered = new Promise<SendResult>((resolve) => sends.set(n, resolve));
      const cut = ended.then((why): SendResult => ({ kind: 'unsent', n, refused: false, why }));
      tell({ kind: 'send', n, conversation, text });
      const result = await Promise.race([answered, cut]);
      sends.delete(n);
      if (result.kind === 'sent') return result.id;
      if (result.refused) throw new Refused('wechat: no such contact or room');
      throw new Error(`wechat: not sent (${result.why})`);
    },
    stop() {
      tell({ kind: 'stop' });
      const kill = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      void ended.then(() => clearTimeout(kill));
    },
  };
}
