/**
 * Tells readers, in this process and in every other one, that rows have changed. News carry ids only
 * (and, within the process, new messages); a reader then selects what it has not seen. A lost line of news costs a reader a poll, never a row.
 */
import pg from 'pg';
import type { ChatLine } from './chat-sessions.ts';
import type { Store } from './database.ts';

export type Topic = 'conversation' | 'ticket' | 'connection';
export type Item = {
  topic: Topic;
  id: string;
  /** What was just written to this conversation, in order: readers in this process need not ask for it. */
  lines?: ChatLine[];
};
type Reader = (item: Item) => void;

export type News = {
  publish(items: Item[]): void;
  /** @param id one subject, or '*' for all of the topic. @returns stops listening */
  subscribe(topic: Topic, id: string, reader: Reader): () => void;
  close(): Promise<void>;
};

const CHANNEL = 'zhike_news';
const GATHER_MS = 3;
const LISTEN_AGAIN_MS = 500;
/** A process says that it is there when it comes, and again and again; one that is silent longer is gone. */
const PRESENT_MS = 30_000;
const GONE_MS = 3 * PRESENT_MS;
const NOTIFY = { name: 'news', text: `SELECT pg_notify('${CHANNEL}', $1)` };
/** A notification holds 8000 bytes. */
const ITEMS_A_NOTE = 100;

/** What a process tells the others; `hello`: it is new here, and wants to know who else is. */
type Note = { from: string; items: { topic: Topic; id: string }[]; hello?: boolean };

export function openNews(store: Store, url: string, processId: string): News {
  const readers = new Map<string, Set<Reader>>();
  let heardOthers = Number.NEGATIVE_INFINITY;
  let gathered: Note['items'] = [];
  const listener = listen(url, { hear, listening: () => say([], true) });
  const presence = setInterval(() => say([]), PRESENT_MS);
  presence.unref();

  function hear(payload: string) {
    const note = JSON.parse(payload) as Note;
    if (note.from === processId) return;
    heardOthers = performance.now();
    if (note.hello) say([]);
    tell(note.items);
  }

  function say(items: Note['items'], hello = false) {
    const note: Note = { from: processId, items, ...(hello ? { hello } : {}) };
    store.sql(NOTIFY, [JSON.stringify(note)]).catch(() => {});
  }

  function tell(items: Item[]) {
    for (const item of items) {
      for (const key of [`${item.topic}:${item.id}`, `${item.topic}:*`]) {
        for (const reader of readers.get(key) ?? []) reader(item);
      }
    }
  }

  // Other processes hear a few milliseconds later, in one note: a NOTIFY inside every transaction
  // would make all commits of the server wait for each other.
  function send() {
    const items = gathered;
    gathered = [];
    for (let i = 0; i < items.length; i += ITEMS_A_NOTE) say(items.slice(i, i + ITEMS_A_NOTE));
  }

  return {
    publish(items) {
      if (!items.length) return;
      tell(items);
      // Alone, which is how most hotels run, there is nobody to tell.
      if (performance.now() - heardOthers > GONE_MS) return;
      if (!gathered.length) setTimeout(send, GATHER_MS);
      gathered.push(...items.map(({ topic, id }) => ({ topic, id })));
    },
    subscribe(topic, id, reader) {
      const key = `${topic}:${id}`;
      const set = readers.get(key) ?? new Set();
      readers.set(key, set.add(reader));
      return () => {
        set.delete(reader);
        if (!set.size) readers.delete(key);
      };
    },
    async close() {
      clearInterval(presence);
      await listener.close();
    },
  };
}

/** Keeps one listening connection, made again whenever it breaks. */
function listen(
  url: string,
  { hear, listening }: { hear(payload: string): void; listening(): void },
) {
  let client: pg.Client | undefined;
  let closed = false;
  let again: NodeJS.Timeout | undefined;

  async function connect() {
    const mine = new pg.Client({ connectionString: url });
    client = mine;
    const retry = () => {
      if (closed || client !== mine) return;
      client = undefined;
      again = setTimeout(connect, LISTEN_AGAIN_MS);
    };
    mine.on('error', retry);
    mine.on('end', retry);
    mine.on('notification', (n) => n.payload && hear(n.payload));
    await mine
      .connect()
      .then(() => mine.query(`LISTEN ${CHANNEL}`))
      .then(listening)
      .catch(retry);
  }
  void connect();
  return {
    async close() {
      closed = true;
      clearTimeout(again);
      await client?.end().catch(() => {});
    },
  };
}
