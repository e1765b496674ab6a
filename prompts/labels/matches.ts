/** The page on which staff say who is who. */
import type { Lang } from './ticket.ts';

type Labels = {
  title: string;
  /** In the bar, with the number that waits. */
  nav(waiting: number): string;
  intro: string;
  empty: { title: string; text: string };
  about: Record<'person' | 'name' | 'birthday' | 'phone', string>;
  /** Who brought the question up, and when. */
  from(source: string, moment: string): string;
  noName: string;
  kinds: Record<'name' | 'phone' | 'email' | 'member' | 'unionid' | 'birthday', string>;
  stays(n: number, last: string): string;
  noStay: string;
  talks(n: number): string;
  accounts: string;
  verified: string;
  reasons: Record<string, { same: string; alike: string; differs: string }>;
  levels: Record<'same' | 'reads' | 'typo' | 'near' | 'partial' | 'unknown' | 'different', string>;
  answers: {
    same: string;
    different: string;
    moved(name: string): string;
    shared: string;
    right(value: string): string;
  };
  settled: { same: string; other: string; gone: string };
  recent: string;
  joined(into: string, from: string): string;
  byStaff(name: string): string;
  byRecord: string;
  undo: string;
};

const zh: Labels = {
  title: '客人核对',
  nav: (waiting) => (waiting ? `核对 ${waiting}` : '核对'),
  intro: '资料相近但不能确定的，请您判断一次，以后不再询问。合并后随时可以撤销。',
  empty: {
    title: '没有需要核对的客人',
    text: '导入预订或会员资料时，若两份资料可能是同一位客人，或互相矛盾，会列在这里。',
  },
  about: {
    person: '这两位是同一位客人吗？',
    name: '哪个姓名是对的？',
    birthday: '哪个生日是对的？',
    phone: '这个号码现在是谁的？',
  },
  from: (source, moment) => `来自 ${source} · ${moment}`,
  noName: '未留姓名',
  kinds: {
    name: '姓名',
    phone: '手机',
    email: '邮箱',
    member: '会员号',
    unionid: '微信 unionid',
    birthday: '生日',
  },
  stays: (n, last) => `住过 ${n} 次，最近 ${last}`,
  noStay: '没有入住记录',
  talks: (n) => `${n} 段聊天`,
  accounts: '聊天账号',
  verified: '已验证',
  reasons: {
    account: { same: '聊天账号相同', alike: '', differs: '' },
    stay: { same: '预订相同', alike: '', differs: '' },
    unionid: { same: '微信相同', alike: '', differs: '微信不同' },
    member: { same: '会员号相同', alike: '', differs: '会员号不同' },
    email: { same: '邮箱相同', alike: '邮箱相同，但多人共用', differs: '' },
    phone: { same: '手机号相同', alike: '手机号相同，但多人共用', differs: '' },
    birthday: { same: '生日相同', alike: '', differs: '生日不同' },
    name: { same: '姓名一致', alike: '姓名相近', differs: '姓名不同' },
    title: { same: '', alike: '', differs: '称呼不同（先生／女士）' },
  },
  levels: {
    same: '',
    reads: '汉字与拼音',
    typo: '像是笔误',
    near: '差一个字',
    partial: '只对上一部分',
    unknown: '',
    different: '',
  },
  answers: {
    same: '是同一位',
    different: '不是同一位',
    moved: (name) => `现在是${name}的`,
    shared: '两人共用',
    right: (value) => `${value} 是对的`,
  },
  settled: {
    same: '已合并为一位客人。',
    other: '已记下，不再询问。',
    gone: '这一条已经有人处理了。',
  },
  recent: '最近合并',
  joined: (into, from) => `${from} → ${into}`,
  byStaff: (name) => `由 ${name} 合并`,
  byRecord: '按酒店记录合并',
  undo: '撤销',
};

const en: Labels = {
  title: 'Who is who',
  nav: (waiting) => (waiting ? `Matches ${waiting}` : 'Matches'),
  intro:
    'Where records look alike but are not certain, you decide once and are not asked again. A merge can be undone at any time.',
  empty: {
    title: 'Nothing to compare',
    text: 'When bookings or members come in and two records may be one guest, or contradict each other, they are listed here.',
  },
  about: {
    person: 'Are these two the same guest?',
    name: 'Which name is right?',
    birthday: 'Which birthday is right?',
    phone: 'Whose number is it now?',
  },
  from: (source, moment) => `from ${source} · ${moment}`,
  noName: 'no name',
  kinds: {
    name: 'Name',
    phone: 'Phone',
    email: 'E-mail',
    member: 'Member',
    unionid: 'WeChat unionid',
    birthday: 'Birthday',
  },
  stays: (n, last) => `${n} ${n === 1 ? 'stay' : 'stays'}, last ${last}`,
  noStay: 'no stay',
  talks: (n) => `${n} ${n === 1 ? 'conversation' : 'conversations'}`,
  accounts: 'Chat accounts',
  verified: 'verified',
  reasons: {
    account: { same: 'same chat account', alike: '', differs: '' },
    stay: { same: 'same booking', alike: '', differs: '' },
    unionid: { same: 'same WeChat', alike: '', differs: 'different WeChat' },
    member: { same: 'same member number', alike: '', differs: 'different member numbers' },
    email: { same: 'same e-mail', alike: 'same e-mail, shared by many', differs: '' },
    phone: { same: 'same phone', alike: 'same phone, shared by many', differs: '' },
    birthday: { same: 'same birthday', alike: '', differs: 'different birthdays' },
    name: { same: 'same name', alike: 'similar names', differs: 'different names' },
    title: { same: '', alike: '', differs: 'different titles (Mr / Ms)' },
  },
  levels: {
    same: '',
    reads: 'characters and pinyin',
    typo: 'looks like a slip',
    near: 'one letter or character apart',
    partial: 'in part',
    unknown: '',
    different: '',
  },
  answers: {
    same: 'Same person',
    different: 'Different people',
    moved: (name) => `It is ${name}’s now`,
    shared: 'Both use it',
    right: (value) => `${value} is right`,
  },
  settled: {
    same: 'Joined into one guest.',
    other: 'Noted; you will not be asked again.',
    gone: 'Somebody has settled this one already.',
  },
  recent: 'Joined lately',
  joined: (into, from) => `${from} → ${into}`,
  byStaff: (name) => `by ${name}`,
  byRecord: 'by the hotel’s records',
  undo: 'Undo',
};

export const matchesLabels: Record<Lang, Labels> = { zh, en };
