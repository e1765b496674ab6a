import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const NAME = 'someone/tiny-hotel-sentiment';
const FIXTURES = 'tests/fixtures/';

async function fetchFrom(hub: string) {
  const data = await mkdtemp(join(tmpdir(), 'zhike-models-'));
  const run = new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'bot/commands/models.ts', 'fetch', NAME, '--from', hub],
      { env: { ...process.env, DATA_DIR: data } },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
  return { ...(await run), directory: join(data, 'models', NAME) };
}

test('a model of the hub is fetched, and the line for the settings is printed', async () => {
  const hub = createServer((request, response) => {
    const file = request.url?.replace('/someone/', '').replace('/resolve/main', '') ?? '';
    void readFile(join(FIXTURES, file)).then((body) => response.end(body));
  }).listen(0, '127.0.0.1');
  await once(hub, 'listening');
  const { port } = hub.address() as AddressInfo;
  const { code, out, directory } = await fetchFrom(`http://127.0.0.1:${port}`);
  hub.close();
  expect(code).toBe(0);
  expect(out).toContain(`SENTIMENT_MODEL_DIR=${directory}`);
  const model = 'onnx/model_quantized.onnx';
  const original = await readFile(join(FIXTURES, 'tiny-hotel-sentiment', model));
  expect((await readFile(join(directory, model))).equals(original)).toBe(true);
});

test('where there is no network, the person is told what to download and where to put it', async () => {
  const { code, err, directory } = await fetchFrom('http://127.0.0.1:49');
  expect(code).toBe(1);
  expect(err).toContain('cannot be reached (ECONNREFUSED)');
  expect(err).toContain(
    'http://127.0.0.1:49/someone/tiny-hotel-sentiment/resolve/main/config.json',
  );
  expect(err).toContain(join(directory, 'onnx/model_quantized.onnx'));
  expect(err).toContain(`SENTIMENT_MODEL_DIR=${directory}`);
});
