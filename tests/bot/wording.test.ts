import { afterAll, beforeAll, expect, it } from 'vitest';
import { unfit } from '../../bot/model/guard.ts';
import type { Wording } from '../../bot/model/wording.ts';
import { openHotel, type TestHotel } from '../hotel.ts';
import { until } from '../until.ts';

/** A model's pen as the adapter offers it: it answers what the story says. */
const pen: Wording = {
  when: 'needed',
  word: async () => words(),
  answer: async ({ entries }) => ({ text: told, ids: told ? entries.map((e) => e.id) : [] }),
  translate: async (_, language) => (language.startsWith('zh') ? '请送两条毛巾' : 'Tout de suite'),
};
let told = '';
let words: () => Promise<string> | string = () => '';
let hotel: TestHotel;
beforeAll(async () => {
  hotel = await openHotel({ wording: pen });
});
afterAll(() => hotel.close());

const FRENCH = "Bonjour, pourriez-vous apporter deux serviettes, s'il vous plaît";

it('a guest who writes French is answered in French, and staff read it in their language', async () => {
  words = () => 'Je préfère ne pas deviner : j’ai demandé à la réception, elle vous écrira ici.';
  const guest = await hotel.guest({ room: '1208' });
  await guest.says(FRENCH);
  await guest.hears(/réception/);
  const where = { conversationId: guest.conversationId };
  await until(async () => (await hotel.tickets(where))[0]?.translation !== null);
  expect(await hotel.tickets(where)).toMatchObject([
    { words: FRENCH, translation: '请送两条毛巾', reply: expect.stringContaining('réception') },
  ]);
});

it.each([
  ['promises something', () => 'Votre séjour est gratuit !'],
  ['names a number', () => 'La réception vous répond dans 10 minutes.'],
  ['sends a link', () => 'Voyez hotel-secours.com, la réception vous attend.'],
  ['answers in the wrong language', () => '好的，我已经请前台同事处理。'],
  ['says nothing', () => ' '],
  ['breaks', () => Promise.reject(new Error('500'))],
])('a guest reads our own sentence when the model %s', async (_, said) => {
  words = said;
  const guest = await hotel.guest({ room: '1208' });
  await guest.says(FRENCH);
  expect((await guest.hears(/./)).text).toMatch(/front desk/);
});

it('a guest who writes Chinese is not kept waiting for a model', async () => {
  words = () => Promise.reject(new Error('asked although nobody needs it'));
  const guest = await hotel.guest({ room: '1208' });
  await guest.says('要两条毛巾');
  await guest.hears(/毛巾×2/);
});

it('the hotel’s own review address is the one link a model may add, and no other', () => {
  const granted = {
    sources: ['Thank you for your rating.'],
    links: ['https://reviews.example/hotel'],
    language: 'en',
  };
  const said = (url: string) => unfit(`Thank you for your rating. ${url}`, granted);
  expect(said('https://reviews.example/hotel')).toBeNull();
  expect(said('https://reviews.example.evil.top/hotel')).not.toBeNull();
  expect(said('https://elsewhere.example')).toBe('link');
});

it.each([
  ['泳池在 3 楼，住客免费。', true],
  ['泳池在 3 楼，水温一直是恒温的。', false],
  ['泳池在 3 楼。旁边有桑拿和水疗。', false],
])(
  'what a model answers from the hotel’s entries holds only what they tell: %s',
  async (text, fit) => {
    told = text;
    const guest = await hotel.guest({ room: '1208' });
    await guest.says('泳池水温多少度');
    const { text: said } = await guest.hears(/./);
    told = '';
    expect(said === text).toBe(fit);
    expect(await hotel.tickets({ conversationId: guest.conversationId })).toHaveLength(fit ? 0 : 1);
  },
);
