/** The staff board: its lists, cards, actions and the conversation behind a card. */
import type { Lang } from './ticket.ts';

type Labels = {
  title: string;
  views: Record<'open' | 'mine' | 'closed', string>;
  view: string;
  departments: string;
  allDepartments: string;
  sections: Record<'emergency' | 'overdue' | 'next', string>;
  empty: Record<'open' | 'mine' | 'closed', { title: string; text: string }>;
  pick: string;
  offline: string;
  backToList: string;
  room: string;
  noRoom: string;
  verified: string;
  claimedRoom: string;
  unknownGuest: string;
  left(minutes: number): string;
  late(minutes: number): string;
  due: string;
  eta: string;
  severity: Record<2 | 3, string>;
  chases(times: number): string;
  guestSaid: string;
  translation: string;
  botSaid: string;
  recovery: string;
  reviewSaid: string;
  remembered: string;
  hidden: string;
  stated: string;
  stay(from: string, to: string): string;
  history: string;
  conversation: string;
  wholeConversation: string;
  claimedBy(name: string): string;
  problems: Record<'in_doubt' | 'refused', string>;
  silent: string;
  bot: string;
  actions: {
    title: string;
    claim: string;
    takeOver: string;
    eta: string;
    minutes(n: number): string;
    done: string;
    cannot: string;
    reason: string;
    cannotConfirm: string;
    reply: string;
    replyHint: string;
    preview: string;
    previewTitle: string;
    send: string;
    teach: string;
    teachHint: string;
    edit: string;
    translate: string;
    original: string;
    untranslated: string;
    resolve: string;
  };
  notes: Record<'gone' | 'closed' | 'no_guest' | 'empty', string>;
  keys: { title: string; list: [string, string][] };
  authors: Record<'guest' | 'bot' | 'staff', string>;
  attachment: string;
  kinds: Record<'image' | 'voice' | 'video' | 'file', string>;
  tickets: string;
  noTickets: string;
  noMessages: string;
};

const zh: Labels = {
  title: '工作台',
  views: { open: '待处理', mine: '我的', closed: '已结束' },
  view: '视图',
  departments: '部门',
  allDepartments: '全部',
  sections: { emergency: '紧急', overdue: '已超时', next: '接下来' },
  empty: {
    open: { title: '全部处理完了', text: '有新的需求时会自动出现在这里，无需刷新。' },
    mine: { title: '您手上没有工单', text: '在“待处理”中接单后会出现在这里。' },
    closed: { title: '还没有结束的工单', text: '完成、取消或无法办理的工单会出现在这里。' },
  },
  pick: '从列表中选择一个工单。',
  offline: '连接已中断，正在重新连接…页面内容可能不是最新。',
  backToList: '返回列表',
  room: '房间',
  noRoom: '房号未知',
  verified: '已核实（来自入住记录）',
  claimedRoom: '未核实（客人自述）',
  unknownGuest: '未留姓名的客人',
  left: (m) => (m < 1 ? '即将到时' : `还有 ${span(m, '分钟', '小时', '天')}`),
  late: (m) => (m < 1 ? '刚刚到时' : `超时 ${span(m, '分钟', '小时', '天')}`),
  due: '时限',
  eta: '已告知客人',
  severity: { 2: '服务失误', 3: '严重' },
  chases: (n) => `已催 ${n} 次`,
  guestSaid: '客人原话',
  translation: '机器翻译',
  botSaid: '机器人已答复',
  recovery: '补救步骤',
  reviewSaid: '来自点评',
  remembered: '记住的偏好',
  hidden: '推断',
  stated: '客人说过',
  stay: (from, to) => `入住 ${from} – ${to}`,
  history: '记录',
  conversation: '对话',
  wholeConversation: '查看完整对话',
  claimedBy: (name) => `${name} 处理中`,
  problems: {
    in_doubt: '有消息不确定是否送达客人，请换一种方式确认。',
    refused: '平台拒绝发送给客人的消息，请电话或上门联系。',
  },
  silent: '人工服务中，机器人不会回复客人。',
  bot: '机器人正在为客人服务。',
  actions: {
    title: '操作',
    claim: '接单',
    takeOver: '转给我',
    eta: '告知客人预计',
    minutes: (n) => `${n} 分钟`,
    done: '完成',
    cannot: '无法办理',
    reason: '原因（会用客人的语言告知客人）',
    cannotConfirm: '确认无法办理并告知客人',
    reply: '回复客人',
    replyHint: '发送后由您继续与客人沟通，机器人保持安静，直到您点“结束人工服务”。',
    preview: '预览',
    previewTitle: '客人将看到',
    send: '发送给客人',
    teach: '发送，以后也这样答',
    teachHint: '选“以后也这样答”：机器人继续服务，再有客人这样问，就用这句回答。',
    edit: '继续修改',
    translate: '翻译成客人的语言',
    original: '您写的原文',
    untranslated: '没有译出来，仍是您写的原文。',
    resolve: '结束人工服务',
  },
  notes: {
    gone: '该工单已不存在。',
    closed: '该工单已经结束，没有再做更改。',
    no_guest: '该工单没有可以回复的对话。',
    empty: '请先写下要回复的内容。',
  },
  keys: {
    title: '快捷键',
    list: [
      ['J / K', '下一个 / 上一个工单'],
      ['C', '接单'],
      ['1 – 4', '预计 5 / 15 / 30 / 60 分钟'],
      ['D', '完成'],
      ['X', '无法办理'],
      ['R', '回复客人'],
      ['G', '结束人工服务'],
      ['V', '查看完整对话'],
    ],
  },
  authors: { guest: '客人', bot: '机器人', staff: '员工' },
  attachment: '附件',
  kinds: { image: '图片', voice: '语音', video: '视频', file: '文件' },
  tickets: '工单',
  noTickets: '这段对话还没有工单。',
  noMessages: '这段对话还没有消息。',
};

