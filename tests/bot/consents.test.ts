import { afterAll, beforeAll, expect, it } from 'vitest';
import { consentHistory, consentsOf, recordConsent } from '../../crm/privacy/consents.ts';
import type { Analyzer } from '../../nlp/analyzer.ts';
import { builtin } from '../../nlp/builtin/index.ts';
import { openHotel, type TestGuest, type TestHotel } from '../hotel.ts';

/** A vendor's model, which sees what it is given. */
const seen: string[] = [];
const vendor: Analyzer = {
  name: 'vendor',
  analyze: async ({ text, kind }) => {
    seen.push(text);
    return builtin.analyzeSync({ text, kind });
  },
};

let hotel: TestHotel;
beforeAll(async () => {
  hotel = await openHotel({ analyzer: vendor });
});
afterAll(() => hotel.close());

const { store } = { store: () => hotel.house.store };
const guestOf = async (guest: TestGuest) => (await guest.conversation()).guestId;
const said = async (guest: TestGuest) => consentsOf(store(), await guestOf(guest));
const tap = async (guest: TestGuest, word: RegExp) => {
  const choices = (await guest.messages()).at(-1)?.choices as { text: string }[];
  const text = choices.map((c) => c.text).find((t) => word.test(t));
  await guest.says(text ?? '');
};

it('a guest sees what is agreed to and changes it with one tap; every yes and no stays on record', async () => {
  const guest = await hotel.guest({ room: '1208' });
  await guest.says('隐私设置');
  await guest.hears(/问卷：启用[\s\S]*优惠推广：停用/);
  await tap(guest, /停用：问卷/);
  await guest.hears(/已停用「问卷」/);
  expect(await said(guest)).toEqual({ survey: false });
  await guest.says('隐私设置');
  await guest.hears(/问卷：停用/);
  await tap(guest, /启用：问卷/);
  await guest.hears(/已启用「问卷」/);
  const history = await consentHistory(store(), 'hotel', await guestOf(guest));
  expect(history.map((h) => [h.purpose, h.given, h.channel])).toEqual([
    ['survey', true, 'web'],
    ['survey', false, 'web'],
  ]);
});

it('a guest who wants no vendor’s model is read by the builtin alone, from the next message on', async () => {
  const guest = await hotel.guest({ language: 'en' });
  await guest.says('privacy settings');
  await guest.hears(/a vendor’s AI reads messages: allowed/);
  await tap(guest, /Stop: a vendor/);
  await guest.hears(/Done, stopped/);
  seen.length = 0;
  await guest.says('two towels to 1208 please');
  await guest.hears(/./);
  expect(seen).toEqual([]);
});

it('who does not want to be remembered is forgotten, and later wishes end with the stay', async () => {
  const guest = await hotel.guest({ room: '1208' });
  await guest.says('枕头想要低一点的');
  await guest.hears(/./);
  const wishes = async () =>
    store().prisma.preference.findMany({ where: { guestId: await guestOf(guest) } });
  expect(await wishes()).toHaveLength(1);
  await guest.says('停用：记住偏好');
  await guest.hears(/已停用「记住偏好」/);
  expect(await wishes()).toEqual([]);
  await guest.says('我想要高楼层的房间');
  await guest.hears(/./);
  expect((await wishes()).map((w) => w.scope)).toEqual(['stay']);
});

it('no more offers ends surveys as well, and what a colleague is told is written down with the name', async () => {
  const guest = await hotel.guest({ room: '1208' });
  await guest.says('别再给我发广告了');
  await guest.hears(/不再给您发送推广/);
  expect(await said(guest)).toEqual({ marketing: false, survey: false });
  const { id: staffId } = await hotel.staff('front_desk', '林晓');
  const guestId = await guestOf(guest);
  const of = { hotelId: 'hotel', guestId, staffId, purpose: 'marketing', given: true } as const;
  expect(await recordConsent(store(), { ...of, at: new Date(Date.now() + 1000) })).toBe(true);
  expect(await said(guest)).toMatchObject({ marketing: true });
  const entry = await store().prisma.auditEntry.findFirst({ where: { action: 'consent_given' } });
  expect(entry).toMatchObject({ subject: guestId, staffId, fields: ['marketing'] });
});
