import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type SlackChannel, slackChannel } from '../../adapters/slack/index.ts';
import { type Notice, Refused, TryLater } from '../../bot/channel.ts';
import { newId } from '../../crm/conversations.ts';
import type { TicketView } from '../../crm/tickets.ts';
import { type Desk, openDesk } from '../slack/desk.ts';
import {
  press,
  SIGNING_SECRET,
  signed,
  signedBody,
  submit,
  type Window,
} from '../slack/payloads.ts';
import { BOT_TOKEN, type Message, openWorkspace, type Workspace } from '../slack/workspace.ts';

let workspace: Workspace;
let desk: Desk;
let slack: SlackChannel;
let channel: string;

beforeAll(async () => {
  [workspace, desk] = await Promise.all([openWorkspace(), openDesk()]);
  channel = workspace.channel('front-desk');
  slack = slackChannel(desk.house, {
    botToken: BOT_TOKEN,
    appToken: undefined,
    signingSecret: SIGNING_SECRET,
    channel,
    language: 'zh',
    apiUrl: workspace.apiUrl,
  });
  await slack.start();
});
afterAll(async () => {
  await slack?.stop();
  await Promise.all([workspace?.close(), desk?.close()]);
});
afterEach(() => workspace.allow('chat.postMessage'));

const send = (notice: Notice, cardId: string | null = null, destination = channel, id = newId()) =>
  slack.send({ id, destination, cardId, notice });

const cardOf = (ticket: TicketView): Notice => ({ kind: 'card', ticket });

async function shown(ts: string): Promise<Message & { channel: string }> {
  const found = (await workspace.messages(channel)).find((m) => m.ts === ts);
  if (!found) throw new Error(`no message ${ts} in the channel`);
  return { ...found, channel };
}

const wordsOf = ({ blocks }: Message) =>
  blocks
    .flatMap((b) => [b.text, ...(b.fields ?? []), ...(b.elements ?? [])])
    .flatMap((t) => (typeof t?.text === 'string' ? [t.text] : []))
    .join('\n');

async function posted(ticket: TicketView) {
  const ts = await send(cardOf(ticket));
  return shown(ts);
}

/** Posts what Slack would. The work goes on after the answer. */
async function interact(payload: object): Promise<Response> {
  return slack.handle!(signed(payload));
}

/** What the admin page shows. */
const connection = () =>
  desk.house.store.prisma.connection.findFirst({ where: { hotelId: 'hotel', channel: 'slack' } });

type Answer = { response_action: string; view: Window };
const json = async (answer: Promise<Response>) => (await (await answer).json()) as Answer;

