import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SURVEYS } from '../../../bot/surveys/seed.ts';
import { reportConnection } from '../../../crm/connections.ts';
import { roomsOf } from '../../../crm/rooms.ts';
import { addSurveys, listSurveys } from '../../../crm/surveys/surveys.ts';
import { type TestDatabase, testDatabase } from '../../postgres.ts';
import { cookieOf, openStaffHouse, PASSWORD, type StaffHouse } from './staff-house.ts';

let database: TestDatabase;
let hotel: StaffHouse;
let admin: { cookie: string; staffId: string };
let demo = true;
beforeAll(async () => {
  database = await testDatabase();
  const state = async () => ({ active: demo, progress: 0.42 });
  const clear = async () => {
    demo = false;
  };
  hotel = await openStaffHouse(database.url, { parts: { demo: { state, clear } } });
  admin = await hotel.join('admin', '林晓');
});
afterAll(async () => {
  await hotel.close();
  await database.drop();
});

const page = async (path: string, cookie = admin.cookie) =>
  (await hotel.request(path, { cookie })).text();
const post = (path: string, form: Record<string, string> = {}) =>
  hotel.post(path, form, admin.cookie);

describe('connections', () => {
  it('show the code to scan, and what to do when one is down', async () => {
    const report = (channel: string, state: 'scan' | 'offline', detail: string) =>
      reportConnection(hotel.store, 'hotel', channel, { state, detail, account: null });
    await report('wechat', 'scan', 'https://login.weixin.qq.com/l/abc');
    await report('slack', 'offline', 'Slack 不认这个令牌');
    const scan = await page('/admin/connections');
    expect(scan).toContain('<svg');
    expect(scan).toContain('Slack 不认这个令牌');
    await report('wechat', 'offline', 'logged_out');
    expect(await page('/admin/connections')).toContain('微信账号已退出登录');
  });
});

describe('people', () => {
  it('are invited by a link that is shown once, and join with the role of it', async () => {
    const made = await (await post('/admin/people/invite', { role: 'manager' })).text();
    const [, path] = /value="http:\/\/hotel\.test(\/join\/[^"]+)"/.exec(made) ?? [];
    expect(await page('/admin/people')).not.toContain('/join/');
    const joined = await hotel.post(path!, {
      name: '吴敏',
      email: 'wu@hotel.test',
      password: PASSWORD,
    });
    expect(await page('/insights', cookieOf(joined))).toContain('吴敏');
  });

  it('who forgot their password choose a new one by a link, once', async () => {
    const { staffId, email, cookie } = await hotel.join('front_desk');
    const made = await (await post(`/admin/people/${staffId}/password`)).text();
    const [, path] = /value="http:\/\/hotel\.test(\/password\/[^"]+)"/.exec(made) ?? [];
    expect((await hotel.request(path!)).status).toBe(200);
    expect((await hotel.post(path!, { password: 'short' })).status).toBe(400);
    const set = await hotel.post(path!, { password: 'another horse 9' });
    expect(set.headers.get('location')).toBe('/signin');
    expect((await hotel.post(path!, { password: 'a third horse 1' })).status).toBe(404);
    expect((await hotel.request('/board', { cookie })).status).toBe(302);
    const signIn = (password: string) => hotel.post('/signin', { email, password });
    expect((await signIn(PASSWORD)).status).toBe(400);
    expect((await signIn('another horse 9')).status).toBe(303);
  });

  it('are deactivated and change role, but the last admin stays', async () => {
    const { staffId, cookie } = await hotel.join('front_desk');
    await post(`/admin/people/${staffId}/role`, { role: 'manager' });
    expect((await hotel.request('/admin/knowledge', { cookie })).status).toBe(200);
    await post(`/admin/people/${staffId}/active`, { active: 'false' });
    expect((await hotel.request('/board', { cookie })).status).toBe(302);
    const kept = await post(`/admin/people/${admin.staffId}/role`, { role: 'front_desk' });
    expect(await page(kept.headers.get('location')!)).toContain('至少需要一位管理员');
  });
});

describe('knowledge', () => {
  it('is written in several languages, and an empty answer is removed', async () => {
    const write = (form: Record<string, string>) =>
      post('/admin/knowledge/wifi', { topic: 'wifi', ...form });
    await write({ 'zh-Hans': '密码 welcome88', en: 'welcome88' });
    expect(await page('/admin/knowledge')).toContain('密码 welcome88');
    await write({ 'zh-Hans': '密码 welcome99', en: '' });
    const left = await hotel.store.prisma.knowledgeEntry.findMany({ where: { topic: 'wifi' } });
    expect(left.map((k) => [k.language, k.answer])).toEqual([['zh-Hans', '密码 welcome99']]);
    expect((await post('/admin/knowledge/x', { topic: 'secrets', en: 'x' })).status).toBe(400);
  });
});

