/** 50 guests while every model call hangs: a server that takes each call and never answers. */

import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Options } from './bench.ts';
import { openHotel, progress } from './hotel.ts';
import { percentile, rounded } from './numbers.ts';

const GUESTS = 50;
export async function hang({ seconds }: Options) {
  let calls = 0;
  const model = createServer(() => calls++).listen(0, '127.0.0.1');
  await once(model, 'listening');
  const { port } = model.address() as AddressInfo;
  const directory = await mkdtemp(join(tmpdir(), 'zhike-bench-hang-'));
  const hotel = await openHotel(directory, {
    OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
    OPENAI_API_KEY: 'none',
    LLM_MODEL: 'hanging',
    // However sure the rules are, the model is asked.
    LLM_THRESHOLD: '1',
  });
  try {
    const { replies, failed, unanswered } = await hotel.load({
      guests: GUESTS,
      seconds,
    });
    const slowest = rounded(Math.max(...replies), 0);
    progress(`hanging model: slowest reply ${slowest} ms, ${calls} calls`);
    const p50 = rounded(percentile(replies, 0.5), 0);
    return { guests: GUESTS, calls, replyP50: p50, slowest, failed: failed + unanswered };
  } finally {
    await hotel.close();
    model.closeAllConnections();
    model.close();
    await rm(directory, { recursive: true, force: true });
  }
}
