/** What every page of staff says around its content, and what a page says that could not be shown. */
import type { Lang } from './ticket.ts';

/** As crm/roles.ts has them. */
export type RoleName =
  | 'front_desk'
  | 'housekeeping'
  | 'engineering'
  | 'marketing'
  | 'manager'
  | 'admin';

type Labels = {
  product: string;
  board: string;
  stays: string;
  insights: string;
  admin: string;
  signOut: string;
  skip: string;
  otherLanguage: string;
  demo(percent: number): string;
  clearDemo: string;
  back: string;
  roles: Record<RoleName, string>;
  errors: Record<ErrorCode, { title: string; text: string }>;
};

/** The reasons a request is turned down, as programs read them. */
export type ErrorCode =
  | 'invalid'
  | 'sign_in'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'too_large'
  | 'too_many'
  | 'failed'
  | 'unavailable';

const zh: Labels = {
  product: '知客',
  board: '工作台',
  stays: '住客',
  insights: '洞察',
  admin: '管理',
  signOut: '退出登录',
  skip: '跳到正文',
  otherLanguage: 'English',
  demo: (percent) =>
    percent < 100
      ? `正在生成演示数据（${percent}%），页面上的客人与房间均为虚构。`
      : '这里显示的是演示数据，客人与房间均为虚构。',
  clearDemo: '清除演示数据',
  back: '返回',
  roles: {
    front_desk: '前台',
    housekeeping: '客房',
    engineering: '工程',
    marketing: '市场',
    manager: '经理',
    admin: '管理员',
  },
  errors: {
    invalid: { title: '内容有误', text: '提交的内容无法识别，请检查后再试。' },
    sign_in: { title: '请先登录', text: '登录已失效或尚未登录。' },
    forbidden: { title: '没有权限', text: '您的账号不能打开此页面。如有需要，请联系管理员。' },
    not_found: { title: '找不到页面', text: '链接可能已失效，或内容已被删除。' },
    conflict: { title: '内容已变化', text: '在您操作期间内容已被修改，请刷新后再试。' },
    too_large: { title: '内容过大', text: '提交的内容超过了允许的大小。' },
    too_many: { title: '请求过于频繁', text: '请稍候片刻再试。' },
    failed: { title: '出了点问题', text: '这不是您的原因。请稍后重试；若一直如此，请联系管理员。' },
    unavailable: { title: '暂时无法服务', text: '系统正在恢复，请稍后重试。' },
  },
};

const en: Labels = {
  product: 'Zhike',
  board: 'Board',
  stays: 'Stays',
  insights: 'Insights',
  admin: 'Admin',
  signOut: 'Sign out',
  skip: 'Skip to content',
  otherLanguage: '中文',
  demo: (percent) =>
    percent < 100
      ? `Filling the demo hotel (${percent}%). Guests and rooms on these pages are made up.`
      : 'This is demo data: guests and rooms on these pages are made up.',
  clearDemo: 'Clear demo data',
  back: 'Go back',
  roles: {
    front_desk: 'Front desk',
    housekeeping: 'Housekeeping',
    engineering: 'Engineering',
    marketing: 'Marketing',
    manager: 'Manager',
    admin: 'Admin',
  },
  errors: {
    invalid: {
      title: 'That did not work',
      text: 'Something in it could not be understood. Please check it.',
    },
    sign_in: { title: 'Please sign in', text: 'You are not signed in, or your session has ended.' },
    forbidden: {
      title: 'No access',
      text: 'Your account cannot open this. Ask an admin if you need it.',
    },
    not_found: {
      title: 'Page not found',
      text: 'The link may be old, or what it showed was deleted.',
    },
    conflict: {
      title: 'It has changed',
      text: 'Somebody changed this meanwhile. Reload and try again.',
    },
    too_large: { title: 'Too large', text: 'What was sent is larger than allowed.' },
    too_many: { title: 'Too many requests', text: 'Please wait a moment and try again.' },
    failed: {
      title: 'Something went wrong',
      text: 'It is not your fault. Try again shortly; if it stays, tell an admin.',
    },
    unavailable: {
      title: 'Not available right now',
      text: 'The system is recovering. Please try again shortly.',
    },
  },
};

export const layoutLabels: Record<Lang, Labels> = { zh, en };
