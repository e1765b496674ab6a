/** The managers' page of who comes, who comes back, and what that is worth. */
import type { Lang } from './ticket.ts';

type Labels = {
  title: string;
  feelings: string;
  pages: string;
  headline(guests: number, returned: number | null): string;
  hint(from: string): string;
  empty: { title: string; text: string };
  layers: string;
  layersHint: string;
  guests(n: number): string;
  share(percent: string): string;
  grid: string;
  gridHint: string;
  recency: string;
  frequency: string;
  cell(r: number, f: number, guests: number): string;
  average(m: string): string;
  figures: string;
  figuresHint: string;
  repeat: string;
  repeatHint(returned: number, guests: number): string;
  interval: string;
  days(n: number): string;
  intervalHint: string;
  churn: string;
  churnHint(lost: number, customers: number): string;
  conversion: string;
  conversionHint(joined: number, strangers: number): string;
  clv: string;
  clvHint(median: string): string;
  nextYear: string;
  nextYearHint: string;
  apart(money: string): string;
  before(text: string): string;
  tooYoung(from: string): string;
  nobody: string;
  list: string;
  of: string;
  field(r: number, f: number): string;
  name: string;
  layer: string;
  stays: string;
  spend: string;
  last: string;
  next: string;
  tier: string;
  back: string;
  none: string;
  previous: string;
  following: string;
};

const percent = (share: number) => `${Math.round(share * 100)}%`;

const zh: Labels = {
  title: '客人价值',
  feelings: '客人心情',
  pages: '洞察页面',
  headline: (guests, returned) =>
    returned === null
      ? `近一年来了 ${guests} 位客人`
      : `近一年来了 ${guests} 位客人，${percent(returned)}是回头客`,
  hint: (from) => `入住记录从 ${from} 起`,
  empty: {
    title: '还没有入住记录',
    text: '导入入住和账单之后，这里会显示客人分层、回头率和客人价值。',
  },
  layers: '客人分层',
  layersHint: '每位住过的客人只在一层；点开看名单',
  guests: (n) => `${n} 位`,
  share: (percent) => `占消费 ${percent}`,
  grid: 'RFM',
  gridHint: '最近一次离店越近、来得越勤，分越高；格子里是客人数，小字是消费平均分',
  recency: '最近',
  frequency: '次数',
  cell: (r, f, guests) => `最近 ${r} 分、次数 ${f} 分：${guests} 位客人`,
  average: (m) => `消费 ${m}`,
  figures: '近一年',
  figuresHint: '最近 365 天，和再往前 365 天比',
  repeat: '回头率',
  repeatHint: (returned, guests) => `${guests} 位到店客人里，${returned} 位以前住过`,
  interval: '回访间隔',
  days: (n) => `${n} 天`,
  intervalHint: '从离店到再来，中位数',
  churn: '流失率',
  churnHint: (lost, customers) => `上一年的 ${customers} 位客人里，${lost} 位这一年没来`,
  conversion: '入会转化',
  conversionHint: (joined, strangers) => `${strangers} 位非会员到店，${joined} 位入了会`,
  clv: '每位客人至今消费',
  clvHint: (median) => `平均数；中位数 ${median}`,
  nextYear: '老客下一年消费',
  nextYearHint: '上一年来过的客人，这一年平均消费多少，没来的算 0',
  apart: (money) => `其他币种另计：${money}`,
  before: (text) => `上一年 ${text}`,
  tooYoung: (from) => `记录不够长，${from} 以后才能算`,
  nobody: '还没有数据',
  list: '客人名单',
  of: '全部客人',
  field: (r, f) => `最近 ${r} 分 · 次数 ${f} 分`,
  name: '客人',
  layer: '分层',
  stays: '入住',
  spend: '消费',
  last: '最近离店',
  next: '下次到店',
  tier: '会员',
  back: '返回客人价值',
  none: '没有这样的客人。',
  previous: '上一页',
  following: '下一页',
};

const en: Labels = {
  title: 'Guests’ value',
  feelings: 'Guests’ mood',
  pages: 'Insights',
  headline: (guests, returned) =>
    returned === null
      ? `${guests} guests came in the last year`
      : `${guests} guests came in the last year; ${percent(returned)} had been here before`,
  hint: (from) => `The records of stays begin on ${from}`,
  empty: {
    title: 'No stays yet',
    text: 'Import stays and bills, and this page shows layers, returning guests and what they are worth.',
  },
  layers: 'Lifecycle',
  layersHint: 'Everybody who has stayed is in one layer; open one for its guests',
  guests: (n) => (n === 1 ? '1 guest' : `${n} guests`),
  share: (percent) => `${percent} of spend`,
  grid: 'RFM',
  gridHint:
    'R, recency: the nearer the last departure, the higher. F, frequency: the more stays, the higher. In each field the guests, and their mean M, money.',
  recency: 'R',
  frequency: 'F',
  cell: (r, f, guests) => `recency ${r}, frequency ${f}: ${guests} guests`,
  average: (m) => `M ${m}`,
  figures: 'The last year',
  figuresHint: '365 days, compared with the 365 before',
  repeat: 'Returning guests',
  repeatHint: (returned, guests) => `${returned} of ${guests} who arrived had stayed before`,
  interval: 'Back after',
  days: (n) => (n === 1 ? '1 day' : `${n} days`),
  intervalHint: 'from departure to the next arrival, median',
  churn: 'Churn',
  churnHint: (lost, customers) => `${lost} of ${customers} guests of the year before did not come`,
  conversion: 'Became members',
  conversionHint: (joined, strangers) => `${joined} of ${strangers} who arrived as non-members`,
  clv: 'Spent so far, a guest',
  clvHint: (median) => `mean; the median is ${median}`,
  nextYear: 'A guest’s next year',
  nextYearHint:
    'what guests of the year before spent this year, on average; 0 for who did not come',
  apart: (money) => `Other currencies, apart: ${money}`,
  before: (text) => `${text} the year before`,
  tooYoung: (from) => `The records are too short; from ${from} on it can be told`,
  nobody: 'no data yet',
  list: 'Guests',
  of: 'All guests',
  field: (r, f) => `recency ${r} · frequency ${f}`,
  name: 'Guest',
  layer: 'Layer',
  stays: 'Stays',
  spend: 'Spent',
  last: 'Last departure',
  next: 'Next arrival',
  tier: 'Member',
  back: 'Guests’ value',
  none: 'No such guests.',
  previous: 'Previous',
  following: 'Next',
};

export const lifecycleLabels: Record<Lang, Labels> = { zh, en };