describe('cards', () => {
  test('a card is posted once and then updated in place', async () => {
    const ticket = await desk.ticket();
    const ts = await send(cardOf(ticket));
    expect(wordsOf(await shown(ts))).toContain('麻烦送两条毛巾');
    const { count } = await desk.house.store.prisma.ticket.updateMany({
      where: { id: ticket.id },
      data: { status: 'done', version: 2 },
    });
    expect(count).toBe(1);
    const again = await send(cardOf(await desk.view(ticket.id)), ts);
    expect(again).toBe(ts);
    expect(wordsOf(await shown(ts))).toContain('已完成');
    expect(wordsOf(await shown(ts))).not.toContain('麻烦送两条毛巾');
  });

  test('a card that somebody deleted in Slack is posted again', async () => {
    const ticket = await desk.ticket();
    const ts = await send(cardOf(ticket));
    await workspace.ask('chat.delete', { channel, ts });
    const again = await send(cardOf(ticket), ts);
    expect(again).not.toBe(ts);
    await shown(again);
  });

  test('guests’ words that look like Slack’s markup stay data', async () => {
    const words = '<!channel> *bold* <@U1> & done?';
    const card = await posted(await desk.ticket({ words }));
    const block = card.blocks.find((b) => b.text?.text === words);
    expect(block?.text?.type).toBe('plain_text');
    expect(card.text).not.toContain('<!channel>');
    expect(JSON.stringify(card.blocks)).not.toContain('mrkdwn');
    const call = workspace.calls('chat.postMessage').at(-1)?.params;
    expect(call?.get('unfurl_links')).toBe('false');
  });

  test('a note goes into the card’s thread, a loud one into the channel as well', async () => {
    const ticket = await desk.ticket();
    const ts = await send(cardOf(ticket));
    const note = { author: 'guest', name: '陈伟', text: '还没到吗 <!here>' } as const;
    await send({ kind: 'note', ticket, note }, ts);
    await send({ kind: 'note', ticket, note: { author: 'system', text: '超时', loud: true } }, ts);
    const [, quiet, loud] = await workspace.thread(channel, ts);
    expect(wordsOf(quiet!)).toBe('客人 · 陈伟\n还没到吗 <!here>');
    expect(quiet?.reply_broadcast).toBe(false);
    expect(loud?.reply_broadcast).toBe(true);
  });

  test('the managers get the morning digest with its quotes', async () => {
    const lines = [{ text: '12 楼噪音：5 次', quotes: ['*太吵了*', '隔壁施工'] }];
    const digest = { title: '昨天的客人声音', lines, url: 'https://hotel.example/insights' };
    const message = await shown(await send({ kind: 'digest', digest }));
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
    const error = await send(cardOf(await desk.ticket())).catch((e) => e);
    expect(error).toBeInstanceOf(TryLater);
    expect(error.after).toBe(17_000);
    expect(workspace.calls('chat.postMessage').length - before).toBe(1);
  });

  test('a channel without the app is refused for good, with what to do about it', async () => {
    const backOffice = workspace.channel('back-office');
    const error = await send(cardOf(await desk.ticket()), null, backOffice).catch((e) => e);
    expect(error).toBeInstanceOf(Refused);
    expect(error.message).toMatch(/not_in_channel.*\/invite/);
    await expect.poll(async () => (await connection())?.detail).toMatch(/not_in_channel.*\/invite/);
    expect((await connection())?.state).toBe('online');
  });

  test.each(['is_archived', 'invalid_blocks', 'token_revoked'])('%s is final', async (code) => {
    workspace.refuse('chat.postMessage', { body: { ok: false, error: code } });
    await expect(send(cardOf(await desk.ticket()))).rejects.toThrow(Refused);
  });

  test.each([
    ['an error inside Slack', { body: { ok: false, error: 'internal_error' } }],
    ['a broken gateway', { status: 503, body: {} }],
  ])('%s is tried again', async (_name, answer) => {
    workspace.refuse('chat.postMessage', answer);
    const error = await send(cardOf(await desk.ticket())).catch((e) => e);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(Refused);
    expect(error).not.toBeInstanceOf(TryLater);
  });
});

describe('after a crash in the middle of a send', () => {
  test('a card and a note that had arrived are found, another one is not', async () => {
    const ticket = await desk.ticket();
    const [card, note] = [newId(), newId()];
    const ts = await send(cardOf(ticket), null, channel, card);
    const text = { author: 'bot', text: '好的' } as const;
    const reply = await send({ kind: 'note', ticket, note: text }, ts, channel, note);
    expect(await slack.find(card, channel)).toBe(ts);
    expect(await slack.find(note, channel)).toBe(reply);
    expect(await slack.find(newId(), channel)).toBeNull();
  });
});

