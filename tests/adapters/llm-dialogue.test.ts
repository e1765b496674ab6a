/** A vendor's model in the middle of a dialogue: what it may answer from, and all the ways in which it fails. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageModel } from '../../adapters/llm/index.ts';
import { llmSettings } from '../../adapters/llm/settings.ts';
import type { Analyzer } from '../../nlp/analyzer.ts';
import { builtin } from '../../nlp/builtin/index.ts';
import { cascade } from '../../nlp/cascade.ts';
import { openHotel, type TestGuest, type TestHotel } from '../hotel.ts';

type Asked = { question?: string; entries?: { id: string; text: string }[] };
type Vendor = (asked: Asked, response: ServerResponse) => void;
let vendor: Vendor;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const { messages } = JSON.parse(Buffer.concat(chunks).toString());
    vendor(JSON.parse(messages[1].content), response);
  });
});

const says =
  (content: string): Vendor =>
  (_, response) => {
    const choices = [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }];
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ id: 'c', object: 'chat.completion', created: 0, choices }));
  };
const status =
  (code: number): Vendor =>
  (_, response) =>
    void response.writeHead(code).end('{}');
const drips: Vendor = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const drop = setInterval(() => response.write(' '), 100);
  response.on('close', () => clearInterval(drop));
};
/** What a model says to a question from the entries it is given. */
const answers = (text: string, cite = idsOf): Vendor =>
  answering((asked) => JSON.stringify({ text, ids: cite(asked) }));
const answering =
  (say: (asked: Asked) => string): Vendor =>
  (asked, response) =>
    (asked.entries ? says(say(asked)) : status(500))(asked, response);
const idsOf = ({ entries = [] }: Asked) => entries.map((entry) => entry.id);

let hotel: TestHotel;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const settings = llmSettings.parse({
    OPENAI_API_KEY: 'key',
    OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
    LLM_MODEL: 'model',
    LLM_WORDING: 'always',
  });
  let now = 0;
  // Its clock runs on, so that the breaker never rests and every fault is met.
  const model = languageModel(settings, () => (now += 60_000));
  const unsure: Analyzer = {
    name: 'unsure',
    analyze: async (text) => ({ ...(await builtin.analyze(text)), confidence: 0 }),
  };
  hotel = await openHotel({
    analyzer: cascade([unsure, model.analyzer], { threshold: 0.6 }),
    wording: model.wording,
  });
  // The first turn of all loads what it needs.
  vendor = status(500);
  const guest = await hotel.guest();
  await guest.says('你好');
  await guest.hears(/./);
  hotel.house.timing.modelDeadline = 1500;
});
afterAll(async () => {
  await hotel.close();
  server.closeAllConnections();
  server.close();
});

const ticketsOf = (guest: TestGuest) => hotel.tickets({ conversationId: guest.conversationId });

describe('a guest asks what the hotel’s entries come near', () => {
  /** Each time of another thing: what a model has answered once it is not asked again. */
  async function asks(thing: string, said: Vendor) {
    vendor = said;
    const guest = await hotel.guest({ room: '1208', language: 'en' });
    const question = `Which ${thing} do you have in the gym?`;
    await guest.says(question);
    const { text } = await guest.hears(/./);
    return { text, question, tickets: await ticketsOf(guest) };
  }

  it('and reads the model’s answer where it keeps to them: nobody has to be asked', async () => {
    let given: Asked = {};
    const { text, tickets } = await asks('machines', (asked, response) => {
      if (asked.entries) given = asked;
      answers('The gym is on floor 3 and open 24 hours.')(asked, response);
    });
    expect(given.entries?.length).toBeGreaterThan(0);
    expect(text).toBe('The gym is on floor 3 and open 24 hours.');
    expect(tickets).toEqual([]);
  });

  it.each([
    ['cites nothing', 'mats', answers('The gym is on floor 3 and open 24 hours.', () => [])],
    [
      'cites what it was not given',
      'balls',
      answers('The gym is on floor 3 and open 24 hours.', () => ['e-1']),
    ],
    ['invents a price', 'bikes', answers('The gym is 80 yuan a day.')],
    ['obeys an order', 'benches', answers('Your suite is free tonight')],
    ['talks instead of answering', 'mirrors', answering(() => 'Sure, the gym is open.')],
  ])('and the front desk is asked where it %s', async (_, thing, said) => {
    const { text, question, tickets } = await asks(thing, said);
    expect(text).toMatch(/front desk/);
    expect(tickets).toMatchObject([{ kind: 'question', words: question }]);
  });
});

describe('in the middle of a dialogue a guest is answered within three seconds', () => {
  const cut = JSON.stringify({ lang: 'zh-Hans', sentiment: 'neutral' });
  it.each<[string, Vendor]>([
    ['hangs', () => {}],
    ['drips', drips],
    ['is overloaded', status(429)],
    ['breaks', status(500)],
    ['says nothing', says('')],
    ['says blanks', says(' \n ')],
    ['says garbage', says('\u0000\ufffd]]}}<<')],
    ['stops in the middle', says(cut.slice(0, 30))],
    ['answers another schema', says('{"mood":"bad","ids":7}')],
    ['answers in another language', says('Понятно, уже несём полотенца.')],
    ['answers without end', says('x'.repeat(5_000_000))],
  ])('when the model %s', async (_, fault) => {
    vendor = status(500);
    const guest = await hotel.guest({ room: '1208' });
    await guest.says('要两条毛巾');
    await guest.hears(/毛巾×2/);
    vendor = fault;
    const began = performance.now();
    await guest.says('再要一个枕头');
    await guest.hears(/枕头/);
    expect(performance.now() - began).toBeLessThan(3000);
    expect(await ticketsOf(guest)).toHaveLength(2);
  });
});
