import { describe, expect, test } from 'vitest';
import { card, type View } from '../../adapters/slack/card.ts';
import type { TicketView } from '../../crm/tickets.ts';
import { rulesFrom } from '../../crm/value/rules.ts';

const now = new Date('2026-11-22T06:00:00Z');
const zh: View = {
  lang: 'zh',
  zone: 'Asia/Shanghai',
  now,
  rules: rulesFrom(null),
  board: 'http://hotel.example',
};
const en: View = { ...zh, lang: 'en' };

const base = {
  id: 't1',
  hotelId: 'hotel',
  conversationId: 'c1',
  guestId: 'g1',
  stayId: null,
  messageId: null,
  reviewId: null,
  kind: 'request',
  status: 'open',
  department: 'housekeeping',
  intent: 'request.amenity',
  severity: 0,
  room: '1208',
  roomVerified: false,
  language: 'ja',
  words: 'タオルを2枚ください',
  reply: 'かしこまりました。',
  orders: [{ item: 'towel', quantity: 2 }],
  time: null,
  chases: 0,
  dueAt: new Date('2026-11-22T06:15:00Z'),
  etaAt: null,
  reason: null,
  claimedById: null,
  version: 1,
  createdAt: now,
  updatedAt: now,
  closedAt: null,
  guest: {
    ...{ id: 'g1', name: '陈伟', preferences: [] },
    ...{ value: null, memberships: [], tickets: [], _count: { stays: 0 } },
  },
  stay: null,
  claimedBy: null,
  conversation: { id: 'c1', channel: 'web', handoffTicketId: null },
  events: [],
};
const ticket = (of: object = {}) => ({ ...base, ...of }) as unknown as TicketView;

/** Every text object of a message, wherever it stands. */
function texts(value: unknown): { type: string; text: string }[] {
  if (!value || typeof value !== 'object') return [];
  const { type, text } = value as { type?: string; text?: unknown };
  const own = typeof text === 'string' ? [{ type: String(type), text }] : [];
  return [...own, ...Object.values(value).flatMap(texts)];
}
const read = (of: object, view = zh) =>
  texts(card(ticket(of), view).blocks)
    .map((t) => t.text)
    .join('\n');
const actions = (of: object) =>
  card(ticket(of), zh).blocks.flatMap((block) =>
    block.type === 'actions' && block.block_id ? block.elements.map((e) => e.action_id) : [],
  );

describe('what a card says', () => {
  test('staff read who wants what, where, in which language and until when', () => {
    const shown = read({});
    for (const part of ['陈伟', '1208（客人自报）', '日语', '14:15', 'タオルを2枚ください']) {
      expect(shown).toContain(part);
    }
    expect(read({}, en)).toContain('1208 (guest says so)');
    expect(read({}, en)).toContain('Japanese');
  });

  test('a room from the hotel’s own records is marked as verified', () => {
    expect(read({ roomVerified: true })).toContain('1208（已核实）');
  });

  test('an overdue ticket says so in words, and by how much', () => {
    expect(read({ dueAt: new Date('2026-11-22T05:48:00Z') })).toContain('已超时 12 分钟');
    expect(read({})).not.toContain('超时');
  });

  test('a due time of another day carries its day', () => {
    expect(read({ dueAt: new Date('2026-11-23T01:00:00Z') })).toContain('11-23 09:00');
  });

  test('what is remembered is shown, and what was only inferred is marked', () => {
    const preferences = [
      { key: 'pillow.height', value: 'low', hidden: true },
      { key: 'room.quiet', value: 'yes', hidden: false },
    ];
    const shown = read({ guest: { ...base.guest, preferences } });
    expect(shown).toContain('枕头高度：低 (推断) · 安静房间');
  });

  test('an emergency is told from a request by words, not by colour alone', () => {
    expect(read({ kind: 'emergency', intent: 'safety.emergency' })).toContain('紧急');
    expect(read({ kind: 'complaint', severity: 3 })).toContain('严重');
  });

  test('an emergency calls everybody in the channel until it is closed, a request nobody', () => {
    const emergency = { kind: 'emergency', intent: 'safety.emergency' };
    expect(read(emergency)).toContain('<!channel>');
    expect(read({ ...emergency, status: 'done' })).not.toContain('<!channel>');
    expect(read({})).not.toContain('<!channel>');
  });

  test('staff see that the guest asked again and that a message may not have arrived', () => {
    const events = [{ kind: 'in_doubt', at: now, data: {}, staff: null }];
    const shown = read({ chases: 2, events });
    expect(shown).toContain('客人已催 2 次');
    expect(shown).toContain('不确定是否送达');
  });

  test('colleagues see who has it and when it is expected', () => {
    const claimed = { status: 'claimed', claimedBy: { id: 's1', name: '王芳' } };
    expect(read({ ...claimed, etaAt: new Date('2026-11-22T06:20:00Z') })).toContain(
      '处理中 · 王芳 · 预计 14:20',
    );
  });

  test('a closed card shrinks to what happened and who did it', () => {
    const closed = {
      status: 'done',
      closedAt: now,
      events: [{ kind: 'done', at: now, data: {}, staff: { name: '李强' } }],
    };
    const { blocks } = card(ticket(closed), zh);
    expect(blocks).toHaveLength(2);
    expect(read(closed)).toContain('已完成 · 李强 · 14:00');
    expect(read(closed)).not.toContain(base.words);
  });
});

