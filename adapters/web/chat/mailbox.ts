/**
 * Brings new messages to the guests who watch. Readers of one conversation share one loop that reads
 * rows after the last seq they have; news and polls only wake it, so that nothing is missed or repeated.
 */
import { latestSeqs } from '../../../crm/chat-sessions.ts';
import { type Message, messagesAfter } from '../../../crm/conversations.ts';
import type { Store } from '../../../crm/database.ts';
import type { News } from '../../../crm/news.ts';

export type Reader = {
  /** The last message that this reader has. */
  seq: number;
  /** False while its line is full; it calls `wake` once there is room again. */
  ready(): boolean;
  take(message: Message): void;
  beat(): void;
};

export type Mailbox = {
  /** Brings everything after `reader.seq`, now and later. */
  open(conversationId: string, reader: Reader): { wake(): void; close(): void };
};

type Feed = { readers: Set<Reader>; wake(): void; close(): void };

/** News get lost when a database connection breaks; a poll finds what they were about. */
const POLL_MS = 5_000;
/** Proxies cut a line on which nothing moves. */
const BEAT_MS = 15_000;
const BATCH = 100;

export function openMailbox(
  store: Store,
  news: News,
  onError: (error: Error & { code?: string }) => void,
  pollMs = POLL_MS,
): Mailbox {
  const feeds = new Map<string, Feed>();
  let timers: NodeJS.Timeout[] = [];

  async function poll() {
    const latest = await latestSeqs(store, [...feeds.keys()]);
    for (const { id, seq } of latest) {
      const feed = feeds.get(id);
      if (feed && [...feed.readers].some((reader) => reader.seq < seq)) feed.wake();
    }
  }

  function beat() {
    for (const feed of feeds.values()) for (const reader of feed.readers) reader.beat();
  }

  /** Timers run only while somebody watches. */
  function keepTime() {
    if (!feeds.size) {
      timers.forEach(clearInterval);
      timers = [];
    } else if (!timers.length) {
      timers = [setInterval(() => poll().catch(onError), pollMs), setInterval(beat, BEAT_MS)];
    }
  }

  function feedOf(conversationId: string): Feed {
    const feed = feeds.get(conversationId) ?? openFeed(store, news, conversationId, onError);
    feeds.set(conversationId, feed);
    return feed;
  }

  return {
    open(conversationId, reader) {
      const feed = feedOf(conversationId);
      feed.readers.add(reader);
      keepTime();
      feed.wake();
      return {
        wake: feed.wake,
        close() {
          feed.readers.delete(reader);
          if (feed.readers.size || feeds.get(conversationId) !== feed) return;
          feed.close();
          feeds.delete(conversationId);
          keepTime();
        },
      };
    },
  };
}

function openFeed(
  store: Store,
  news: News,
  conversationId: string,
  onError: (error: Error & { code?: string }) => void,
): Feed {
  const readers = new Set<Reader>();
  let reading = false;
  let again = false;

  /** @returns true where there may be more to read. */
  async function bring(): Promise<boolean> {
    const waiting = [...readers].filter((reader) => reader.ready());
    if (!waiting.length) return false;
    const from = Math.min(...waiting.map((reader) => reader.seq));
    const messages = await messagesAfter(store, conversationId, from, BATCH);
    for (const reader of readers) if (reader.seq >= from) give(reader, messages);
    return messages.length === BATCH;
  }

  async function read() {
    reading = true;
    try {
      while (again) {
        again = false;
        again = (await bring()) || again;
      }
    } finally {
      // In the same breath as the last look at `again`: a wake in between would be lost.
      reading = false;
    }
  }

  function wake() {
    again = true;
    if (!reading) read().catch(onError);
  }

  return { readers, wake, close: news.subscribe('conversation', conversationId, wake) };
}

function give(reader: Reader, messages: Message[]) {
  for (const message of messages) {
    if (message.seq <= reader.seq) continue;
    if (!reader.ready()) return;
    reader.seq = message.seq;
    reader.take(message);
  }
}
