/** The load generator's process: takes a plan over IPC, answers with what its guests measured. */
import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { openGuest } from './guest.ts';
import type { Load, Plan } from './load.ts';

/** A guest stays for so many messages; then another one comes, whose open tickets are none. */
const MESSAGES_A_GUEST = 10;
const PATIENCE_MS = 10_000;

const [plan] = (await once(process, 'message')) as [Plan];
const replies: number[] = [];
const acknowledged: number[] = [];
let failed = 0;
let unanswered = 0;
const cpuBefore = process.cpuUsage();
const began = performance.now();
const until = began + plan.seconds * 1000;

if (plan.rate) await openLoop(plan.rate);
else await Promise.all(Array.from({ length: plan.guests }, (_, i) => closedLoop(i)));

const seconds = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage(cpuBefore);
const result: Load = {
  turns: replies.length,
  turnsPerSecond: replies.length / seconds,
  replies,
  acknowledged,
  failed,
  unanswered,
  cpu: (user + system) / 1e6 / seconds,
};
process.send?.(result, () => process.exit());

/** One guest after the other at this phone, each waiting for the reply before the next message. */
async function closedLoop(phone: number) {
  do {
    const guest = await arrive(phone);
    let n = 0;
    do await guest.say(n++);
    while (n < MESSAGES_A_GUEST && performance.now() < until);
    guest.leave();
  } while (performance.now() < until);
}

/** Messages leave at their time, whether or not earlier ones were answered. */
async function openLoop(rate: number) {
  const sent: Promise<void>[] = [];
  const guests = await Promise.all(Array.from({ length: plan.guests }, (_, i) => arrive(i)));
  const start = performance.now();
  for (let n = 0; n < rate * plan.seconds; n++) {
    await pause(start + (n * 1000) / rate - performance.now());
    const phone = n % plan.guests;
    const turn = Math.floor(n / plan.guests);
    if (turn && turn % MESSAGES_A_GUEST === 0) {
      const before = guests[phone];
      guests[phone] = await arrive(phone);
      setTimeout(() => before?.leave(), PATIENCE_MS);
    }
    sent.push(guests[phone]!.say(turn % MESSAGES_A_GUEST));
  }
  await Promise.all(sent);
  for (const guest of guests) guest.leave();
}

async function arrive(phone: number) {
  const guest = await openGuest(plan.urls[phone % plan.urls.length] ?? '', '1208');
  const heard: { seq: number; at: number }[] = [];
  const news = new EventEmitter();
  const line = guest.listen(({ seq, from }) => {
    if (from === 'guest') return;
    heard.push({ seq, at: performance.now() });
    news.emit('reply');
  });

  /** When the reply to the message with this seq came; it may have been faster than the acknowledgement. */
  async function replyTo(asked: number): Promise<number | undefined> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    for (;;) {
      const reply = heard.find(({ seq }) => seq > asked);
      if (reply) return reply.at;
      if (signal.aborted) return undefined;
      await once(news, 'reply', { signal }).catch(() => {});
    }
  }

  return {
    async say(n: number) {
      const at = performance.now();
      try {
        const seq = await guest.write(`m${n}`, `要${n + 2}条毛巾`);
        acknowledged.push(performance.now() - at);
        const answered = await replyTo(seq);
        if (answered) replies.push(answered - at);
        else unanswered++;
      } catch {
        failed++;
      }
    },
    leave: () => line.close(),
  };
}
