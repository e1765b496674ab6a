/**
 * The WeChat process. wechaty and its puppets live apart from the product: what they throw, print or
 * leave open cannot hurt the guests of other channels, and ending it ends everything of it.
 */
import { rmSync } from 'node:fs';
import { env } from 'node:process';
import type { Bot } from './bot.ts';
import { GATEWAY_PUPPET } from './settings.ts';
import type { FromBot, ToBot } from './wire.ts';

const loading = import('./bot.ts');
let bot: Bot | undefined;
let ending = false;

function tell(message: FromBot): void {
  if (message.kind === 'ended') void end(message);
  else if (!ending && process.connected) process.send?.(message);
}

async function end(last?: FromBot): Promise<void> {
  if (ending) return;
  ending = true;
  await bot?.stop().catch(() => {}); // A puppet that cannot stop ends with the process.
  if (!last || !process.connected) process.exit();
  process.send?.(last, () => process.exit());
}

async function start({ settings, loginWithin }: Extract<ToBot, { kind: 'start' }>): Promise<void> {
  if (settings.puppet === GATEWAY_PUPPET) keepCardsHere();
  try {
    const { openBot } = await loading;
    bot = await openBot(settings, loginWithin, tell);
  } catch (error) {
    tell({ kind: 'ended', why: (error as Error).message });
  }
}

/**
 * This puppet writes contact cards, so guests' names, under the home directory and keeps them for ever.
 * Here they belong to the login's directory and to this run.
 */
function keepCardsHere(): void {
  env.HOME = process.cwd();
  rmSync('.wechaty', { recursive: true, force: true });
}

process.on('message', (message: ToBot) => {
  if (message.kind === 'start') void start(message);
  if (message.kind === 'send') void bot?.say(message.n, message.conversation, message.text);
  if (message.kind === 'stop') void end();
});
// The product is gone: let go of the login at once, another process may take it over.
process.on('disconnect', () => process.exit());
process.on('uncaughtException', (error) => bot?.check(error));
process.on('unhandledRejection', (error) => bot?.check(error));
// Ctrl-C reaches the whole process group; the product ends this process when its last answers are out.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
