import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Notice, Refused, TryLater } from '../../bot/channel.ts';
import { newId } from '../../crm/ids.ts';
import type { TicketView } from '../../crm/tickets.ts';
import type { Desk } from '../slack/desk.ts';
import { channelIn, type Office, openOffice, wordsOf } from '../slack/office.ts';
import type { Workspace } from '../slack/workspace.ts';

let office: Office;
let workspace: Workspace;
let desk: Desk;
let channel: string;

beforeAll(async () => {
  office = await openOffice();
  ({ workspace, desk, channel } = office);
});
afterAll(() => office?.close());
afterEach(() => workspace.allow('chat.postMessage'));

const cardOf = (ticket: TicketView): Notice => ({ kind: 'card', ticket });

describe('cards', () => {
  test('a card is posted once and then updated in place', async () => {
    const ticket = await desk.ticket();
    const ts = await office.send(cardOf(ticket));
    expect(wordsOf(await office.shown(ts))).toContain('麻烦送两条毛巾');
    const { count } = await desk.house.store.prisma.ticket.updateMany({
      where: { id: ticket.id },
      data: { status: 'done', version: 2 },
    });
    expect(count).toBe(1);
    const again = await office.send(cardOf(await desk.view(ticket.id)), ts);
    expect(again).toBe(ts);
    expect(wordsOf(await office.shown(ts))).toContain('已完成');
    expect(wordsOf(await office.shown(ts))).not.toContain('麻烦送两条毛巾');
  });

  test('a card that somebody deleted in Slack is posted again', async () => {
    const ticket = await desk.ticket();
    const ts = await office.send(cardOf(ticket));
    await workspace.ask('chat.delete', { channel, ts });
    const again = await office.send(cardOf(ticket), ts);
    expect(again).not.toBe(ts);
    await office.shown(again);
  });

  test('guests’ words that look like Slack’s markup stay data', async () => {
    const words = '<!channel> *bold* <@U1> & done?';
    const card = await office.posted(await desk.ticket({ words }));
    const block = card.blocks.find((b) => b.text?.text === words);
    expect(block?.text?.type).toBe('plain_text');
    expect(card.text).not.toContain('<!channel>');
    expect(JSON.stringify(card.blocks)).not.toContain('mrkdwn');
    const call = workspace.calls('chat.postMessage').at(-1)?.params;
    expect(call?.get('unfurl_links')).toBe('false');
  });

  test('a note goes into the card’s thread, a loud one into the channel as well', async () => {
    const ticket = await desk.ticket();
    const ts = await office.send(cardOf(ticket));
    const note = { author: 'guest', name: '陈伟', text: '还没到吗 <!here>' } as const;
    await office.send({ kind: 'note', ticket, note }, ts);
    await office.send(
      { kind: 'note', ticket, note: { author: 'system', text: '超时', loud: true } },
      ts,
    );
    const [, quiet, loud] = await workspace.thread(channel, ts);
    expect(wordsOf(quiet!)).toBe('客人 · 陈伟\n还没到吗 <!here>');
    expect(quiet?.reply_broadcast).toBe(false);
    expect(loud?.reply_broadcast).toBe(true);
  });

  test('the managers get the morning digest with its quotes', async () => {
    const lines = [{ text: '12 楼噪音：5 次', quotes: ['*太吵了*', '隔壁施工'] }];
    const digest = { title: '昨天的客人声音', lines, url: 'https://hotel.example/insights' };
    const message = await office.shown(await office.send({ kind: 'digest', digest }));
    expect(wordsOf(message)).toContain('12 楼噪音：5 次\n*太吵了*\n隔壁施工');
  });
});

describe('when Slack says no', () => {
  test('a rate limit is “later”, by the seconds that Slack asks for', async () => {
    workspace.refuse('chat.postMessage', {
      status: 429,
      headers: { 'retry-after': '17' },
      body: { ok: false, error: 'ratelimited' },
    });
    const before = workspace.calls('chat.postMessage').length;
    const error = await office.send(cardOf(await desk.ticket())).catch((e) => e);
    expect(error).toBeInstanceOf(TryLater);
    expect(error.after).toBe(17_000);
    expect(workspace.calls('chat.postMessage').length - before).toBe(1);
  });

  test('a channel without the app is refused for good, with what to do about it', async () => {
    const backOffice = workspace.channel('back-office');
    const error = await office.send(cardOf(await desk.ticket()), null, backOffice).catch((e) => e);
    expect(error).toBeInstanceOf(Refused);
    expect(error.message).toMatch(/not_in_channel.*\/invite/);
    await expect
      .poll(async () => (await office.connection())?.detail)
      .toMatch(/not_in_channel.*\/invite/);
    expect((await office.connection())?.state).toBe('online');
  });

  test.each(['is_archived', 'invalid_blocks', 'token_revoked'])('%s is final', async (code) => {
    workspace.refuse('chat.postMessage', { body: { ok: false, error: code } });
    await expect(office.send(cardOf(await desk.ticket()))).rejects.toThrow(Refused);
  });

  test.each([
    ['an error inside Slack', { body: { ok: false, error: 'internal_error' } }],
    ['a broken gateway', { status: 503, body: {} }],
  ])('%s is tried again', async (_name, answer) => {
    workspace.refuse('chat.postMessage', answer);
    const error = await office.send(cardOf(await desk.ticket())).catch((e) => e);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(Refused);
    expect(error).not.toBeInstanceOf(TryLater);
  });
});

describe('after a crash in the middle of a send', () => {
  test('a card and a note that had arrived are found, another one is not', async () => {
    const ticket = await desk.ticket();
    const [card, note] = [newId(), newId()];
    const ts = await office.send(cardOf(ticket), null, channel, card);
    const text = { author: 'bot', text: '好的' } as const;
    const reply = await office.send({ kind: 'note', ticket, note: text }, ts, channel, note);
    expect(await office.slack.find(card, channel)).toBe(ts);
    expect(await office.slack.find(note, channel)).toBe(reply);
    expect(await office.slack.find(newId(), channel)).toBeNull();
  });
});

describe('the connection', () => {
  test('the admin page shows who is connected', async () => {
    await expect.poll(async () => (await office.connection())?.state).toBe('online');
    expect((await office.connection())?.account).toContain('zhike');
  });

  test('a revoked token is shown with how to mend it', async () => {
    workspace.refuse('auth.test', { body: { ok: false, error: 'token_revoked' } });
    const other = channelIn(workspace, desk.house, { language: 'en' });
    await other.start();
    await expect.poll(async () => (await office.connection())?.state).toBe('offline');
    expect((await office.connection())?.detail).toMatch(/install the app again/);
    await other.stop();
    workspace.allow('auth.test');
  });

  test('departments without a route of their own lead to the channel of the settings', async () => {
    const { routes } = await desk.house.facts();
    expect(routes).toMatchObject([{ department: 'default', destination: channel }]);
  });
});
