import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../bot/settings.ts';
import { openPostgres } from '../crm/postgres/postgres.ts';
import { until } from './until.ts';

let dataDir: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'zhike-start-'));
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  const server = await openPostgres({ dataDir, log: () => {} });
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** `npm start` in a process of its own. */
function start(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bot/commands/start.ts'], {
    env: { ...process.env, DATA_DIR: dataDir, DEMO: 'off', LOG_LEVEL: 'warn', ...env },
  });
  started.push(child);
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const said = (pattern: RegExp) => until(() => pattern.test(output), 25_000);
  return { child, said, output: () => output };
}

const portIn = (output: string) =>
  Number(/Guest chat\s+http:\/\/localhost:(\d+)/.exec(output)?.[1]);
const healthy = (port: number) =>
  fetch(`http://127.0.0.1:${port}/health`).then(
    (r) => r.status === 200,
    () => false,
  );

describe('npm start', () => {
  it('opens everything with no account, shares the work, survives a kill and stops cleanly', async () => {
    const first = start({ PORT: '0' });
    await first.said(/One-time admin link\s+http:\S+\/join\/\w+/);
    const port = portIn(first.output());
    await until(() => healthy(port));

    const second = start({ PORT: String(port) });
    await second.said(/this process shares the work/);
    first.child.kill('SIGKILL');
    await second.said(/Now serving/);
    await until(() => healthy(port));

    second.child.kill('SIGTERM');
    expect((await once(second.child, 'exit'))[0]).toBe(0);
    expect(await healthy(port)).toBe(false);
  }, 90_000);

  it('says which setting is wrong and what it may be, and opens nothing', async () => {
    const half = start({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_CHANNEL: 'C0123456' });
    expect((await once(half.child, 'exit'))[0]).toBe(1);
    expect(half.output()).toMatch(/SLACK_SIGNING_SECRET is missing .*\.env\.example/s);
  }, 40_000);
});

describe('settings', () => {
  it.each([
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL: "loud" is unknown; allowed: fatal, error, warn, info, debug, silent',
    ],
    [{ DEMO: 'yes' }, 'DEMO: "yes" is unknown; allowed: auto, off'],
    [{ DATABASE_URL: 'mysql://root:secret@db/x' }, 'DATABASE_URL: '],
  ])('%o names itself', (env, message) => {
    expect(() => readSettings(env)).toThrow(message);
    expect(() => readSettings(env)).not.toThrow(/secret/);
  });

  it('that are empty keep their default', () => {
    expect(readSettings({ LOG_LEVEL: ' ', BURST_PAUSE_MS: '' })).toMatchObject({
      LOG_LEVEL: 'info',
      BURST_PAUSE_MS: 2000,
    });
  });
});
