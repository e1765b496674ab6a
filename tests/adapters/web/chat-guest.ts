/** A guest's program: writes over the API and reads the event stream. */
import type { OpenAPIHono } from '@hono/zod-openapi';

export type Event = { seq: number; id: string; from: string; text: string; at: string };
type App = OpenAPIHono;

export const post = async (
  app: App,
  path: string,
  body: unknown,
  token?: string,
  method = 'POST',
) =>
  app.request(path, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

export async function newGuest(app: App, about: object = {}): Promise<string> {
  const opened = await post(app, '/chat/sessions', about);
  if (opened.status !== 201) throw new Error(`no session: ${opened.status}`);
  return ((await opened.json()) as { token: string }).token;
}

/** Reads events one by one. */
export async function listen(
  app: App,
  token: string,
  after = 0,
  headers: Record<string, string> = {},
) {
  const hangUp = new AbortController();
  const response = await app.request(`/chat/events?after=${after}`, {
    headers: { Authorization: `Bearer ${token}`, ...headers },
    signal: hangUp.signal,
  });
  const body = response.body!.pipeThrough(new TextDecoderStream());
  const reader = body.getReader();
  let rest = '';

  async function part(): Promise<string> {
    for (;;) {
      const end = rest.indexOf('\n\n');
      if (end >= 0) {
        const found = rest.slice(0, end);
        rest = rest.slice(end + 2);
        return found;
      }
      const { value, done } = await reader.read();
      if (done) throw new Error('the stream has ended');
      rest += value;
    }
  }

  async function next(): Promise<Event> {
    for (;;) {
      const fields = Object.fromEntries((await part()).split('\n').map((l) => l.split(/: (.*)/s)));
      if (fields.event === 'message') return { seq: Number(fields.id), ...JSON.parse(fields.data) };
    }
  }
  return {
    response,
    next,
    async take(count: number): Promise<Event[]> {
      const events: Event[] = [];
      while (events.length < count) events.push(await next());
      return events;
    },
    async close() {
      hangUp.abort();
      await reader.cancel();
    },
  };
}
