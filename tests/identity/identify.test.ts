import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openConversation } from '../../crm/conversations.ts';
import { queryOf } from '../../crm/guest-rows.ts';
import { identify, type PersonRecord } from '../../crm/identify/identify.ts';
import { bareHouse } from '../bare-house.ts';

let hotel: Awaited<ReturnType<typeof bareHouse>>;
beforeAll(async () => {
  hotel = await bareHouse();
});
afterAll(() => hotel?.close());
beforeEach(async () => {
  await hotel.prisma.guest.deleteMany();
});

const NOW = new Date('2026-11-22T04:00:00Z');

function take(people: Omit<PersonRecord, 'source'>[], source = 'pms') {
  const of = { hotelId: 'h1', now: NOW };
  const records = people.map((person) => ({ ...person, source }));
  return hotel.prisma.$transaction((tx) => identify(queryOf(tx), of, records), { timeout: 60_000 });
}
const questions = () => hotel.prisma.match.findMany({ orderBy: { at: 'asc' } });

const ZHANG = { name: '张伟', phones: ['138 0013 8000'], emails: ['Zhang.Wei@example.com'] };

test('a guest is found again by telephone under the name in pinyin, and twice is nothing new', async () => {
  const [first] = await take([ZHANG]);
  expect(first).toMatchObject({ created: true, changed: true });
  const again = [{ name: 'ZHANG/WEI MR', phones: ['+86-13800138000'] }];
  const [second] = await take(again, 'ctrip');
  expect(second).toEqual({ guestId: first?.guestId, created: false, changed: true });
  expect(await take(again, 'ctrip')).toMatchObject([{ changed: false }]);
  expect(await hotel.prisma.guest.findMany()).toMatchObject([{ name: '张伟', source: 'pms' }]);
  const facts = await hotel.prisma.guestFact.findMany({
    orderBy: [{ kind: 'asc' }, { at: 'asc' }],
  });
  expect(facts.map(({ kind, value, source }) => `${source} ${kind} ${value}`)).toEqual([
    'pms email zhang.wei@example.com',
    'pms name 张伟',
    'ctrip name wei zhang',
    'pms phone +8613800138000',
  ]);
  expect(await questions()).toEqual([]);
});

test('a family on one telephone is never taken for one guest', async () => {
  const phones = ['13800138000'];
  const family = ['王强', '李静', '王小明', '王小红'].map((name) => ({ name, phones }));
  const found = await take(family);
  expect(new Set(found.map((f) => f.guestId)).size).toBe(4);
  // Brother and sister differ in one character, as a slip would: staff are asked, once.
  expect(await questions()).toMatchObject([{ about: 'person', status: 'open' }]);
  await take(family);
  expect(await questions()).toHaveLength(1);
});

test('a likely one is a question for staff, with what speaks for and against', async () => {
  const found = await take([ZHANG, { name: '张先生', phones: ['13800138000'] }]);
  expect(new Set(found.map((f) => f.guestId)).size).toBe(2);
  expect(await questions()).toMatchObject([
    {
      about: 'person',
      otherId: found[0]?.guestId,
      guestId: found[1]?.guestId,
      source: 'pms',
      reasons: [
        { kind: 'phone', says: 'same' },
        { kind: 'name', says: 'alike', level: 'partial' },
      ],
    },
  ]);
});

test('somebody who wrote in the chat is joined to the guest of the records, and it can be undone', async () => {
  const key = { hotelId: 'h1', channel: 'wechat', account: '', externalId: 'wxid_zhang' };
  await openConversation(hotel.house.store, key, { id: 'wxid_zhang', name: '🌸' });
  const [known] = await take([ZHANG]);
  const accounts = [{ channel: 'wechat', externalId: 'wxid_zhang' }];
  expect(await take([{ ...ZHANG, accounts }])).toMatchObject([{ guestId: known?.guestId }]);
  const conversation = await hotel.prisma.conversation.findFirstOrThrow();
  expect(conversation.guestId).toBe(known?.guestId);
  expect(await hotel.prisma.merge.findMany()).toMatchObject([
    { by: 'record', conversationId: null },
  ]);
});

test('two birthdays of one guest, and a telephone that has moved on, are questions with source and time', async () => {
  const at = (day: string) => new Date(`2026-11-${day}T00:00:00Z`);
  const [first] = await take([
    { ...ZHANG, member: 'M-1001', birthday: '1990-03-05', at: at('01') },
  ]);
  await take([{ ...ZHANG, member: 'm1001', birthday: '1991-03-05', at: at('02') }], 'club');
  const [other] = await take([{ name: '赵敏', phones: ['13800138000'], at: at('10') }]);
  await take([{ name: '张伟', member: 'M1001', phones: ['13900139000'], at: at('11') }], 'club');
  expect(await questions()).toMatchObject([
    {
      about: 'birthday',
      guestId: first?.guestId,
      value: '1991-03-05',
      source: 'club',
      at: at('02'),
    },
    { about: 'phone', guestId: first?.guestId, otherId: other?.guestId, value: '+8613800138000' },
  ]);
});

test('an agency’s telephone says nothing of who its guests are', async () => {
  const phones = ['02122223333'];
  const names = '赵一,钱二,孙三,李四,周五,吴六,郑七,王八'.split(',');
  await take(names.map((name) => ({ name, phones })));
  const [again] = await take([{ name: '赵一', phones }]);
  expect(again?.created).toBe(true);
  expect(await questions()).toMatchObject([
    { about: 'person', reasons: [{ kind: 'phone', says: 'alike' }, {}] },
  ]);
});
