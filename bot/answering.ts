/**
 * The turns of the conversations whose messages this process stored: whoever stored a message answers
 * it. Rows stay the queue: what a process leaves behind is found by the tick of any other (bot/due.ts).
 */
import { nudge } from '../crm/conversations.ts';
import type { House } from './house.ts';
import { turn } from './turn.ts';

export type Answering = {
  /** A turn of this conversation in `wait` milliseconds, in place of one that waits already. */
  soon(conversationId: string, wait: number): void;
  /** Finishes the turns that run, and leaves those that wait to others. */
  stop(): Promise<void>;
};

/** A model that hangs delays nobody but its own guest. */
const SIDE_BY_SIDE = 64;

export function openAnswering(house: House): Answering {
  const pausing = new Map<string, NodeJS.Timeout>();
  /** In the order of their time; one that runs already comes again when it is done. */
  const ready = new Set<string>();
  const running = new Map<string, Promise<void>>();

  function begin() {
    for (const id of ready) {
      if (running.size >= SIDE_BY_SIDE) return;
      if (running.has(id)) continue;
      ready.delete(id);
      running.set(id, answer(id));
    }
  }

  async function answer(id: string) {
    try {
      await turn(house, id);
    } catch (err) {
      house.log.error({ err, conversationId: id }, 'turn not given back, the tick finds it');
    } finally {
      running.delete(id);
      begin();
    }
  }

  function due(id: string) {
    pausing.delete(id);
    ready.add(id);
    begin();
  }

  return {
    soon(id, wait) {
      clearTimeout(pausing.get(id));
      if (wait <= 0) return due(id);
      pausing.set(
        id,
        setTimeout(() => due(id), wait),
      );
    },
    async stop() {
      for (const timer of pausing.values()) clearTimeout(timer);
      const left = [...pausing.keys(), ...ready];
      pausing.clear();
      ready.clear();
      await Promise.all(left.map((id) => nudge(house.store, id).catch(() => {})));
      await Promise.all(running.values());
    },
  };
}
