/**
 * Who does what waits: deliveries, emergencies, turns that another process left. A pool of graphile workers
 * in every process, known to be alive by a lock on a connection. Whoever dies is noticed, and its jobs are
 * taken on by the others.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { tryLock } from '../crm/locks.ts';
import type { Channel, Receive } from './channel.ts';
import type { House } from './house.ts';
import { openShift, type Shift, type ShiftOptions } from './shift.ts';

export type WorkOptions = ShiftOptions & {
  /** Logins that one process holds: made anew each time this process comes to hold one. */
  singletons: { name: string; open(): Channel }[];
  receive: Receive;
  /** Called while the database does not answer, before each new try. */
  revive?(): Promise<void>;
};

export type Work = {
  /** A worker runs and is known to be alive. */
  healthy(): boolean;
  /** Finishes what is being done and gives the rest back. */
  stop(): Promise<void>;
};

const AGAIN_MS = 500;
export function openWork(house: House, options: WorkOptions): Work {
  const shared = supervise(house, options, () => openShift(house, options, { general: true }));
  const held = options.singletons.map((channel) =>
    supervise(house, options, () => openHolder(house, options, channel)),
  );
  return {
    healthy: () => shared.on(),
    async stop() {
      await Promise.all([...held, shared].map((s) => s.stop()));
    },
  };
}

/** Opens a shift again and again until it is stopped. `null`: not our turn, try later. */
function supervise(house: House, options: WorkOptions, open: () => Promise<Shift | null>) {
  let current: Shift | null = null;
  let stopped = false;
  const waiting = new AbortController();

  async function keepOn() {
    while (!stopped) {
      try {
        current = await open();
        // Stopped while it was on its way up: nobody else knows of it.
        if (stopped) await current?.stop();
        await current?.ended;
      } catch (error) {
        house.log.warn(
          { err: error },
          'no worker: the database does not answer, or a login did not start',
        );
        await options.revive?.().catch((err) => house.log.error({ err }, 'database not revived'));
      }
      current = null;
      if (!stopped) await pause(AGAIN_MS, undefined, { signal: waiting.signal }).catch(() => {});
    }
  }

  const done = keepOn();
  return {
    on: () => current !== null,
    async stop() {
      stopped = true;
      waiting.abort();
      await current?.stop();
      await done;
    },
  };
}

/** A login that one process holds: it alone hears that channel, and sends to it. */
async function openHolder(
  house: House,
  options: WorkOptions,
  { name, open }: WorkOptions['singletons'][number],
): Promise<Shift | null> {
  const lock = await tryLock(options.url, `channel:${house.hotelId}:${name}`);
  if (!lock) return null;
  // Opened one after the other, closed the other way round; a lock that stayed would keep all others out.
  const parts: { stop(): Promise<void> }[] = [{ stop: lock.release }];
  const close = async () => {
    for (const part of parts.reverse()) {
      await part.stop().catch((err) => house.log.warn({ err, name }, 'not closed cleanly'));
    }
  };
  let closing: Promise<void> | undefined;
  const once = () => (closing ??= close());
  try {
    const channel = open();
    const own = { ...options, channels: [channel], staffChannels: [] };
    const shift = await openShift(house, own, {});
    parts.push(shift, channel);
    await channel.start(options.receive);
    return { ended: Promise.race([lock.lost, shift.ended]).then(once), stop: once };
  } catch (error) {
    await once();
    throw error;
  }
}
