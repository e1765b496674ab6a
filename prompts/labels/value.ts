/** What a guest is worth, members, points and tags: on the guest's page, on cards and for managers. */
import type { Lang } from './ticket.ts';

type Labels = {
  value: string;
  layers: Record<string, string>;
  layerHints: Record<string, string>;
  /** "7th stay" */
  nth(stay: number): string;
  stays(n: number): string;
  nights(n: number): string;
  spend: string;
  apart(money: string): string;
  firstStay: string;
  lastStay: string;
  nextStay: string;
  returns(days: number): string;
  rfm: string;
  rfmHint(score: { r: number; f: number; m: number }): string;
  membership: string;
  tier: string;
  points(n: number): string;
  memberSince(day: string): string;
  join: string;
  joinAs: string;
  changeTier: string;
  entries: string;
  accounts: Record<string, string>;
  reversal: string;
  reversed: string;
  takeBack: string;
  give: string;
  pay: string;
  byHand: string;
  amount: string;
  reason: string;
  book: string;
  notBooked: string;
  tags: string;
  scenes: string;
  addTag: string;
  newTag: string;
  removeTag(name: string): string;
  company: string;
  together(times: number, last: string): string;
  birthday(day: string): string;
  none: Record<'value' | 'membership' | 'tags' | 'company', string>;
};

const zh: Labels = {
  value: '客人价值',
  layers: {
    new: '新客',
    active: '活跃',
    high_value: '高价值',
    at_risk: '可能流失',
    lapsed: '已流失',
  },
  layerHints: {
    new: '只住过一次，时间不久或又订了房',
    active: '住过两次以上，最近来过或又订了房',
    high_value: '消费高或来得勤，最近来过或又订了房',
    at_risk: '有一阵子没来，也没有新预订',
    lapsed: '很久没来，也没有新预订',
  },
  nth: (stay) => `第 ${stay} 次入住`,
  stays: (n) => `${n} 次入住`,
  nights: (n) => `${n} 晚`,
  spend: '累计消费',
  apart: (money) => `另有 ${money}`,
  firstStay: '首次入住',
  lastStay: '最近离店',
  nextStay: '下次到店',
  returns: (days) => `通常隔 ${days} 天再来`,
  rfm: 'RFM',
  rfmHint: ({ r, f, m }) => `最近 ${r} · 次数 ${f} · 消费 ${m}，满分 5`,
  membership: '会员',
  tier: '等级',
  points: (n) => `${n.toLocaleString('zh')} 积分`,
  memberSince: (day) => `${day} 入会`,
  join: '办理入会',
  joinAs: '入会等级',
  changeTier: '改等级',
  entries: '积分明细',
  accounts: { stays: '住店', gifts: '赠送', rewards: '兑换', expired: '过期', opening: '期初' },
  reversal: '冲回',
  reversed: '已冲回',
  takeBack: '冲回',
  give: '赠送',
  pay: '兑换',
  byHand: '手工记积分',
  amount: '积分数',
  reason: '原因',
  book: '记一笔',
  notBooked: '没有记上：积分不够，或这一笔已经记过。',
  tags: '标签',
  scenes: '这次入住',
  addTag: '加标签',
  newTag: '新标签',
  removeTag: (name) => `去掉标签 ${name}`,
  company: '同行',
  together: (times, last) => `同住 ${times} 次，最近 ${last}`,
  birthday: (day) => `生日 ${day}`,
  none: {
    value: '还没有住过，住过之后会算出价值。',
    membership: '还不是会员。',
    tags: '还没有标签。',
    company: '没有同订单或同房的客人。',
  },
};

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };

const en: Labels = {
  value: 'Value',
  layers: {
    new: 'New',
    active: 'Active',
    high_value: 'High value',
    at_risk: 'At risk',
    lapsed: 'Lapsed',
  },
  layerHints: {
    new: 'one stay, not long ago or booked again',
    active: 'two stays or more, here not long ago or booked again',
    high_value: 'spends much or comes often, here not long ago or booked again',
    at_risk: 'away for a while, nothing booked',
    lapsed: 'away for long, nothing booked',
  },
  nth: (stay) => `${stay}${ENDINGS[ordinals.select(stay)] ?? 'th'} stay`,
  stays: (n) => (n === 1 ? '1 stay' : `${n} stays`),
  nights: (n) => (n === 1 ? '1 night' : `${n} nights`),
  spend: 'Spent so far',
  apart: (money) => `and ${money}`,
  firstStay: 'First arrival',
  lastStay: 'Last departure',
  nextStay: 'Next arrival',
  returns: (days) => `usually back after ${days} days`,
  rfm: 'RFM',
  rfmHint: ({ r, f, m }) => `recency ${r} · frequency ${f} · money ${m}, of 5`,
  membership: 'Membership',
  tier: 'Tier',
  points: (n) => `${n.toLocaleString('en')} points`,
  memberSince: (day) => `since ${day}`,
  join: 'Make a member',
  joinAs: 'Tier to begin with',
  changeTier: 'Change tier',
  entries: 'Points',
  accounts: {
    stays: 'Stay',
    gifts: 'Gift',
    rewards: 'Reward',
    expired: 'Expired',
    opening: 'Opening balance',
  },
  reversal: 'taken back',
  reversed: 'was taken back',
  takeBack: 'Take back',
  give: 'Gift',
  pay: 'Reward',
  byHand: 'Points by hand',
  amount: 'Points',
  reason: 'Reason',
  book: 'Book it',
  notBooked: 'Not booked: too few points, or it was booked already.',
  tags: 'Tags',
  scenes: 'This stay',
  addTag: 'Add',
  newTag: 'New tag',
  removeTag: (name) => `Remove the tag ${name}`,
  company: 'Company',
  together: (times, last) => `${times === 1 ? 'once' : `${times} times`} together, last ${last}`,
  birthday: (day) => `Birthday ${day}`,
  none: {
    value: 'Has not stayed yet; the value follows from stays.',
    membership: 'Not a member yet.',
    tags: 'No tags yet.',
    company: 'Nobody of the same reservation or room.',
  },
};

export const valueLabels: Record<Lang, Labels> = { zh, en };

/** "¥1,280"; whole units. @param cents hundredths of the currency */
export function moneyText(cents: number, currency: string, lang: Lang): string {
  const format = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(lang === 'zh' ? 'zh-CN' : 'en', format).format(cents / 100);
}

/** All of it, the currencies side by side and never added. */
export const moneysText = (money: Record<string, number>, lang: Lang): string =>
  Object.entries(money)
    .map(([currency, cents]) => moneyText(cents, currency, lang))
    .join(' + ');
