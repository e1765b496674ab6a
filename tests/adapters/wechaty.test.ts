import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type WechatOptions,
  type WechatState,
  wechatyChannel,
} from '../../adapters/wechaty/index.ts';
import { type InboundMessage, type Receive, TryLater } from '../../bot/channel.ts';
import { channelContract } from '../contracts/channel.ts';
import { BOT, type Gateway, openGateway } from '../wechaty/gateway.ts';

const directory = mkdtempSync(join(tmpdir(), 'zhike-wechat-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const GUEST = 'wxid_guest';

/** A WeChat channel on a gateway, with all that it says about itself. */
function onGateway(gateway: Gateway, more: Partial<WechatOptions> = {}) {
  const heard: InboundMessage[] = [];
  const states: WechatState[] = [];
  const logged: string[] = [];
  const printed: string[] = [];
  const channel = wechatyChannel({
    settings: gateway.settings,
    directory,
    log: pino({ level: 'trace' }, { write: (line: string) => logged.push(line) }),
    onState: (state) => states.push(state),
    print: (text) => printed.push(text),
    random: () => 0,
    ...more,
  });
  const store = { failures: 0 };
  const receive: Receive = async (message) => {
    if (store.failures-- > 0) throw new Error(`no database for ${message.text}`);
    heard.push(message);
    return { messageId: 'm', conversationId: 'c', seq: heard.length, duplicate: false };
  };
  const online = () =>
    vi.waitFor(() => expect(states.at(-1)?.state).toBe('online'), { timeout: 20_000 });
  return { channel, receive, store, heard, states, logged, printed, online };
}

const out = (conversation: string, text: string) => ({ id: 'o', account: BOT, conversation, text });

channelContract('WeChat', async () => {
  const gateway = await openGateway();
  await gateway.order({ do: 'contact', id: GUEST, name: '王小明' });
  const { channel, online } = onGateway(gateway);
  let last = '';
  return {
    channel,
    another: () => onGateway(gateway).channel,
    ready: online,
    async guestWrites(text, id) {
      last = id;
      await gateway.order({ do: 'say', from: GUEST, to: BOT, text, id });
    },
    async repeat() {
      await gateway.order({ do: 'repeat', id: last });
    },
    arrived: async () => (await gateway.sent()).map(({ to, text }) => ({ conversation: to, text })),
    cutOff: gateway.kill,
    async close() {
      await channel.stop();
      await gateway.kill();
    },
  };
});

describe('what the bot hears on WeChat', { timeout: 30_000 }, () => {
  let gateway: Gateway;
  let wechat: ReturnType<typeof onGateway>;
  beforeAll(async () => {
    gateway = await openGateway();
    await gateway.order({ do: 'contact', id: GUEST, name: '王小明' });
    await gateway.order({ do: 'contact', id: 'gh_news', name: '新闻', type: 'Official' });
    await gateway.order({ do: 'contact', id: 'weixin', name: '微信团队' });
    await gateway.order({ do: 'room', id: 'r1@chatroom', members: [GUEST] });
    wechat = onGateway(gateway, { pause: () => Promise.resolve() });
    await wechat.channel.start(wechat.receive);
    await wechat.online();
  }, 60_000);
  afterAll(async () => {
    await wechat.channel.stop();
    await gateway.kill();
  }, 30_000);

  /**
   * @returns what was heard of the messages that the orders made. Conversations are read side by side, so a
   * last message in each of them shows that all were read.
   */
  async function heardOf(...orders: Parameters<Gateway['order']>[0][]): Promise<InboundMessage[]> {
    wechat.heard.length = 0;
    for (const order of orders) await gateway.order(order);
    const last = [
      await gateway.order<string>({ do: 'say', from: GUEST, to: BOT, text: '.' }),
      await gateway.order<string>({
        do: 'say',
        from: GUEST,
        to: 'r1@chatroom',
        text: '.',
        mention: true,
      }),
    ];
    const ids = () => wechat.heard.map((m) => m.externalId);
    await expect.poll(ids, { timeout: 15_000 }).toEqual(expect.arrayContaining(last));
    return wechat.heard.filter((m) => !last.includes(m.externalId));
  }

  it("knows the guest by the platform's id and name", async () => {
    const [message] = await heardOf({ do: 'say', from: GUEST, to: BOT, text: '你好', id: 'a1' });
    expect(message).toMatchObject({
      channel: 'wechat',
      account: BOT,
      conversation: GUEST,
      externalId: 'a1',
      sender: { id: GUEST, name: '王小明' },
    });
  });

  it('ignores what it said itself, the system, official accounts, recalls and moments', async () => {
    const heard = await heardOf(
      { do: 'say', from: BOT, to: GUEST, text: '您好' },
      { do: 'say', from: 'weixin', to: BOT, text: '系统维护' },
      { do: 'say', from: 'gh_news', to: BOT, text: '今日新闻' },
      { do: 'deliver', from: GUEST, to: BOT, id: 'i1', type: 'Recalled' },
      { do: 'deliver', from: GUEST, to: BOT, id: 'i2', type: 'Unknown' },
      { do: 'deliver', from: GUEST, to: BOT, id: 'i3', type: 'Post' },
    );
    expect(heard).toEqual([]);
  });

  it('is silent in a group until somebody mentions it', async () => {
    const heard = await heardOf(
      { do: 'say', from: GUEST, to: 'r1@chatroom', text: '大家好' },
      { do: 'say', from: GUEST, to: 'r1@chatroom', text: '@知客一号\u2005在吗' },
      { do: 'say', from: GUEST, to: 'r1@chatroom', text: '@知客\u2005几点早餐？', mention: true },
      { do: 'say', from: GUEST, to: 'r1@chatroom', text: '泳池开吗 @知客' },
    );
    expect(heard.map(({ conversation, sender, text }) => [conversation, sender.id, text])).toEqual([
      ['r1@chatroom', GUEST, '几点早餐？'],
      ['r1@chatroom', GUEST, '泳池开吗'],
    ]);
  });

  it('keeps a picture as an attachment, with a placeholder as its text', async () => {
    const base64 = Buffer.alloc(300_000, 'png').toString('base64');
    const picture = { id: 'p1', name: 'leak.png', base64 };
    const [message] = await heardOf({ do: 'picture', from: GUEST, to: BOT, ...picture });
    expect(message).toMatchObject({ kind: 'image', text: '[图片]', externalId: 'p1' });
    const [file] = message!.attachments!;
    expect(file).toMatchObject({ name: 'leak.png', mime: 'image/png' });
    expect(Buffer.from(file!.bytes).toString('base64')).toBe(base64);
  });

  it('hears of a file over 10 MB, but does not keep it', async () => {
    const base64 = Buffer.alloc(10 * 1024 * 1024 + 1).toString('base64');
    const picture = { id: 'p2', name: 'big.png', base64 };
    const [message] = await heardOf({ do: 'picture', from: GUEST, to: BOT, ...picture });
    expect(message).toMatchObject({ kind: 'image', text: '[图片]' });
    expect(message!.attachments).toBeUndefined();
  });

  it('reads cards, and puts a quote behind the new words', async () => {
    const dashes = '- - - - - - - - - - - - - - -';
    const heard = await heardOf(
      { do: 'deliver', from: GUEST, to: BOT, id: 'c1', type: 'Location' },
      { do: 'deliver', from: GUEST, to: BOT, id: 'c2', type: 'Url' },
      { do: 'deliver', from: GUEST, to: BOT, id: 'c3', type: 'RedEnvelope' },
      { do: 'say', from: GUEST, to: BOT, text: `「王小明：毛巾」\n${dashes}\n还没到` },
      { do: 'say', from: GUEST, to: BOT, text: `「知客：火警请拨119」\n${dashes}\n好的` },
    );
    expect(heard.map(({ text }) => text)).toEqual([
      '[位置]',
      '[链接] mock title for c2 https://mock.url',
      '[红包]',
      '还没到\n「王小明：毛巾」',
      '好的',
    ]);
  });

  it('tries again what could not be stored, in order', async () => {
    wechat.store.failures = 3;
    const heard = await heardOf(
      { do: 'say', from: GUEST, to: BOT, text: '第一' },
      { do: 'say', from: GUEST, to: BOT, text: '第二' },
    );
    expect(heard.map(({ text }) => text)).toEqual(['第一', '第二']);
    expect(wechat.logged.filter((line) => line.includes('not stored'))).toHaveLength(3);
  });

  it('goes on when an event is about a message that is gone', async () => {
    const [message] = await heardOf(
      { do: 'repeat', id: 'gone' },
      { do: 'say', from: GUEST, to: BOT, text: '还在吗' },
    );
    expect(message?.text).toBe('还在吗');
    expect(wechat.states.map(({ state }) => state)).toEqual(['starting', 'online']);
  });

  it('hears a cry for help before a voice message whose sound does not come', async () => {
    const [message] = await heardOf(
      { do: 'deliver', from: GUEST, to: BOT, id: 'v1', type: 'Audio' },
      { do: 'say', from: GUEST, to: BOT, text: '着火了' },
    );
    expect(message?.text).toBe('着火了');
  });

  it('connects again after an event that wechaty cannot parse', async () => {
    await gateway.order({ do: 'garbage' });
    await expect.poll(() => wechat.states.length, { timeout: 10_000 }).toBe(3);
    await wechat.online();
    const [message] = await heardOf({ do: 'say', from: GUEST, to: BOT, text: '有人吗' });
    expect(message?.text).toBe('有人吗');
  });

  it("never logs a guest's words or name", () => {
    expect(wechat.logged.join()).toContain('wechat: online');
    expect(wechat.logged.join()).not.toMatch(/王小明|毛巾|第一|还在吗|几点早餐|leak/);
  });
});

describe('a WeChat connection that is not there', { timeout: 60_000 }, () => {
  it('comes back by itself when the gateway died and is back', async () => {
    const gateway = await openGateway();
    const { channel, receive, heard, states, online } = onGateway(gateway);
    await channel.start(receive);
    await online();
    await gateway.kill();
    await expect.poll(() => states.at(-1)?.state, { timeout: 10_000 }).toBe('offline');
    expect(states.at(-1)?.detail).toMatch(/^unreachable/);
    await expect(channel.send!(out(GUEST, '您好'))).rejects.toBeInstanceOf(TryLater);
    await gateway.restart();
    const back = Date.now();
    await online();
    expect(Date.now() - back).toBeLessThan(10_000);
    await gateway.order({ do: 'contact', id: GUEST, name: '王小明' });
    await gateway.order({ do: 'say', from: GUEST, to: BOT, text: '你好' });
    await expect.poll(() => heard.map(({ text }) => text)).toEqual(['你好']);
    await channel.stop();
    await gateway.kill();
  });

  it('shows the code to scan, goes online when it was, and asks again after a logout', async () => {
    const gateway = await openGateway('scan');
    const { channel, receive, states, printed, online } = onGateway(gateway);
    await channel.start(receive);
    await expect.poll(() => states.at(-1)?.state, { timeout: 20_000 }).toBe('scan');
    expect(states.at(-1)?.detail).toBe('https://login.weixin.qq.com/l/first');
    expect(printed.join()).toMatch(/扫码[\s\S]*[█▀▄]{10}/);
    await expect(channel.send!(out(GUEST, '您好'))).rejects.toMatchObject({ after: 2000 });
    await gateway.order({ do: 'login' });
    await online();
    expect(states.at(-1)?.account).toBe(BOT);
    await gateway.order({ do: 'logout' });
    await expect.poll(() => states.at(-1)?.state, { timeout: 20_000 }).toBe('scan');
    expect(states.at(-2)).toMatchObject({ state: 'offline', detail: 'logged_out' });
    await channel.stop();
    await gateway.kill();
  });

  it('waits longer from try to try, and says what to install', async () => {
    const waited: number[] = [];
    const gateway = {
      settings: { puppet: 'wechaty-puppet-absent', tls: true },
    } as unknown as Gateway;
    const { channel, receive, states } = onGateway(gateway, {
      pause: (ms, signal) => {
        waited.push(ms);
        return waited.length < 2 ? Promise.resolve() : hang(signal);
      },
    });
    await channel.start(receive);
    await expect.poll(() => waited, { timeout: 30_000 }).toEqual([1000, 2000]);
    expect(states.at(-1)).toMatchObject({
      state: 'offline',
      detail: 'no_puppet: wechaty-puppet-absent is not installed: npm i wechaty-puppet-absent',
    });
    await channel.stop();
  });
});

function hang(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', reject));
}
