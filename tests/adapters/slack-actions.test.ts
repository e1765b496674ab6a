import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../crm/ids.ts';
import type { Desk } from '../slack/desk.ts';
import { type Office, openOffice, wordsOf } from '../slack/office.ts';
import { press, signed, signedBody, submit, type Window } from '../slack/payloads.ts';
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

/** Posts what Slack would. The work goes on after the answer. */
const interact = (payload: object): Promise<Response> => office.slack.handle!(signed(payload));

type Answer = { response_action: string; view: Window };
const json = async (answer: Promise<Response>) => (await (await answer).json()) as Answer;

describe('what staff press', () => {
  const user = () => workspace.user('wangfang');

  test('a staff member promises fifteen minutes: ticket, guest and card say so', async () => {
    const ticket = await desk.ticket();
    const card = await office.posted(ticket);
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
    await office.send({ kind: 'card', ticket: promised }, card.ts);
    expect(wordsOf(await office.shown(card.ts))).toContain('处理中 · 王芳 · 预计 14:15');
  });

  test('claim, done and can’t do each reach the ticket', async () => {
    const [claimed, done, refused] = [
      await desk.ticket(),
      await desk.ticket(),
      await desk.ticket(),
    ];
    await interact(press(await office.posted(claimed), 'claim', { user: user() }));
    await interact(press(await office.posted(done), 'done', { user: user() }));
    const choice = 'out_of_stock';
    await interact(press(await office.posted(refused), 'refuse', { user: user(), choice }));
    await expect.poll(async () => (await desk.view(claimed.id)).status).toBe('claimed');
    await expect.poll(async () => (await desk.view(done.id)).status).toBe('done');
    await expect.poll(async () => (await desk.view(refused.id)).reason).toBe('out_of_stock');
  });

  test('who comes second is told, and nobody else', async () => {
    const ticket = await desk.ticket();
    const card = await office.posted(ticket);
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
    const data = {
      hotelId: desk.house.hotelId,
      name: 'Wang Fang',
      email: 'wang.fang@hotel.example',
    };
    await staff.create({ data: { id: 's-wang', role: 'manager', ...data } });
    const [one, two] = [await desk.ticket(), await desk.ticket()];
    await interact(press(await office.posted(one), 'claim', { user: user() }));
    await expect.poll(async () => (await desk.view(one.id)).claimedById).toBe('s-wang');
    const unknown = { user: 'U0STRANGER', name: 'night.porter' };
    await interact(press(await office.posted(two), 'claim', unknown));
    await expect.poll(async () => (await desk.view(two.id)).claimedBy?.name).toBe('night.porter');
    const porter = await staff.findFirstOrThrow({ where: { slackId: 'U0STRANGER' } });
    expect(porter).toMatchObject({ role: 'front_desk', email: 'u0stranger@slack.invalid' });
  });

  test('somebody whose access was switched off changes nothing', async () => {
    const ticket = await desk.ticket();
    const card = await office.posted(ticket);
    const data = {
      hotelId: desk.house.hotelId,
      name: 'Ex',
      email: 'ex@hotel.example',
      active: false,
    };
    await desk.house.store.prisma.staff.create({ data: { id: 's-ex', slackId: 'U0EX', ...data } });
    const before = workspace.calls('chat.postEphemeral').length;
    await interact(press(card, 'claim', { user: 'U0EX' }));
    await expect.poll(() => workspace.calls('chat.postEphemeral').length).toBe(before + 1);
    expect((await desk.view(ticket.id)).status).toBe('open');
  });

  test('a reply is written, shown as the guest will see it, and only then sent', async () => {
    const ticket = await desk.ticket();
    const card = await office.posted(ticket);
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

    await office.send({ kind: 'card', ticket: handed }, card.ts);
    await interact(press(await office.shown(card.ts), 'resolve', { user: user() }));
    await expect
      .poll(async () => (await desk.view(ticket.id)).conversation?.handoffTicketId)
      .toBeNull();
    expect((await desk.said()).at(-1)?.author).toBe('bot');
  });

  test('a manager’s answer to a question is kept where the box is ticked, and the bot stays', async () => {
    const { hotelId, store } = desk.house;
    const ticket = await desk.ticket({ kind: 'question', intent: 'question.other' });
    const at = desk.house.now();
    const where = { id: ticket.conversationId! };
    await store.prisma.conversation.update({
      where,
      data: { lastGuestAt: at, handoffTicketId: null },
    });
    const asked = { text: '可以租帐篷吗', language: 'zh-Hans', topic: 'other', at };
    await store.prisma.unknownQuestion.create({
      data: { id: newId(), hotelId, ticketId: ticket.id, ...asked },
    });
    const window = {
      callback_id: 'reply_write',
      private_metadata: `${ticket.id}\n${channel}\n`,
      blocks: [],
    };
    const answer = '可以，前台租，一天 50 元。';
    const preview = async () => json(interact(submit(window, { user: user() }, answer)));
    const role = (to: string) =>
      store.prisma.staff.updateMany({ where: { slackId: user() }, data: { role: to } });
    await role('front_desk');
    expect(JSON.stringify((await preview()).view.blocks)).not.toContain('以后也这样回答');
    await role('manager');
    const { view } = await preview();
    expect(JSON.stringify(view.blocks)).toContain('以后也这样回答');
    await interact(submit(view, { user: user() }, undefined, true));
    const said = async () => JSON.stringify(await desk.said());
    await expect.poll(said, { timeout: 5000 }).toContain(answer);
    expect((await desk.view(ticket.id)).conversation?.handoffTicketId).toBeNull();
    expect(await store.prisma.knowledgeEntry.count({ where: { answer } })).toBe(1);
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
    expect((await office.slack.handle!(request)).status).toBe(401);
  });

  test('a signed body that makes no sense is an error of the sender', async () => {
    expect((await office.slack.handle!(signedBody('payload=%7Bnot+json'))).status).toBe(400);
  });

  test('what nobody here listens to is answered all the same', async () => {
    const window: Window = { callback_id: 'unknown', private_metadata: '', blocks: [] };
    expect((await interact(submit(window, { user: 'U1' }))).status).toBe(200);
  });
});
