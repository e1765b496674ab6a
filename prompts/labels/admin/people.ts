/** Admin: who works here. */
import type { RoleName } from '../layout.ts';
import type { Lang } from '../ticket.ts';

type Labels = {
  intro: string;
  you: string;
  role: string;
  change: string;
  inactive: string;
  devices(n: number): string;
  signOutAll: string;
  deactivate: string;
  activate: string;
  passwordLink: string;
  passwordLinkFor(name: string): string;
  invite: string;
  inviteAs: string;
  makeLink: string;
  linkTitle: string;
  linkHint: string;
  open: string;
  expires: string;
  withdraw: string;
  lastAdmin: string;
  roles: Record<RoleName, string>;
};

const zh: Labels = {
  intro: '谁可以使用工作台和管理页面。邀请通过链接完成，不需要邮件服务器。',
  you: '您',
  role: '角色',
  change: '更改',
  inactive: '已停用',
  devices: (n) => (n ? `${n} 台设备已登录` : '未登录'),
  signOutAll: '在所有设备退出',
  deactivate: '停用',
  activate: '重新启用',
  passwordLink: '重设密码链接',
  passwordLinkFor: (name) => `${name} 的重设密码链接`,
  invite: '邀请同事',
  inviteAs: '身份',
  makeLink: '生成邀请链接',
  linkTitle: '邀请链接',
  linkHint: '请现在复制或让对方扫码：链接只显示这一次，也只能使用一次。',
  open: '未使用的邀请',
  expires: '有效至',
  withdraw: '撤回',
  lastAdmin: '至少需要一位管理员，因此没有更改。',
  roles: {
    front_desk: '工单、对话、住客和客人资料',
    housekeeping: '工单和到店准备；客人资料只到备房所需，看不到账单和联系方式',
    engineering: '工单和到店准备；客人资料只到维修所需，看不到账单和联系方式',
    marketing: '洞察和客人资料；看不到对话、账单，以及健康、信仰方面的信息',
    manager: '前台和市场的全部，另加：连接状态、知识库、导出和删除客人资料',
    admin: '另加：人员、通知分派、酒店资料',
  },
};

const en: Labels = {
  intro: 'Who may use the board and these pages. People join by a link; no mail server is needed.',
  you: 'you',
  role: 'Role',
  change: 'Change',
  inactive: 'Deactivated',
  devices: (n) => (n ? `signed in on ${n} device${n > 1 ? 's' : ''}` : 'not signed in'),
  signOutAll: 'Sign out everywhere',
  deactivate: 'Deactivate',
  activate: 'Activate again',
  passwordLink: 'Password link',
  passwordLinkFor: (name) => `New password for ${name}`,
  invite: 'Invite a colleague',
  inviteAs: 'As',
  makeLink: 'Make an invitation link',
  linkTitle: 'Invitation link',
  linkHint: 'Copy it now, or let them scan it: it is shown only this once and works once.',
  open: 'Open invitations',
  expires: 'until',
  withdraw: 'Withdraw',
  lastAdmin: 'There must be at least one admin, so nothing was changed.',
  roles: {
    front_desk: 'Tickets, conversations, stays and guests',
    housekeeping:
      'Tickets and arrivals; of a guest only what makes the room ready, no bill, no contact',
    engineering:
      'Tickets and arrivals; of a guest only what is there to be mended, no bill, no contact',
    marketing: 'Insights and guests; no conversations, no bill, nothing of health or faith',
    manager:
      'All of front desk and marketing, and: connections, knowledge, copies and erasure of a guest’s data',
    admin: 'And: people, routing, the hotel',
  },
};

export const peopleLabels: Record<Lang, Labels> = { zh, en };