describe('what staff press', () => {
  const user = () => workspace.user('wangfang');

  test('a staff member promises fifteen minutes: ticket, guest and card say so', async () => {
    const ticket = await desk.ticket();
    const card = await posted(ticket);
    const answer = await interact(press(card, 'eta', { user: user(), choice: '15' }));
    expect(answer.status).toBe(200);
    await expect.poll(async () => (await desk.view(ticket.id)).status).toBe('claimed');
    const promised = await desk.view(ticket.id);
    expect(promised.etaAt).toEqual(new Date('2026-11-22T06:15:00Z'));
    expect(promised.claimedBy?.name).toBe('王芳');
    expect((await desk.said()).at(-1)).toEqual({
      author: 'bot',
      text: '同事大约 15 分钟内为您处理好。',
    });
    await send(cardOf(promised), card.ts);
    expect(wordsOf(await shown(card.ts))).toContain('处理中 · 王芳 · 预计 14:15');
  });

  test('claim, done and can’t do each reach the ticket', async () => {
    const [claimed, done, refused] = [
      await desk.ticket(),
      await desk.ticket(),
      await desk.ticket(),
    ];
    await interact(press(await posted(claimed), 'claim', { user: user() }));
    await interact(press(await posted(done), 'done', { user: user() }));
    const choice = 'out_of_stock';
    await interact(press(await posted(refused), 'refuse', { user: user(), choice }));
    await expect.poll(async () => (await desk.view(claimed.id)).status).toBe('claimed');
    await expect.poll(async () => (await desk.view(done.id)).status).toBe('done');
    await expect.poll(async () => (await desk.view(refused.id)).reason).toBe('out_of_stock');
  });

  test('who comes second is told, and nobody else', async () => {
    const ticket = await desk.ticket();
    const card = await posted(ticket);
    await interact(press(card, 'done', { user: user() }));
    await expect.poll(async () => (await desk.view(ticket.id)).status).toBe('done');
    const late = workspace.user('liqiang');
    await interact(press(card, 'claim', { user: late }));
    const told = () => workspace.calls('chat.postEphemeral').at(-1)?.params;
    await expect.poll(() => told()?.get('user')).toBe(late);
    expect(told()?.get('text')).toContain('已有人办结');
  });

  test('a colleague of the hotel is recognised by the e-mail address, a new one becomes staff', async () => {
    const { staff } = desk.house.store.prisma;
    await staff.deleteMany({});
    const data = { hotelId: 'hotel', name: 'Wang Fang', email: 'wang.fang@hotel.example' };
    await staff.create({ data: { id: 's-wang', role: 'manager', ...data } });
    const [one, two] = [await desk.ticket(), await desk.ticket()];
    await interact(press(await posted(one), 'claim', { user: user() }));
    await expect.poll(async () => (await desk.view(one.id)).claimedById).toBe('s-wang');
    const unknown = { user: 'U0STRANGER', name: 'night.porter' };
    await interact(press(await posted(two), 'claim', unknown));
    await expect.poll(async () => (await desk.view(two.id)).claimedBy?.name).toBe('night.porter');
    const porter = await staff.findFirstOrThrow({ where: { slackId: 'U0STRANGER' } });
    expect(porter).toMatchObject({ role: 'staff', email: 'u0stranger@slack.invalid' });
  });

  test('somebody whose access was switched off changes nothing', async () => {
    const ticket = await desk.ticket();
    const card = await posted(ticket);
    const data = { hotelId: 'hotel', name: 'Ex', email: 'ex@hotel.example', active: false };
    await desk.house.store.prisma.staff.create({ data: { id: 's-ex', slackId: 'U0EX', ...data } });
    const before = workspace.calls('chat.postEphemeral').length;
    await interact(press(card, 'claim', { user: 'U0EX' }));
    await expect.poll(() => workspace.calls('chat.postEphemeral').length).toBe(before + 1);
    expect((await desk.view(ticket.id)).status).toBe('open');
  });

  test('a reply is written, shown as the guest will see it, and only then sent', async () => {
    const ticket = await desk.ticket();
    const card = await posted(ticket);
    const { trigger_id } = await workspace.ask<{ trigger_id: string }>('views.generateTriggerId', {
      user_id: user(),
    });
    await interact(press(card, 'reply', { user: user(), trigger: trigger_id }));
    await expect.poll(() => workspace.calls('views.open')).toHaveLength(1);
    const opened = workspace.calls('views.open')[0]?.params.get('view') ?? '';
    const window = JSON.parse(opened) as Window;

    const text = '  您好 <b>&</b>，\n\n毛巾马上到。 ';
    const before = (await desk.said()).length;
    const pushed = await json(interact(submit(window, { user: user() }, text)));
    expect(pushed.response_action).toBe('push');
    expect(JSON.stringify(pushed.view.blocks)).toContain(JSON.stringify(text.trim()).slice(1, -1));
    expect(await desk.said()).toHaveLength(before);

    const sent = await json(interact(submit(pushed.view, { user: user() })));
    expect(sent).toEqual({ response_action: 'clear' });
    await expect
      .poll(async () => (await desk.said()).at(-1))
      .toEqual({ author: 'staff', text: text.trim() });
    const handed = await desk.view(ticket.id);
    expect(handed.conversation?.handoffTicketId).toBe(ticket.id);

    await send(cardOf(handed), card.ts);
    await interact(press(await shown(card.ts), 'resolve', { user: user() }));
    await expect
      .poll(async () => (await desk.view(ticket.id)).conversation?.handoffTicketId)
      .toBeNull();
    expect((await desk.said()).at(-1)?.author).toBe('bot');
  });

  test('an empty reply is not previewed, and one that cannot be sent is given back', async () => {
    const window = (ticketId: string): Window => ({
      callback_id: 'reply_write',
      private_metadata: `${ticketId}\n${channel}\n`,
      blocks: [],
    });
    const empty = await json(interact(submit(window('gone'), { user: user() }, '')));
    expect(empty.response_action).toBe('errors');
    const preview = await json(interact(submit(window('gone'), { user: user() }, '马上到')));
    await interact(submit(preview.view, { user: user() }));
    const told = () => workspace.calls('chat.postEphemeral').at(-1)?.params.get('text');
    await expect.poll(told).toContain('马上到');
  });
});

