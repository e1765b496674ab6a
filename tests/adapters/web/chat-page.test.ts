import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, openBrowser, problemsOn } from '../../browser.ts';
import { openHotel } from '../../hotel.ts';
import { until } from '../../until.ts';
import { type ChatHotel, openChatHotel } from './chat-hotel.ts';

describeInBrowser('the chat page', () => {
  let hotel: ChatHotel;
  let browser: Browser;
  let plug: { port: number; pull(): Promise<void> };
  beforeAll(async () => {
    [hotel, browser] = await Promise.all([openChatHotel(), openBrowser()]);
    plug = await hotel.plugIn();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await plug?.pull();
    await hotel?.close();
  });

  const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  async function open(path = '/', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ ...PHONE, locale: 'zh-CN', ...options });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${plug.port}${path}`);
    return page;
  }
  async function write(page: Page, text: string) {
    await page.fill('#text', text);
    await page.press('#text', 'Enter');
  }
  /** What is on the screen, without the bot's first words. */
  const bubbles = (page: Page) => page.locator('#log .bubble').allTextContents();
  const shown = (page: Page, texts: string[]) =>
    expect.poll(() => bubbles(page), { timeout: 8000 }).toEqual(texts);
  const stored = () =>
    hotel.prisma.message.findMany({
      where: { conversation: { createdAt: { gte: opened } }, author: 'guest' },
      orderBy: { seq: 'asc' },
      select: { text: true },
    });
  let opened: Date;
  const from = () => {
    opened = new Date();
  };

  it('offers answers that take one tap, until the guest has gone on', async () => {
    const page = await open('/');
    await write(page, '枕头太高了');
    await page.waitForSelector('[data-state=sent]');
    const choices = ['记住', '不用记'].map((label) => ({ label, text: label }));
    await hotel.say(await hotel.newestConversation(), ['要记住吗？'], { choices });
    await page.waitForSelector('.choices button');
    expect(await problemsOn(page)).toEqual([]);
    await page.tap('.choices >> text=不用记');
    await shown(page, ['枕头太高了', '要记住吗？', '不用记']);
    expect(await page.locator('.choices').count()).toBe(0);
  });

  it('takes a guest from the code in the room to the reply, with two taps', async () => {
    const page = await open('/?room=1208');
    await expect.poll(() => page.textContent('#room')).toBe('房间 1208');
    await page.tap('.quick >> text=要毛巾');
    await shown(page, ['请送两条毛巾到房间']);
    await page.waitForSelector('[data-state=sent]');
    const id = await hotel.newestConversation();
    await page.waitForSelector('#typing:not([hidden])');
    await hotel.say(id, ['好的，马上送到。']);
    await shown(page, ['请送两条毛巾到房间', '好的，马上送到。']);
    expect(await page.isHidden('#typing')).toBe(true);
    const conversation = await hotel.prisma.conversation.findUnique({ where: { id } });
    expect(conversation).toMatchObject({ room: '1208', language: 'zh-Hans' });
  });

  it('makes one message of a double tap, on a quick reply and on send', async () => {
    from();
    const page = await open();
    await page.locator('.quick >> text=早餐时间').dblclick();
    await page.fill('#text', '谢谢');
    await page.locator('#send').dblclick();
    await shown(page, ['早餐几点到几点？', '谢谢']);
    await expect.poll(async () => (await stored()).length).toBe(2);
  });

  it('goes on after a lost connection with no gap and no repeat, and sends what was written meanwhile', async () => {
    from();
    const page = await open();
    await write(page, '1');
    await page.waitForSelector('[data-state=sent]');
    const id = await hotel.newestConversation();
    await hotel.say(id, ['2']);
    await shown(page, ['1', '2']);
    await plug.pull();
    await page.waitForSelector('#offline:not([hidden])');
    await hotel.say(id, ['3', '4']);
    await write(page, '5');
    await page.waitForSelector('[data-state=failed]');
    plug = await hotel.plugIn(plug.port);
    await shown(page, ['1', '2', '3', '4', '5']);
    await expect.poll(() => page.isHidden('#offline')).toBe(true);
    expect(await page.locator('[data-pending], [data-state=failed]').count()).toBe(0);
    expect((await stored()).map((m) => m.text)).toEqual(['1', '5']);
  }, 20_000);

  it('keeps what could not be sent over a reload, and sends it once', async () => {
    from();
    const page = await open();
    await page.route('**/chat/messages', (route) => route.abort());
    await write(page, '空调坏了');
    await page.waitForSelector('[data-state=failed]');
    await page.unroute('**/chat/messages');
    await page.reload();
    await expect.poll(async () => (await stored()).length).toBe(1);
    await page.reload();
    await shown(page, ['空调坏了']);
    expect((await stored()).length).toBe(1);
  });

  it('sends again at a tap, under the same id, what the hotel may have got already', async () => {
    from();
    const page = await open();
    await page.route('**/chat/messages', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.route('**/chat/events*', (route) => route.abort());
    await write(page, '一条毛巾');
    await page.waitForSelector('[data-state=failed]');
    await page.unroute('**/chat/messages');
    await page.unroute('**/chat/events*');
    await page.tap('.failed');
    await page.waitForSelector('[data-state=sent]');
    expect((await stored()).length).toBe(1);
  });

  it('begins anew when its session has ended, without losing the message', async () => {
    const page = await open();
    await write(page, '1');
    await page.waitForSelector('[data-state=sent]');
    await page.context().clearCookies();
    from();
    await write(page, '2');
    await expect.poll(async () => (await stored()).map((m) => m.text)).toEqual(['2']);
  });

  it('calls a person with one tap, and says who is speaking', async () => {
    const page = await open();
    await page.tap('#human');
    await shown(page, ['我要人工服务']);
    await page.waitForSelector('[data-state=sent]');
    const id = await hotel.newestConversation();
    await hotel.say(id, ['已为您叫工作人员。']);
    const { id: staffId } = await hotel.staff();
    await hotel.say(id, ['您好，我是前台。'], { staffId });
    await expect
      .poll(() => page.textContent('#log'))
      .toMatch(/工作人员已接入[\s\S]*酒店工作人员[\s\S]*您好，我是前台/);
    await hotel.say(id, ['我又来了。']);
    await expect.poll(() => page.textContent('#log')).toMatch(/机器人继续为您服务[\s\S]*我又来了/);
  });

  it('lets the guest correct the room', async () => {
    const page = await open('/?room=1208');
    await write(page, '你好');
    await page.waitForSelector('[data-state=sent]');
    await page.tap('#room');
    await page.fill('#room-field', '1209');
    await page.press('#room-field', 'Enter');
    await expect.poll(() => page.textContent('#room')).toBe('房间 1209');
    const id = await hotel.newestConversation();
    const room = () => hotel.prisma.conversation.findUnique({ where: { id } }).then((c) => c?.room);
    await expect.poll(room).toBe('1209');
    await page.reload();
    expect(await page.textContent('#room')).toBe('房间 1209');
  });

  it('shows what a guest or the bot writes as text, never as markup or links', async () => {
    const page = await open();
    const nasty = '<img src=x onerror=alert(1)> <a href="https://evil.example">tap</a>';
    await write(page, nasty);
    await page.waitForSelector('[data-state=sent]');
    await hotel.say(await hotel.newestConversation(), [nasty]);
    await shown(page, [nasty, nasty]);
    expect(await page.locator('#log img, #log a').count()).toBe(0);
  });

  it('makes one address a link, where the bot says it: the hotel’s own place for reviews', async () => {
    const reviewUrl = 'https://reviews.example/hotel';
    await hotel.prisma.hotel.updateMany({ data: { reviewUrl } });
    await until(async () => (await hotel.house.facts()).reviewUrl === reviewUrl);
    const page = await open();
    const text = `写在这里：${reviewUrl} 或 https://evil.example`;
    await write(page, text);
    await page.waitForSelector('[data-state=sent]');
    await hotel.say(await hotel.newestConversation(), [text]);
    await shown(page, [text, text]);
    const links = page.locator('#log a');
    expect(await links.count()).toBe(1);
    expect(await links.first().getAttribute('href')).toBe(reviewUrl);
  });

  it('speaks the language of the browser, and the other one at a tap', async () => {
    const page = await open('/?room=1208', { locale: 'en-GB' });
    expect(await page.textContent('h1')).toBe('Zhike Demo Hotel');
    expect(await page.textContent('#room')).toBe('Room 1208');
    await write(page, 'Hello');
    await page.waitForSelector('[data-state=sent]');
    await page.tap('.language button');
    await expect.poll(() => page.textContent('h1')).toBe('知客示范酒店');
    expect(await page.textContent('#room')).toBe('房间 1208');
    await shown(page, ['Hello']);
  });

  it('tells once what is kept, and explains it on a page of its own', async () => {
    const page = await open();
    await page.tap('#notice-ok');
    await page.reload();
    await page.waitForFunction("document.getElementById('notice').hidden");
    await page.tap('text=隐私说明');
    await expect.poll(() => page.textContent('h1')).toBe('隐私说明');
    expect(await problemsOn(page)).toEqual([]);
  });

  it('counts in the title what came while nobody looked', async () => {
    const page = await open();
    await write(page, '你好');
    await page.waitForSelector('[data-state=sent]');
    await page.evaluate("Object.defineProperty(document, 'hidden', { value: true })");
    await hotel.say(await hotel.newestConversation(), ['在的', '请说']);
    await expect.poll(() => page.title()).toBe('(2) 知客示范酒店');
  });

  it.each([
    ['a phone, by day', { locale: 'zh-CN' }],
    ['a phone at night', { locale: 'zh-CN', colorScheme: 'dark' }],
    ['a small phone in English', { locale: 'en-GB', viewport: { width: 320, height: 568 } }],
    ['a desk', { locale: 'en-GB', viewport: { width: 1280, height: 800 }, isMobile: false }],
  ] as [string, BrowserContextOptions][])('is for everybody to use on %s', async (_, options) => {
    const page = await open('/', options);
    await write(page, 'Hello');
    await page.waitForSelector('[data-state=sent]');
    await hotel.say(await hotel.newestConversation(), ['Good evening']);
    await shown(page, ['Hello', 'Good evening']);
    expect(await problemsOn(page)).toEqual([]);
    const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect(wide).toBe(false);
    await page.click('#room');
    expect(await problemsOn(page)).toEqual([]);
  });

  it("brings the real bot's answer to a real question", async () => {
    const open = await openHotel();
    try {
      const context = await browser.newContext({ ...PHONE, locale: 'en-GB' });
      const page = await context.newPage();
      await page.goto(open.url);
      await page.tap('.quick >> text=WiFi');
      await expect.poll(() => bubbles(page).then((said) => said[1])).toMatch(/Zhike-Guest/);
    } finally {
      await open.close();
    }
  });
});
