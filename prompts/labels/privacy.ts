/** A guest's rights on a guest's page: the copy of all that is kept, what the guest agrees to, erasure. */
import type { Lang } from './ticket.ts';

type Labels = {
  consents: string;
  consentsHint: string;
  given: string;
  withdrawn: string;
  unsaid: string;
  give: string;
  withdraw: string;
  copy: string;
  json: string;
  madeAt(when: string): string;
  rows(n: number): string;
  file(kb: number): string;
  tables: Record<string, string>;
};

const zh: Labels = {
  consents: '同意与撤回',
  consentsHint: '客人也可以在对话里说「隐私设置」自己更改。这里记录客人当面或电话里告诉您的。',
  given: '启用',
  withdrawn: '停用',
  unsaid: '客人没有说过，按默认',
  give: '客人同意',
  withdraw: '客人撤回',
  copy: '导出全部资料',
  json: '下载 JSON 文件',
  madeAt: (when) => `导出时间 ${when}`,
  rows: (n) => `${n} 条`,
  file: (kb) => `文件，${kb} KB（在 JSON 文件里）`,
  tables: {
    Guest: '客人',
    Address: '联系方式',
    Stay: '入住',
    FolioItem: '账单',
    Conversation: '对话',
    Message: '消息',
    Attachment: '图片与文件',
    Analysis: '对话解读',
    Mention: '提到的方面',
    Preference: '偏好',
    PreferenceEvent: '偏好的来历',
    Consent: '同意与撤回',
    Ticket: '需求与投诉',
    TicketEvent: '处理经过',
    Alert: '给同事的通知',
    Delivery: '发送记录',
    UnknownQuestion: '没答上的问题',
    Review: '点评',
    SurveyAnswer: '问卷回答',
    ArrivalTask: '到店准备',
    Membership: '会员',
    PointsEntry: '积分',
    Tag: '标签',
    GuestValue: '价值与阶段',
    Merge: '身份关联',
    StayPass: '入住链接',
    ChatSession: '聊天会话',
    Reminder: '到时要做的事',
  },
};

const en: Labels = {
  consents: 'Agreed and withdrawn',
  consentsHint:
    'Guests change it themselves by “privacy settings” in the chat. Note here what one tells you.',
  given: 'allowed',
  withdrawn: 'stopped',
  unsaid: 'the guest has not said; as is usual',
  give: 'Agrees',
  withdraw: 'Withdraws',
  copy: 'A copy of everything',
  json: 'Download as JSON',
  madeAt: (when) => `Made ${when}`,
  rows: (n) => (n === 1 ? '1 entry' : `${n} entries`),
  file: (kb) => `a file of ${kb} KB (it is in the JSON)`,
  tables: {
    Guest: 'Guest',
    Address: 'Addresses',
    Stay: 'Stays',
    FolioItem: 'Bill',
    Conversation: 'Conversations',
    Message: 'Messages',
    Attachment: 'Pictures and files',
    Analysis: 'How messages were understood',
    Mention: 'What was spoken about',
    Preference: 'What is remembered',
    PreferenceEvent: 'Where that comes from',
    Consent: 'Agreed and withdrawn',
    Ticket: 'Requests and complaints',
    TicketEvent: 'What was done about them',
    Alert: 'Notices to colleagues',
    Delivery: 'What was sent',
    UnknownQuestion: 'Questions left open',
    Review: 'Reviews',
    SurveyAnswer: 'Survey answers',
    ArrivalTask: 'Prepared for arrivals',
    Membership: 'Membership',
    PointsEntry: 'Points',
    Tag: 'Tags',
    GuestValue: 'Value and lifecycle',
    Merge: 'Identities joined',
    StayPass: 'Links of stays',
    ChatSession: 'Chat sessions',
    Reminder: 'To be done at a time',
  },
};

export const privacyLabels: Record<Lang, Labels> = { zh, en };
