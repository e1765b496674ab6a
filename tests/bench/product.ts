/** The real product in a process of its own, as `npm start` opens it, to be measured and killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LOOK_AGAIN_MS = 50;
const HEALTH_MS = 1000;
const OPENING_MS = 60_000;

export type Product = {
  url: string;
  pid: number;
  isRunning(): boolean;
  /** Milliseconds until it said that it serves. @throws when it ends, or does not within a minute */
  serving(): Promise<number>;
  /** As when the machine loses power: nothing is finished, nothing is given back. */
  kill(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts the product's process; it does not serve yet. */
export function startProduct(dataDir: string, port: number, env: Record<string, string>): Product {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bot/commands/start.ts'], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      DATA_DIR: dataDir,
      PORT: String(port),
      HOST: '127.0.0.1',
      BURST_PAUSE_MS: '0',
      RATE_LIMIT: '0',
      DEMO: 'off',
      LOG_LEVEL: 'warn',
      ...env,
    },
    // Its warnings are ours to see; the addresses it prints are not wanted.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  return {
    url,
    pid: child.pid ?? 0,
    isRunning,
    serving: () => serving(url, isRunning),
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

async function serving(url: string, isRunning: () => boolean): Promise<number> {
  const began = performance.now();
  while (isRunning() && performance.now() - began < OPENING_MS) {
    if (await isHealthy(url)) return performance.now() - began;
    await pause(LOOK_AGAIN_MS);
  }
  throw new Error(`${url} does not serve`);
}

function isHealthy(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(`${url}/health`, { agent: false, timeout: HEALTH_MS }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