const en: Labels = {
  title: 'Board',
  views: { open: 'To do', mine: 'Mine', closed: 'Closed' },
  view: 'View',
  departments: 'Department',
  allDepartments: 'All',
  sections: { emergency: 'Emergency', overdue: 'Overdue', next: 'Next' },
  empty: {
    open: { title: 'All done', text: 'New requests appear here by themselves, no reload needed.' },
    mine: {
      title: 'Nothing on your hands',
      text: 'Tickets that you claim under “To do” appear here.',
    },
    closed: {
      title: 'Nothing closed yet',
      text: 'Done, cancelled and refused tickets appear here.',
    },
  },
  pick: 'Pick a ticket from the list.',
  offline: 'The connection is lost, reconnecting… What you see may be out of date.',
  backToList: 'Back to the list',
  room: 'Room',
  noRoom: 'Room unknown',
  verified: 'Verified by the stay',
  claimedRoom: 'Not verified: the guest says so',
  unknownGuest: 'Guest without a name',
  left: (m) => (m < 1 ? 'due now' : `${span(m, 'min', 'h', 'd')} left`),
  late: (m) => (m < 1 ? 'just due' : `${span(m, 'min', 'h', 'd')} late`),
  due: 'Due',
  eta: 'Guest was told',
  severity: { 2: 'Service failure', 3: 'Grave' },
  chases: (n) => (n === 1 ? 'asked again' : `asked again ${n} times`),
  guestSaid: 'In the guest’s words',
  translation: 'Machine translation',
  botSaid: 'The bot answered',
  recovery: 'What to do',
  reviewSaid: 'From a review',
  remembered: 'Remembered preferences',
  hidden: 'inferred',
  stated: 'stated',
  stay: (from, to) => `Stay ${from} – ${to}`,
  history: 'History',
  conversation: 'Conversation',
  wholeConversation: 'Whole conversation',
  claimedBy: (name) => `${name} is on it`,
  problems: {
    in_doubt: 'A message may not have reached the guest. Please make sure in another way.',
    refused: 'The platform refused a message to the guest. Please call or see the guest.',
  },
  silent: 'A person is speaking with the guest; the bot is silent.',
  bot: 'The bot is serving this guest.',
  actions: {
    title: 'Actions',
    claim: 'Claim',
    takeOver: 'Take over',
    eta: 'Tell the guest it takes',
    minutes: (n) => `${n} min`,
    done: 'Done',
    cannot: 'Can’t do',
    reason: 'Reason (the guest is told in their own language)',
    cannotConfirm: 'Can’t do it, tell the guest',
    reply: 'Reply to the guest',
    replyHint:
      'After this you speak with the guest and the bot stays silent, until you press “Resolve”.',
    preview: 'Preview',
    previewTitle: 'The guest will see',
    send: 'Send to the guest',
    teach: 'Send, and answer so from now on',
    teachHint: 'From now on: the bot goes on serving, and whoever asks this next gets this answer.',
    edit: 'Keep editing',
    translate: 'Into the guest’s language',
    original: 'What you wrote',
    untranslated: 'It could not be translated; this is what you wrote.',
    resolve: 'Resolve: the bot takes over again',
  },
  notes: {
    gone: 'This ticket does not exist any more.',
    closed: 'This ticket was closed already; nothing was changed.',
    no_guest: 'This ticket has no conversation to reply in.',
    empty: 'Please write something first.',
  },
  keys: {
    title: 'Keyboard',
    list: [
      ['J / K', 'Next / previous ticket'],
      ['C', 'Claim'],
      ['1 – 4', 'ETA 5 / 15 / 30 / 60 min'],
      ['D', 'Done'],
      ['X', 'Can’t do'],
      ['R', 'Reply to the guest'],
      ['G', 'Resolve'],
      ['V', 'Whole conversation'],
    ],
  },
  authors: { guest: 'Guest', bot: 'Bot', staff: 'Staff' },
  attachment: 'Attachment',
  kinds: { image: 'Image', voice: 'Voice message', video: 'Video', file: 'File' },
  tickets: 'Tickets',
  noTickets: 'No ticket in this conversation yet.',
  noMessages: 'No messages in this conversation yet.',
};

/** "12 min", "3 h", "2 d": the largest unit that is not zero. */
function span(minutes: number, minute: string, hour: string, day: string): string {
  if (minutes < 60) return `${minutes} ${minute}`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} ${hour}` : `${Math.floor(hours / 24)} ${day}`;
}

export const boardLabels: Record<Lang, Labels> = { zh, en };
