import { setTimeout as pause } from 'node:timers/promises';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Item, Topic } from '../../../crm/news.ts';
import type { Web } from '../web.ts';

const STILL_HERE_MS = 15_000;

/**
 * Tells a staff page that something it shows has changed: `event: changed`, data the topic and id.
 * The page then reads itself again, so a lost connection costs nothing but the time it was lost.
 */
export function liveEvents(web: Web, c: Context, topics: Topic[]): Response {
  // A proxy that gathers the answer would hold the news back.
  c.header('X-Accel-Buffering', 'no');
  return streamSSE(c, async (stream) => {
    const tell = (item: Item) =>
      void stream.writeSSE({ event: 'changed', data: `${item.topic} ${item.id}` });
    const stops = topics.map((topic) => web.house.news.subscribe(topic, '*', tell));
    const left = new AbortController();
    stream.onAbort(() => left.abort());
    await stream.writeSSE({ event: 'ready', data: '' });
    try {
      while (!left.signal.aborted) {
        await pause(STILL_HERE_MS, undefined, { signal: left.signal, ref: false });
        // Somebody who was shown the door meanwhile hears nothing more.
        if (!(await web.sessionOf(c))) break;
        await stream.writeSSE({ event: 'still', data: '' });
      }
    } catch (error) {
      if (!left.signal.aborted) throw error;
    } finally {
      for (const stop of stops) stop();
    }
  });
}
