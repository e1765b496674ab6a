/** The page of one guest: everything that the hotel knows. */
import type { Lang } from './ticket.ts';

type Labels = {
  title: string;
  /** The link to the page. */
  open: string;
  noName: string;
  since(day: string): string;
  verified(day: string): string;
  forStay: string;
  claimed: string;
  stays: string;
  noRoom: string;
  stayStatus: Record<string, string>;
  nights(n: number): string;
  remembered: string;
  rememberedHint: string;
  stated: string;
  hidden: string;
  sure(percent: number): string;
  scopes: Record<string, string>;
  until(day: string): string;
  statuses: Record<string, string>;
  confirm: string;
  refute: string;
  /** What became of a wish: said again, confirmed, refuted. */
  events: Record<string, (who: string, when: string) => string>;
  theGuest: string;
  somebody: string;
  /** Why a wish counts no more. */
  replaced: string;
  over: string;
  earlier: string;
  requests: string;
  complaints: string;
  surveys: string;
  noScore: string;
  waiting: string;
  reviews: string;
  undated: string;
  mood: string;
  moodHint: string;
  moodLevels: Record<'good' | 'even' | 'bad', string>;
  texts(n: number): string;
  chart(days: number): string;
  conversations: string;
  messages(n: number): string;
  quiet: string;
  none: Record<
    | 'addresses'
    | 'stays'
    | 'remembered'
    | 'requests'
    | 'complaints'
    | 'surveys'
    | 'reviews'
    | 'mood'
    | 'conversations',
    string
  >;
};

const zh: Labels = {
  title: '客人',
  open: '客人资料',
  noName: '未留姓名',
  since: (day) => `${day} 起`,
  verified: (day) => `${day} 已核实`,
  forStay: '仅限当次入住',
  claimed: '未核实',
  stays: '入住',
  noRoom: '未分房',
  stayStatus: {
    booked: '未到店',
    in_house: '在住',
    checked_out: '已离店',
    cancelled: '已取消',
    no_show: '未到',
  },
  nights: (n) => `${n} 晚`,
  remembered: '记住的偏好',
  rememberedHint: '每一条都有客人原话。属实的确认，不属实的否认：否认后不再用于到店准备。',
  stated: '客人明说',
  hidden: '推断',
  sure: (percent) => `把握 ${percent}%`,
  scopes: { stay: '仅这次入住', always: '长期' },
  until: (day) => `到 ${day} 为止`,
  statuses: { noted: '待确认', confirmed: '已确认', refuted: '已否认' },
  confirm: '属实',
  refute: '不属实',
  events: {
    said: (_, when) => `${when} 说过`,
    confirmed: (who, when) => `${who} ${when} 确认`,
    refuted: (who, when) => `${who} ${when} 否认`,
  },
  theGuest: '客人本人',
  somebody: '已离职同事',
  replaced: '已改变',
  over: '已过期',
  earlier: '以前的偏好',
  requests: '需求与提问',
  complaints: '投诉与紧急',
  surveys: '问卷',
  noScore: '未打分',
  waiting: '还没回答',
  reviews: '点评',
  undated: '日期不详',
  mood: '心情',
  moodHint: '−100 到 +100，越近的话分量越重，三个月前的算一半',
  moodLevels: { good: '满意', even: '平和', bad: '不满' },
  texts: (n) => `共 ${n} 段话`,
  chart: (days) => `${days} 天里，客人满意和不满的话各有多少`,
  conversations: '对话',
  messages: (n) => `${n} 条消息`,
  quiet: '客人还没说话',
  none: {
    addresses: '没有联系方式。',
    stays: '还没有入住记录。对话关联到入住后会列在这里。',
    remembered: '还没有记住什么。客人在对话或点评里提到的偏好会列在这里。',
    requests: '没有提过需求。',
    complaints: '没有投诉。',
    surveys: '还没有问过这位客人。',
    reviews: '没有点评。',
    mood: '客人还没有说过什么，看不出心情。',
    conversations: '没有对话。',
  },
};

const en: Labels = {
  title: 'Guest',
  open: 'All about this guest',
  noName: 'No name',
  since: (day) => `since ${day}`,
  verified: (day) => `verified ${day}`,
  forStay: 'for that stay only',
  claimed: 'not verified',
  stays: 'Stays',
  noRoom: 'No room yet',
  stayStatus: {
    booked: 'Not arrived',
    in_house: 'In the house',
    checked_out: 'Left',
    cancelled: 'Cancelled',
    no_show: 'No show',
  },
  nights: (n) => (n === 1 ? '1 night' : `${n} nights`),
  remembered: 'What is remembered',
  rememberedHint:
    'Each with the words it came from. Confirm what is so; what is not so is never prepared again.',
  stated: 'stated',
  hidden: 'inferred',
  sure: (percent) => `${percent}% sure`,
  scopes: { stay: 'this stay', always: 'always' },
  until: (day) => `until ${day}`,
  statuses: { noted: 'noted', confirmed: 'confirmed', refuted: 'refuted' },
  confirm: 'It is so',
  refute: 'Not so',
  events: {
    said: (_, when) => `said on ${when}`,
    confirmed: (who, when) => `${who} confirmed it, ${when}`,
    refuted: (who, when) => `${who} refuted it, ${when}`,
  },
  theGuest: 'The guest',
  somebody: 'A former colleague',
  replaced: 'changed since',
  over: 'over',
  earlier: 'Earlier wishes',
  requests: 'Requests and questions',
  complaints: 'Complaints and emergencies',
  surveys: 'Surveys',
  noScore: 'no score',
  waiting: 'not answered yet',
  reviews: 'Reviews',
  undated: 'no date',
  mood: 'Mood',
  moodHint: '−100 to +100; the newer the words the more they count, after three months half',
  moodLevels: { good: 'content', even: 'even', bad: 'unhappy' },
  texts: (n) => `from ${n} ${n === 1 ? 'text' : 'texts'}`,
  chart: (days) => `How much the guest said happily and unhappily on ${days} days`,
  conversations: 'Conversations',
  messages: (n) => (n === 1 ? '1 message' : `${n} messages`),
  quiet: 'the guest has not written yet',
  none: {
    addresses: 'No address.',
    stays: 'No stay yet. It is listed here once a conversation is joined to one.',
    remembered: 'Nothing yet. Wishes from conversations and reviews are listed here.',
    requests: 'No requests.',
    complaints: 'No complaints.',
    surveys: 'This guest was not asked yet.',
    reviews: 'No reviews.',
    mood: 'The guest has said nothing yet, so there is no telling.',
    conversations: 'No conversations.',
  },
};

export const guestLabels: Record<Lang, Labels> = { zh, en };