describe('surveys', () => {
  const form = {
    'mid_stay-scale': 'csat',
    'mid_stay-after': '3',
    'after_stay-enabled': 'on',
    'after_stay-scale': 'nps',
    'after_stay-after': '2',
    'after_stay-zh-Hans': '愿意推荐{hotel}吗？0–10 分',
    reviewUrl: 'https://reviews.example/hotel',
  };

  it('are switched, timed and worded, with one place for reviews', async () => {
    await addSurveys(hotel.store, 'hotel', SURVEYS);
    expect(await page('/admin/surveys')).toContain('昨晚休息得好吗');
    expect((await post('/admin/surveys', form)).status).toBe(303);
    const [mid, after] = await listSurveys(hotel.store, 'hotel');
    expect(mid).toMatchObject({ enabled: false, after: 3, texts: {} });
    expect(after).toMatchObject({
      enabled: true,
      texts: { 'zh-Hans': '愿意推荐{hotel}吗？0–10 分' },
    });
    const row = await hotel.store.prisma.hotel.findUniqueOrThrow({ where: { id: 'hotel' } });
    expect(row.reviewUrl).toBe('https://reviews.example/hotel');
  });

  it('refuse a link that is no web address, an empty question and a moment out of reach', async () => {
    const wrong = [
      { reviewUrl: 'javascript:alert(1)' },
      { reviewUrl: '大众点评' },
      { 'after_stay-zh-Hans': '' },
      { 'mid_stay-after': '0' },
      { 'after_stay-scale': 'stars' },
    ];
    for (const change of wrong) {
      const answer = await post('/admin/surveys', { ...form, ...(change as object) });
      expect(answer.status, JSON.stringify(change)).toBe(400);
    }
  });
});

describe('a question that nobody has written an answer to', () => {
  it('is answered on the page, which then knows it and says what does not fit', async () => {
    const ticketId = await hotel.ticket({ kind: 'question' });
    const at = new Date();
    const asked = { text: '有自行车租吗', language: 'zh-Hans', topic: 'other', at };
    await hotel.store.prisma.unknownQuestion.create({
      data: { id: 'q1', hotelId: 'hotel', ticketId, ...asked },
    });
    expect(await page('/admin/knowledge')).toContain('有自行车租吗');
    const answers = { 'zh-Hans': '有，每小时 10 元', en: 'Yes, CNY 20 an hour' };
    expect((await post('/admin/unknown/q1/answer', answers)).status).toBe(303);
    expect((await post('/admin/unknown/q1/answer', answers)).status).toBe(404);
    const after = await page('/admin/knowledge');
    expect(after).toContain('每小时 10 元');
    expect(after).toContain('各语言的数字不一致');
    expect(after).not.toContain('/admin/unknown/q1');
  });
});

describe('the hotel', () => {
  it('changes its name, zone and phones, and refuses a zone that is none', async () => {
    const form = {
      'name-zh-Hans': '湖畔酒店',
      zone: 'Asia/Shanghai',
      phone: '0571-1',
      emergencyPhone: '',
      arrivalsHour: '18',
    };
    expect((await post('/admin/hotel', { ...form, zone: 'Mars/Base' })).status).toBe(400);
    expect((await post('/admin/hotel', form)).status).toBe(303);
    const row = await hotel.store.prisma.hotel.findUniqueOrThrow({ where: { id: 'hotel' } });
    expect(row).toMatchObject({
      name: { 'zh-Hans': '湖畔酒店' },
      phone: '0571-1',
      emergencyPhone: null,
    });
  });

  it('routes a department to a Slack channel of its own', async () => {
    const route = (destination: string) =>
      post('/admin/routing', { department: 'housekeeping', destination });
    expect((await route('housekeeping')).status).toBe(400);
    expect((await route('C0123ABCD')).status).toBe(303);
    expect((await route('C0123ABCD')).status).toBe(303);
    const [row, ...more] = await hotel.store.prisma.route.findMany();
    expect(more).toEqual([]);
    await post(`/admin/routing/${row!.id}/remove`);
    expect(await hotel.store.prisma.route.count()).toBe(0);
  });
});

describe("the rooms' codes", () => {
  it('are made for a list and for rows of rooms', () => {
    expect(roomsOf('0808-0811，1201、A3')).toEqual(['0808', '0809', '0810', '0811', '1201', 'A3']);
    for (const wrong of ['12-', '1212-1201', '1-9999', '<b>', 'A-C']) {
      expect([wrong, roomsOf(wrong)]).toEqual([wrong, null]);
    }
  });

  it('lead to the guest chat with the room filled in', async () => {
    const shown = await page('/admin/rooms?list=1208');
    expect(shown).toContain('http://hotel.test/?room=1208');
  });
});

describe('the demo hotel', () => {
  it('is named on every page of staff, and cleared with one tap', async () => {
    for (const path of ['/board', '/insights', '/admin/hotel']) {
      expect(await page(path)).toContain('42%');
    }
    await post('/admin/demo/clear');
    expect(await page('/board')).not.toContain('演示数据');
  });
});
