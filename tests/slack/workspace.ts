/**
 * A Slack workspace in this process: the emulator for everything it knows, and before it a small
 * server that remembers the calls, can be told to refuse some, and speaks Socket Mode.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import { socketMode } from './socket.ts';

export const BOT_TOKEN = 'xoxb-test-bot';
const ADMIN_TOKEN = 'xoxp-test-admin';
export const APP_TOKEN = 'xapp-test-app';

type Call = { method: string; params: URLSearchParams };
type Refusal = { status?: number; headers?: Record<string, string>; body: object };

export type Workspace = Awaited<ReturnType<typeof openWorkspace>>;

export async function openWorkspace() {
  const emulator = await createEmulator({ service: 'slack', port: await freePort(), seed: SEED });
  const calls: Call[] = [];
  const refusals = new Map<string, Refusal>();
  const server = createServer((request, response) => {
    serve(request, response).catch((error: Error) => response.destroy(error));
  });
  const socket = socketMode(server);

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const method = request.url?.split('/').at(-1) ?? '';
    const body = await text(request);
    calls.push({ method, params: new URLSearchParams(body) });
    const refusal = refusals.get(method);
    if (refusal) return write(response, refusal);
    if (method === 'apps.connections.open') {
      return write(response, { body: { ok: true, url: url.replace('http', 'ws') } });
    }
    const answer = await fetch(`${emulator.url}/api/${method}`, {
      method: 'POST',
      headers: {
        authorization: request.headers.authorization ?? '',
        'content-type': request.headers['content-type'] ?? '',
      },
      body,
    });
    write(response, { status: answer.status, body: (await answer.json()) as object });
  }

  const url = await listening(server);
  /** Calls the emulator as another client of Slack. */
  async function ask<Answer>(
    method: string,
    params: Record<string, string>,
    token = BOT_TOKEN,
  ): Promise<Answer> {
    const answer = await fetch(`${emulator.url}/api/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: new URLSearchParams(params),
    });
    return (await answer.json()) as Answer;
  }
  const { members } = await ask<{ members: { id: string; name: string }[] }>('users.list', {});
  const { channels } = await ask<{ channels: { id: string; name: string }[] }>(
    'conversations.list',
    { types: 'public_channel,private_channel' },
    ADMIN_TOKEN,
  );

  return {
    apiUrl: `${url}/api/`,
    socket,
    ask,
    /** What the product has asked of a method so far. */
    calls: (method: string) => calls.filter((c) => c.method === method),
    refuse: (method: string, refusal: Refusal) => refusals.set(method, refusal),
    allow: (method: string) => refusals.delete(method),
    user: (name: string) => members.find((m) => m.name === name)?.id ?? '',
    channel: (name: string) => channels.find((c) => c.name === name)?.id ?? '',
    messages: async (channel: string) =>
      (await ask<{ messages: Message[] }>('conversations.history', { channel })).messages,
    thread: async (channel: string, ts: string) =>
      (await ask<{ messages: Message[] }>('conversations.replies', { channel, ts })).messages,
    async close() {
      socket.drop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await emulator.close();
    },
  };
}

export type Message = {
  ts: string;
  text: string;
  blocks: Block[];
  reply_broadcast?: boolean;
  metadata?: object;
};
export type Block = {
  type: string;
  block_id?: string;
  text?: Text;
  fields?: Text[];
  elements?: (Text & { action_id?: string })[];
};
type Text = { type: string; text: string };

const SEED = {
  slack: {
    users: [
      { name: 'wangfang', real_name: '王芳', email: 'Wang.Fang@hotel.example' },
      { name: 'liqiang', real_name: '李强', email: 'li.qiang@hotel.example' },
    ],
    channels: [{ name: 'front-desk' }, { name: 'back-office', is_private: true }],
    oauth_apps: [
      {
        client_id: '1.2',
        client_secret: 'secret',
        name: 'Zhike',
        redirect_uris: [],
        app_id: 'A0ZHIKE',
        bot_id: 'B0ZHIKE',
        bot_user_id: 'U0ZHIKE',
        bot_name: 'zhike',
      },
    ],
    tokens: [
      { token: ADMIN_TOKEN, type: 'user', user_id: 'U000000001' },
      {
        token: BOT_TOKEN,
        type: 'bot',
        user_id: 'U0ZHIKE',
        app_id: 'A0ZHIKE',
        client_id: '1.2',
        bot_id: 'B0ZHIKE',
        bot_user_id: 'U0ZHIKE',
      },
    ],
  },
};

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function write(response: ServerResponse, { status = 200, headers = {}, body }: Refusal): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await listening(server);
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
