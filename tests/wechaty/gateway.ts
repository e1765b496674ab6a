import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { WechatySettings } from '../../adapters/wechaty/settings.ts';
import type { Order } from './server.ts';

export const BOT = 'wxid_bot';
const TOKEN = 'insecure_1b0ff7a8-2a1c-4b4a-9d3c-6a7f1c0d2e3f';
const SERVER = fileURLToPath(new URL('./server.ts', import.meta.url));

export type Gateway = {
  settings: WechatySettings;
  /** Carries out an order in the gateway's process. */
  order<T = unknown>(order: Order): Promise<T>;
  /** What the bot has sent. */
  sent(): Promise<{ to: string; text: string }[]>;
  /** As when the machine loses power. */
  kill(): Promise<void>;
  /** Starts again on the same port, with nobody in its address book. */
  restart(): Promise<void>;
};

/** Starts a WeChat gateway on a free port. @param onConnect whether the bot must be scanned in first */
export async function openGateway(onConnect: 'login' | 'scan' = 'login'): Promise<Gateway> {
  const port = await freePort();
  let child = await startServer(port, onConnect);
  let last = 0;
  const gateway: Gateway = {
    settings: {
      puppet: 'wechaty-puppet-service',
      token: TOKEN,
      endpoint: `127.0.0.1:${port}`,
      tls: false,
    },
    order(order) {
      const n = ++last;
      return new Promise((resolve, reject) => {
        const server = child;
        server.on('message', function answer(reply: Reply) {
          if (reply.failed) reject(new Error(reply.failed));
          if (reply.n !== n) return;
          server.off('message', answer);
          resolve(reply.result as never);
        });
        server.send({ n, order });
      });
    },
    sent: () => gateway.order({ do: 'sent' }),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    async restart() {
      child = await startServer(port, onConnect);
    },
  };
  return gateway;
}

type Reply = { n?: number; result?: unknown; failed?: string };

async function startServer(port: number, onConnect: string): Promise<ChildProcess> {
  const child = fork(SERVER, [String(port), onConnect, TOKEN], {
    execArgv: ['--import', 'tsx', '--no-deprecation'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return child;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