describe('guests’ words are data', () => {
  const evil = '<!channel> *bold* <https://evil.example|click> & :tada:';

  test('no text of a guest is ever read as markup', () => {
    const { blocks, text } = card(
      ticket({ words: evil, guest: { ...base.guest, name: evil } }),
      zh,
    );
    const shown = texts(blocks);
    expect(shown.some((t) => t.text === evil)).toBe(true);
    expect(shown.filter((t) => t.type === 'mrkdwn')).toEqual([]);
    expect(text).toContain('&lt;!channel&gt;');
    expect(text).not.toContain('<!');
  });

  test.each([
    ['long', 'x'.repeat(100_000)],
    ['long and escaped by Slack', '&'.repeat(100_000)],
    ['made of emoji', '👨‍👩‍👧'.repeat(20_000)],
    ['empty', ''],
  ])('a text that is %s still fits Slack’s limits', (_name, words) => {
    const preferences = Array(8).fill({ key: words || 'k', value: words, hidden: true });
    const name = words;
    const { blocks } = card(
      ticket({
        words,
        reply: words || 'r',
        room: name,
        guest: { ...base.guest, name, preferences },
      }),
      zh,
    );
    const escaped = (s: string) => s.replace(/[&<>]/g, '&amp;').length;
    for (const block of blocks) {
      const limit = block.type === 'header' ? 150 : block.type === 'section' ? 3000 : 2000;
      for (const { text } of texts(block)) {
        expect(text.length).toBeGreaterThan(0);
        expect(escaped(text)).toBeLessThanOrEqual(limit);
        expect(text.isWellFormed()).toBe(true);
      }
    }
    expect(texts(blocks).reduce((sum, t) => sum + escaped(t.text), 0)).toBeLessThan(13_000);
  });
});

test('a card says in one line who the guest is to the house', () => {
  const at = new Date('2026-10-02T06:00:00Z');
  const old = { id: 't0', words: '隔壁太吵', status: 'confirmed', createdAt: at };
  const guest = {
    ...base.guest,
    value: { layer: 'high_value' },
    memberships: [{ tier: 'gold' }],
    tickets: [{ ...old, id: 't1', words: '又吵' }, old],
    _count: { stays: 7 },
  };
  expect(read({ guest })).toContain(
    '⭐ 金卡 · 高价值 · 第 7 次入住 · 上次投诉 2026-10-02：隔壁太吵',
  );
  expect(read({ guest }, en)).toContain('⭐ Gold · High value · 7th stay · last complaint');
  expect(read({})).not.toContain('⭐');
});

describe('the buttons of a card', () => {
  test('an open request can be claimed, promised, finished, refused and answered', () => {
    expect(actions({})).toEqual(['claim', 'eta', 'done', 'refuse', 'reply']);
  });

  test('a guest whom nobody has identified is a tap away from it', () => {
    const links = (of: object) =>
      card(ticket(of), zh).blocks.flatMap((b) => (b.type === 'actions' ? b.elements : []));
    const link = { url: 'http://hotel.example/board/stays?conversation=c1&q=1208' };
    expect(links({})).toContainEqual(expect.objectContaining(link));
    expect(links({ stayId: 's1' })).not.toContainEqual(expect.objectContaining(link));
  });

  test('a claimed one cannot be claimed again', () => {
    expect(actions({ status: 'claimed' })).not.toContain('claim');
  });

  test('a hand-over is resolved, and only then', () => {
    const conversation = { ...base.conversation, handoffTicketId: 't1' };
    expect(actions({ kind: 'handoff', conversation })).toEqual(['claim', 'reply', 'resolve']);
    expect(actions({})).not.toContain('resolve');
  });

  test('a ticket from a review has nobody to reply to', () => {
    expect(actions({ conversation: null })).not.toContain('reply');
  });

  test('a closed ticket has none, unless a colleague still speaks with the guest', () => {
    expect(actions({ status: 'done' })).toEqual([]);
    const conversation = { ...base.conversation, handoffTicketId: 't1' };
    expect(actions({ status: 'done', conversation })).toEqual(['reply', 'resolve']);
  });
});
