/** Runs guests in a process of their own, so that their work is not counted as the product's. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type Plan = {
  /** Guests are spread over these addresses. */
  urls: string[];
  guests: number;
  seconds: number;
  /** Messages a second of all guests together, whatever comes back; absent: each waits for its reply. */
  rate?: number;
};

export type Load = {
  /** Replies on the guest's screen. */
  turns: number;
  turnsPerSecond: number;
  /** Milliseconds from the press of the button to the reply on the screen. */
  replies: number[];
  /** Milliseconds until the hotel has said that it has the message. */
  acknowledged: number[];
  failed: number;
  /** Messages whose reply had not come 10 s after the last was written. */
  unanswered: number;
  /** Share of one core that the guests themselves took. */
  cpu: number;
};

const GUESTS = fileURLToPath(new URL('./guests.ts', import.meta.url));

export async function load(plan: Plan): Promise<Load> {
  const child = fork(GUESTS, [], { execArgv: ['--import', 'tsx'] });
  child.send(plan);
  const [result] = (await once(child, 'message')) as [Load];
  await once(child, 'exit');
  return result;
}
