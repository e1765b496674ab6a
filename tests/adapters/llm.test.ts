import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageModel } from '../../adapters/llm/index.ts';
import { configured, llmSettings } from '../../adapters/llm/settings.ts';
import type { Analyzer } from '../../nlp/analyzer.ts';
import { builtin } from '../../nlp/builtin/index.ts';
import { cascade } from '../../nlp/cascade.ts';
import { openHotel } from '../hotel.ts';

/** A stand-in for a vendor's chat completions: it answers, or fails, the way the test says. */
type Vendor = (request: { messages: { content: string }[] }, response: ServerResponse) => void;
let vendor: Vendor;
let seen: string[] = [];
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString();
    seen.push(body);
    vendor(JSON.parse(body), response);
  });
});
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const answer = {
  lang: 'zh-Hans',
  sentiment: 'negative',
  intents: [{ intent: 'feedback.complaint', quote: '失望' }],
  slots: { room: '⟦1⟧', time: null, date: null, people: null, flight: null },
  orders: [],
  aspects: [{ aspect: 'room.bed', polarity: 'negative', quote: '床' }],
  preferences: [{ key: 'pillow.height', value: 'low', hidden: true, quote: '床' }],
  severity: 1,
  emergency: false,
  act: 'new',
  reasons: ['service'],
  remarks: [],
};
const says =
  (content: string): Vendor =>
  (_, response) =>
    void response.setHeader('content-type', 'application/json').end(
      JSON.stringify({
        id: 'c',
        object: 'chat.completion',
        created: 0,
        model: 'm',
        choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
      }),
    );
const hangs: Vendor = () => {};
const status =
  (code: number): Vendor =>
  (_, response) =>
    void response.writeHead(code).end('{}');

const settings = () =>
  llmSettings.parse({
    OPENAI_API_KEY: 'key',
    OPENAI_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    LLM_MODEL: 'model',
  });
const text = { text: '1208 的床真让人失望', kind: 'message' as const };

describe('a language model behind the builtin', () => {
  it('adds what it read, and never saw the room', async () => {
    seen = [];
    vendor = says(JSON.stringify(answer));
    const analysis = await languageModel(settings()).analyzer.analyze(text);
    expect(analysis).toMatchObject({
      sentiment: 'negative',
      slots: { room: '1208' },
      preferences: [{ key: 'pillow.height', value: 'low', hidden: true }],
      aspects: [{ aspect: 'room.bed', evidence: [6, 7] }],
    });
    expect(seen).toHaveLength(1);
    expect(seen[0]).not.toContain('1208');
  });

  it('is given one chance to correct an answer against the schema', async () => {
    vendor = (request, response) =>
      says(request.messages.length === 2 ? '{"mood": "bad"}' : JSON.stringify(answer))(
        request,
        response,
      );
    expect((await languageModel(settings()).analyzer.analyze(text)).sentiment).toBe('negative');
  });

  it.each([
    ['does not answer', hangs],
    ['is overloaded', status(429)],
    ['breaks', status(500)],
    ['says nothing', says('')],
    ['says blanks', says(' \n ')],
    ['talks instead of answering', says('Sure! Here is the analysis you asked for.')],
    ['stops in the middle', says(JSON.stringify(answer).slice(0, 80))],
    [
      'invents names',
      says(JSON.stringify({ ...answer, intents: [{ intent: 'guest.vip', quote: '' }] })),
    ],
    ['answers without end', says('x'.repeat(5_000_000))],
  ])('changes nothing when it %s', async (_, fault) => {
    vendor = fault;
    const unsure: Analyzer = {
      name: 'unsure',
      analyze: async (t) => ({ ...(await builtin.analyze(t)), confidence: 0 }),
    };
    const both = cascade([unsure, languageModel(settings()).analyzer], { threshold: 0.6 });
    const expected = { ...(await builtin.analyze(text)), confidence: 0 };
    expect(await both.analyze(text, AbortSignal.timeout(300))).toEqual(expected);
  });

  it('passes on nothing that no row can hold', async () => {
    vendor = says(JSON.stringify({ ...answer, remarks: ['a\u0000b\ud83d'] }));
    const analysis = await languageModel(settings()).analyzer.analyze(text);
    expect(analysis.remarks).toEqual(['ab\ufffd']);
  });

  it('is left alone for a while after five failures, and when the day’s budget is spent', async () => {
    seen = [];
    vendor = status(500);
    let now = 0;
    const llm = languageModel(settings(), () => now).analyzer;
    for (let i = 0; i < 8; i++) await llm.analyze(text).catch(() => {});
    expect(seen).toHaveLength(5);
    now += 31_000;
    vendor = says(JSON.stringify(answer));
    await llm.analyze(text);
    expect(seen).toHaveLength(6);

    const poor = languageModel({ ...settings(), dailyCalls: 1 }, () => now).analyzer;
    await poor.analyze(text);
    await expect(poor.analyze({ ...text, text: '枕头呢' })).rejects.toThrow('budget');
  });

  it('keeps no guest waiting beyond the deadline, however many it hangs on', async () => {
    vendor = hangs;
    const unsure: Analyzer = {
      name: 'unsure',
      analyze: async (t) => ({ ...(await builtin.analyze(t)), confidence: 0 }),
    };
    const hotel = await openHotel({
      analyzer: cascade([unsure, languageModel(settings()).analyzer], { threshold: 0.6 }),
    });
    const guests = await Promise.all(
      Array.from({ length: 20 }, () => hotel.guest({ room: '1208' })),
    );
    hotel.house.timing.modelDeadline = 400;
    const began = performance.now();
    await Promise.all(guests.map((guest) => guest.says('要两条毛巾')));
    await Promise.all(guests.map((guest) => guest.hears(/毛巾×2/)));
    // One after the other would take 20 × 400 ms.
    expect(performance.now() - began).toBeLessThan(6000);
    await hotel.close();
  });
});

describe('settings', () => {
  it('say what is missing', () => {
    expect(configured({})).toBeUndefined();
    expect(() => configured({ LLM_MODEL: 'm' })).toThrow(
      'llm: OPENAI_API_KEY is missing (LLM_MODEL is set). See .env.example',
    );
  });
});
