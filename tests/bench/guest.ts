/** A guest's browser: writes over HTTP, reads the event stream and resumes it where it broke off. */
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';

export type Heard = { seq: number; id: string; from: 'guest' | 'bot' | 'staff'; text: string };

export type Guest = {
  /** The same guest at another address of the product. */
  at(url: string): Guest;
  /** @returns the message's seq once the hotel has it. @throws where nobody answered, or not with 202 */
  write(id: string, text: string): Promise<number>;
  /** Hears everything, from the beginning, over as many connections as it takes, until `close`. */
  listen(hear: (message: Heard) => void): { close(): void };
};

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
const ANSWER_MS = 10_000;
const AGAIN_MS = 200;

/** Opens the chat page's session in this room. */
export async function openGuest(url: string, room: string): Promise<Guest> {
  const { token } = await post<{ token: string }>(`${url}/chat/sessions`, { room }, 201);
  return guestAt(url, { authorization: `Bearer ${token}` });
}

function guestAt(url: string, headers: { authorization: string }): Guest {
  return {
    at: (other) => guestAt(other, headers),
    async write(id, text) {
      const answer = await post<{ seq: number }>(
        `${url}/chat/messages`,
        { id, text },
        202,
        headers,
      );
      return answer.seq;
    },
    listen: (hear) => listen(`${url}/chat/events`, headers, hear),
  };
}

function post<Answer>(
  url: string,
  body: object,
  expected: number,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const json = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      agent,
      method: 'POST',
      timeout: ANSWER_MS,
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(json),
      },
    });
    asked.on('error', reject);
    asked.on('timeout', () => asked.destroy(new Error('no answer')));
    asked.on('response', (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part) => (text += part));
      answer.on('error', reject);
      answer.on('end', () => {
        if (answer.statusCode === expected) resolve(JSON.parse(text));
        else reject(new Error(`${answer.statusCode} instead of ${expected}`));
      });
    });
    asked.end(json);
  });
}

function listen(url: string, headers: Record<string, string>, hear: (message: Heard) => void) {
  let lastId = 0;
  let closed = false;
  let asked: ClientRequest;
  let again: NodeJS.Timeout | undefined;

  function connect() {
    let broken = false;
    const retry = () => {
      if (broken || closed) return;
      broken = true;
      again = setTimeout(connect, AGAIN_MS);
    };
    const resume = { ...headers, 'last-event-id': String(lastId) };
    asked = request(url, { agent: false, headers: resume }, (stream) => {
      stream.on('error', retry).on('close', retry);
      if (stream.statusCode !== 200) return void stream.destroy();
      readEvents(stream, (message) => {
        lastId = message.seq;
        if (!closed) hear(message);
      });
    });
    asked.on('error', retry);
    asked.end();
  }

  connect();
  return {
    close() {
      closed = true;
      clearTimeout(again);
      asked.destroy();
    },
  };
}

function readEvents(stream: IncomingMessage, hear: (message: Heard) => void) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (part: string) => {
    const events = (rest + part).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const [, id, data] = /^id: (\d+)\nevent: message\ndata: (.*)$/s.exec(event) ?? [];
      if (id && data) hear({ seq: Number(id), ...JSON.parse(data) });
    }
  });
}
