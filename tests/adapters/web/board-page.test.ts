import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createInvitation } from '../../../crm/staff.ts';
import { describeInBrowser, openBrowser, problemsOn } from '../../browser.ts';
import { openHotel, type TestHotel } from '../../hotel.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1280, height: 800 } };

describeInBrowser('guest and staff, each in a browser', () => {
  let hotel: TestHotel;
  let browser: Browser;
  beforeAll(async () => {
    [hotel, browser] = await Promise.all([openHotel(), openBrowser()]);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await hotel?.close();
  });

  async function open(path: string, size: typeof PHONE | typeof DESK): Promise<Page> {
    const context = await browser.newContext({ ...size, locale: 'zh-CN' });
    context.setDefaultTimeout(8000);
    const page = await context.newPage();
    page.on('pageerror', (error) => broken.push(error.message));
    await page.goto(hotel.url + path);
    return page;
  }
  const broken: string[] = [];

  /** Joins by an invitation, as a new colleague does. */
  async function joins(
    role: 'front_desk' | 'admin',
    size: typeof PHONE | typeof DESK,
  ): Promise<Page> {
    const { house } = hotel;
    const link = await createInvitation(house.store, house.hotelId, role, house.now());
    const page = await open(link, size);
    await page.fill('#name', '林晓');
    await page.fill('#email', `${link.slice(-12)}@hotel.test`);
    await page.fill('#password', 'correct horse 8');
    await page.click('button.main');
    await page.waitForURL(/\/(board|admin)/);
    await page.goto(`${hotel.url}/board`);
    return page;
  }
  const guestSees = (page: Page, text: RegExp) =>
    expect.poll(() => page.locator('#log').textContent(), { timeout: 8000 }).toMatch(text);

  it('a guest asks for towels; staff claim it and say when; the guest reads it', async () => {
    const staff = await joins('front_desk', DESK);
    await staff.getByText('全部处理完了').waitFor();
    const guest = await open('/?room=1208', PHONE);
    await guest.fill('#text', '麻烦送两条毛巾');
    await guest.press('#text', 'Enter');

    await staff.locator('.row', { hasText: '1208' }).getByRole('button', { name: /接单/ }).click();
    await staff.getByText('处理中', { exact: true }).waitFor();
    await staff.keyboard.press('2');
    await guestSees(guest, /15/);
    await staff.locator('.history', { hasText: '15 分钟' }).waitFor();

    await staff.keyboard.press('r');
    await staff.keyboard.type('您好，毛巾已经在电梯里了。');
    await staff.getByRole('button', { name: '预览' }).click();
    await staff.locator('#preview .bubble', { hasText: '毛巾已经在电梯里了' }).waitFor();
    await staff.getByRole('button', { name: '发送给客人' }).click();
    await guestSees(guest, /毛巾已经在电梯里了/);
    await staff.getByText('人工服务中').waitFor();
    await staff.locator('.board:not([aria-busy])').waitFor();
    await staff.keyboard.press('d');
    await expect.poll(async () => (await hotel.tickets())[0]?.status).toBe('done');
    expect(broken).toEqual([]);
  }, 60_000);

  it('what somebody is writing stays while the board changes around it', async () => {
    const staff = await joins('front_desk', DESK);
    const first = await hotel.guest({ room: '0801' });
    await first.says('请送一瓶矿泉水到0801');
    await staff.locator('.row', { hasText: '0801' }).locator('a').click();
    await staff.locator('.board.chosen:not([aria-busy])').waitFor();
    await staff.keyboard.press('r');
    await staff.keyboard.type('马上');
    const second = await hotel.guest({ room: '0802' });
    await second.says('请送一双拖鞋到0802');
    await staff.locator('.row', { hasText: '0802' }).waitFor();
    await staff.keyboard.type('就到');
    expect(await staff.inputValue('#reply-text')).toBe('马上就到');
  });

  it('the board says that it is offline, and catches up when it is not any more', async () => {
    const staff = await joins('front_desk', DESK);
    await staff.context().setOffline(true);
    await staff.locator('.chip', { hasText: '我的' }).click();
    await staff.getByText('连接已中断').waitFor();
    const guest = await hotel.guest({ room: '0903' });
    await guest.says('房间空调坏了，0903');
    await staff.context().setOffline(false);
    await staff.locator('.row', { hasText: '0903' }).waitFor({ timeout: 15_000 });
    // The browser tries its stream again after some seconds; the page may be read before that.
    await staff.locator('#offline').waitFor({ state: 'hidden', timeout: 15_000 });
  });

  it('everything works for somebody whose browser runs no script', async () => {
    const context = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
    const { house } = hotel;
    const link = await createInvitation(house.store, house.hotelId, 'front_desk', house.now());
    const page = await context.newPage();
    await page.goto(hotel.url + link);
    await page.fill('#name', 'Wu');
    await page.fill('#email', 'wu@script.test');
    await page.fill('#password', 'correct horse 8');
    await page.click('button.main');
    const guest = await hotel.guest({ room: '1001' });
    await guest.says('请送两条毛巾到1001');
    await guest.hears(/1001/);
    await page.goto(`${hotel.url}/board`);
    await page.locator('.row', { hasText: '1001' }).locator('a').click();
    await page.locator('[data-key="3"]').click();
    await guest.hears(/30/);
  });

  it('every page of staff is fit for a screen reader, on a phone and at a desk', async () => {
    const guest = await hotel.guest({ room: '1102' });
    await guest.says('There is smoke in my room 1102!');
    await guest.hears(/./);
    const [ticket] = await hotel.tickets({ conversationId: guest.conversationId });
    const tabs = ['connections', 'knowledge', 'rooms?list=1201-1203', 'routing', 'people', 'hotel'];
    const paths = [
      '/board',
      `/board/tickets/${ticket!.id}`,
      '/board?view=closed',
      `/board/conversations/${guest.conversationId}`,
      ...tabs.map((tab) => `/admin/${tab}`),
    ];
    for (const size of [PHONE, DESK]) {
      const page = await joins('admin', size);
      for (const path of paths) {
        await page.goto(hotel.url + path);
        expect([path, await problemsOn(page)]).toEqual([path, []]);
      }
      const stranger = await open('/signin', size);
      expect(await problemsOn(stranger)).toEqual([]);
    }
  }, 120_000);
});