describe('who may speak to us', () => {
  const payload = { type: 'block_actions', user: { id: 'U1' }, team: { id: 'T1' }, actions: [] };

  test.each([
    ['a wrong signature', signed(payload, { secret: 'guessed-secret-guessed' })],
    ['a request of ten minutes ago', signed(payload, { at: Date.now() - 600_000 })],
    ['no signature', new Request('http://hotel.example', { method: 'POST', body: 'payload={}' })],
  ])('%s is turned away', async (_name, request) => {
    expect((await slack.handle!(request)).status).toBe(401);
  });

  test('a signed body that makes no sense is an error of the sender', async () => {
    expect((await slack.handle!(signedBody('payload=%7Bnot+json'))).status).toBe(400);
  });

  test('what nobody here listens to is answered all the same', async () => {
    const window: Window = { callback_id: 'unknown', private_metadata: '', blocks: [] };
    expect((await interact(submit(window, { user: 'U1' }))).status).toBe(200);
  });
});

describe('the connection', () => {
  test('the admin page shows who is connected', async () => {
    await expect.poll(async () => (await connection())?.state).toBe('online');
    expect((await connection())?.account).toContain('zhike');
  });

  test('a revoked token is shown with how to mend it', async () => {
    workspace.refuse('auth.test', { body: { ok: false, error: 'token_revoked' } });
    const other = slackChannel(desk.house, {
      botToken: BOT_TOKEN,
      appToken: undefined,
      signingSecret: SIGNING_SECRET,
      channel,
      language: 'en',
      apiUrl: workspace.apiUrl,
    });
    await other.start();
    await expect.poll(async () => (await connection())?.state).toBe('offline');
    expect((await connection())?.detail).toMatch(/install the app again/);
    await other.stop();
    workspace.allow('auth.test');
  });

  test('departments without a route of their own lead to the channel of the settings', async () => {
    const { routes } = await desk.house.facts();
    expect(routes).toMatchObject([{ department: 'default', destination: channel }]);
  });
});
