/**
 * Guests of the web chat who go on writing while the product dies under them. What is not acknowledged
 * is sent again with the same id; what is on the screen is kept, to be judged at the end of each visit.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { type Guest, type Heard, openGuest } from '../bench/guest.ts';
import { type Chance, chance } from './random.ts';

export const MESSAGES_A_VISIT = 12;
const LONGEST_THOUGHT_MS = 200;
const AGAIN_MS = 200;
const PATIENCE_MS = 180_000;
const LOOK_MS = 20;

export type WebReport = {
  visits: number;
  /** By the id that the guest gave it: the seq that the hotel said it has. */
  acknowledged: Map<string, number>;
  /** Messages on all screens. */
  heard: number;
  /** Places where a screen missed a message, or had one twice. */
  gaps: number;
  repeats: number;
  /** Wishes that no reply named within three minutes, and wishes that two replies named. */
  unanswered: number;
  doubled: number;
};

/** @returns ends the stream: whoever is in the middle of a visit still hears the replies */
export function openWebGuests(urls: string[], guests: number, seed: number) {
  const report: WebReport = {
    visits: 0,
    acknowledged: new Map(),
    heard: 0,
    gaps: 0,
    repeats: 0,
    unanswered: 0,
    doubled: 0,
  };
  const until = new AbortController();
  const phones = Array.from({ length: guests }, (_, phone) =>
    usePhone(phone, urls, chance(seed + phone + 1), until.signal, report),
  );
  return {
    async stop(): Promise<WebReport> {
      until.abort();
      await Promise.all(phones);
      return report;
    },
  };
}

async function usePhone(
  phone: number,
  urls: string[],
  luck: Chance,
  until: AbortSignal,
  report: WebReport,
) {
  for (let visit = 0; !until.aborted; visit++) {
    const guest = await insist(() => openGuest(luck.of(urls), '1208'));
    const heard: Heard[] = [];
    const line = guest.at(urls[phone % urls.length]!).listen((message) => heard.push(message));
    const wishes: number[] = [];
    for (let n = 2; n < 2 + MESSAGES_A_VISIT && !until.aborted; n++) {
      await pause(luck.below(LONGEST_THOUGHT_MS));
      const id = `${phone}-${visit}-${n}`;
      report.acknowledged.set(id, await insist(() => write(guest, luck.of(urls), id, n)));
      wishes.push(n);
    }
    await answered(heard, wishes);
    line.close();
    judge(heard, wishes, report);
  }
}

const write = (guest: Guest, url: string, id: string, n: number) =>
  guest.at(url).write(id, `要${n}条毛巾`);

/** Tries again until it works; the product is being killed meanwhile. */
async function insist<T>(attempt: () => Promise<T>): Promise<T> {
  const giveUp = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > giveUp) throw error;
      await pause(AGAIN_MS);
    }
  }
}

/** Waits until every wish was answered; what is missing after three minutes stays missing. */
async function answered(heard: Heard[], wishes: number[]): Promise<void> {
  const giveUp = performance.now() + PATIENCE_MS;
  while (performance.now() < giveUp) {
    if (wishes.every((n) => repliesTo(heard, n) > 0)) return;
    await pause(LOOK_MS);
  }
}

/** A reply names how many towels it is about; several wishes may share one. */
const repliesTo = (heard: Heard[], n: number) =>
  heard.filter(({ from, text }) => from === 'bot' && new RegExp(`×${n}(?!\\d)`).test(text)).length;

function judge(heard: Heard[], wishes: number[], report: WebReport) {
  report.visits++;
  report.heard += heard.length;
  heard.forEach(({ seq }, i) => {
    const before = heard[i - 1]?.seq ?? 0;
    if (seq <= before) report.repeats++;
    if (seq > before + 1) report.gaps++;
  });
  report.unanswered += wishes.filter((n) => repliesTo(heard, n) === 0).length;
  report.doubled += wishes.filter((n) => repliesTo(heard, n) > 1).length;
}
