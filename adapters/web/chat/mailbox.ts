/**
 * Brings new messages to the guests who watch. One loop reads for all of them: whoever is nudged while
 * a read is under way is part of the next one, so that a busy house reads often, not once a message.
 * News and polls say where to look; what is brought is what comes after the last seq of a reader. Who has
 * all that came before gets what this process has just written without a read.
 */
import { type ChatLine, messagesAfterEach } from '../../../crm/chat-sessions.ts';
import type { Store } from '../../../crm/database.ts';
import type { News } from '../../../crm/news.ts';

export type Reader = {
  /** The last message that this reader has. */
  seq: number;
  /** False while its line is full; it calls `wake` once there is room again. */
  ready(): boolean;
  take(message: ChatLine): void;
  /** Shows proxies that the line is alive. */
  beat(): void;
};

export type Mailbox = {
  /** Brings everything after `reader.seq`, now and later. */
  open(conversationId: string, reader: Reader): { wake(): void; close(): void };
};

/** News get lost when a database connection breaks; a poll finds what they were about. */
const POLL_MS = 5_000;
const BEAT_MS = 15_000;
/** Messages of one conversation in one read. */
const BATCH = 50;

type Feed = { readers: Set<Reader>; ignore(): void };

export function openMailbox(store: Store, news: News, onError: (error: unknown) => void): Mailbox {
  const feeds = new Map<string, Feed>();
  const nudged = new Set<string>();
  let reading = false;
  let timers: NodeJS.Timeout[] = [];

  function wake(conversationId: string) {
    nudged.add(conversationId);
    if (!reading) read().catch(onError);
  }

  async function read() {
    reading = true;
    try {
      while (nudged.size) await bring();
    } finally {
      // In the same breath as the last look at `nudged`: a nudge in between would be lost.
      reading = false;
    }
  }

  async function bring() {
    const places = [...nudged].flatMap((id) => placeOf(id, feeds.get(id)));
    nudged.clear();
    if (!places.length) return;
    const lines = await messagesAfterEach(store, places, BATCH);
    for (const { id, seq } of places) {
      const own = lines.get(id) ?? [];
      // A reader that came meanwhile and has less than this read began with waits for the next one.
      for (const reader of feeds.get(id)?.readers ?? []) if (reader.seq >= seq) give(reader, own);
      if (own.length === BATCH) nudged.add(id);
    }
  }

  function feedOf(conversationId: string): Feed {
    const known = feeds.get(conversationId);
    if (known) return known;
    const ignore = news.subscribe('conversation', conversationId, ({ lines }) => {
      if (!lines || !handOver(feed, lines)) wake(conversationId);
    });
    const feed: Feed = { readers: new Set(), ignore };
    feeds.set(conversationId, feed);
    if (!timers.length) timers = [setInterval(poll, POLL_MS), setInterval(beat, BEAT_MS)];
    return feed;
  }

  function poll() {
    for (const id of feeds.keys()) wake(id);
  }

  function beat() {
    for (const { readers } of feeds.values()) for (const reader of readers) reader.beat();
  }

  function leave(conversationId: string, reader: Reader) {
    const feed = feeds.get(conversationId);
    if (!feed?.readers.delete(reader) || feed.readers.size) return;
    feed.ignore();
    feeds.delete(conversationId);
    if (feeds.size) return;
    timers.forEach(clearInterval);
    timers = [];
  }

  return {
    open(conversationId, reader) {
      feedOf(conversationId).readers.add(reader);
      wake(conversationId);
      return {
        wake: () => wake(conversationId),
        close: () => leave(conversationId, reader),
      };
    },
  };
}

/** Gives what was just written to readers who have all before it. @returns false where one has to read */
function handOver({ readers }: Feed, lines: ChatLine[]): boolean {
  const next = lines[0]?.seq ?? 0;
  let all = true;
  for (const reader of readers) {
    if (reader.seq === next - 1 && reader.ready()) give(reader, lines);
    else if (reader.seq < (lines.at(-1)?.seq ?? next)) all = false;
  }
  return all;
}

/** Where to read on: after what the last of the readers has who can take something. */
function placeOf(id: string, feed: Feed | undefined): { id: string; seq: number }[] {
  const seqs = [...(feed?.readers ?? [])].filter((r) => r.ready()).map((r) => r.seq);
  return seqs.length ? [{ id, seq: Math.min(...seqs) }] : [];
}

function give(reader: Reader, lines: ChatLine[]) {
  for (const line of lines) {
    if (line.seq <= reader.seq) continue;
    if (!reader.ready()) return;
    reader.seq = line.seq;
    reader.take(line);
  }
}
