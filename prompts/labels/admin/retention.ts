/** Admin: how long each kind of data is kept. */
import type { Lang } from '../ticket.ts';

type KindName =
  | 'attachments'
  | 'messages'
  | 'wishes'
  | 'strangers'
  | 'guests'
  | 'events'
  | 'deliveries'
  | 'reminders'
  | 'sessions'
  | 'attempts';

type Labels = {
  intro: string;
  kinds: Record<KindName, string>;
  days(n: number): string;
  forGood: string;
  hint(usual: number, due: number): string;
  wrong: string;
  audit: string;
  auditHead(n: number): string;
  auditHint: string;
};

const zh: Labels = {
  intro: '每晚 3 点，超过期限的内容会自动删除。填天数；留空表示一直保留，直到客人被删除。',
  kinds: {
    attachments: '客人发来的图片和文件',
    messages: '消息及其解读',
    wishes: '到期的偏好（到期之后）',
    strangers: '只聊过天、没有入住的客人（最后一句话之后）',
    guests: '住过的客人（最后一次离店或说话之后；会员保留）',
    events: '酒店系统传来的原始记录（离店之后）',
    deliveries: '发送记录',
    reminders: '已完成的定时事项',
    sessions: '已结束的登录和聊天会话',
    attempts: '核对身份的尝试',
  },
  days: (n) => `${n} 天`,
  forGood: '一直保留',
  hint: (usual, due) => `默认 ${usual} 天。今晚将删除 ${due} 条。`,
  wrong: '请填 1 到 36500 的整数，或留空。',
  audit: '操作记录',
  auditHead: (n) => `共 ${n} 条，最后一条的校验值：`,
  auditHint: '把这一行抄到系统之外：以后可以证明记录没有被改动或截断。',
};

const en: Labels = {
  intro:
    'Every night at 3, what has been kept long enough is deleted. In days; left empty, it stays until its guest is erased.',
  kinds: {
    attachments: 'Pictures and files from guests',
    messages: 'Messages, and how they were understood',
    wishes: 'Wishes whose time is over (after that)',
    strangers: 'Guests who only wrote and never stayed (after their last word)',
    guests: 'Guests who stayed (after their last stay or word; members are kept)',
    events: 'What the hotel’s system told, as it came (after departure)',
    deliveries: 'What was sent',
    reminders: 'Timed matters that are done',
    sessions: 'Sign-ins and chats that have ended',
    attempts: 'Tries to prove who writes',
  },
  days: (n) => (n === 1 ? '1 day' : `${n} days`),
  forGood: 'kept',
  hint: (usual, due) => `Usually ${usual}. Tonight ${due} would go.`,
  wrong: 'Whole numbers from 1 to 36500, or nothing.',
  audit: 'Audit log',
  auditHead: (n) => `${n} entries. The last one’s check value:`,
  auditHint: 'Write it down elsewhere: it shows later that nothing was changed or cut off.',
};

export const retentionLabels: Record<Lang, Labels> = { zh, en };
