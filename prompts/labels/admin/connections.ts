/** Admin: where guests write from and staff are told. */
import type { Lang } from '../ticket.ts';

type Labels = {
  intro: string;
  names: Record<string, string>;
  about: Record<string, string>;
  states: Record<string, string>;
  how: Record<string, string>;
  scan: string;
  mend: Record<string, string>;
  since: string;
};

const zh: Labels = {
  intro: '客人从哪里写来、员工在哪里收到通知，以及它们此刻是否正常。',
  names: { web: '网页聊天', wechat: '微信', slack: 'Slack' },
  about: {
    web: '客人扫码或打开网址即可聊天，无需安装。',
    wechat: '客人在微信里直接给酒店的账号发消息。',
    slack: '各部门在自己的频道里收到工单并处理。',
  },
  states: {
    starting: '正在连接',
    scan: '等待扫码登录',
    online: '正常',
    offline: '已断开',
    absent: '未启用',
  },
  how: {
    wechat: '在 .env 中填写 WECHATY 开头的设置并重启，即可启用。详见 README“连接微信”。',
    slack:
      '在 .env 中填写 SLACK 开头的设置并重启，即可启用。详见 README“连接 Slack”。没有 Slack 也可以只用工作台。',
  },
  scan: '用酒店的微信扫描此二维码并在手机上确认。二维码会自动更新。',
  mend: {
    logged_out: '微信账号已退出登录。系统会自动重新连接并显示新的二维码。',
    unreachable: '连不上微信网关。请检查网络与 .env 中的网关地址；系统会自动重试。',
    other: '连接意外中断，系统会自动重试。若持续数分钟，请检查网络与 .env 中的设置。',
  },
  since: '更新于',
};

const en: Labels = {
  intro: 'Where guests write from, where staff are told, and whether it works right now.',
  names: { web: 'Web chat', wechat: 'WeChat', slack: 'Slack' },
  about: {
    web: 'Guests scan a code or open the address and write, nothing to install.',
    wechat: 'Guests write to the hotel’s own account in WeChat.',
    slack: 'Departments get their tickets in their own channels and act there.',
  },
  states: {
    starting: 'Connecting',
    scan: 'Waiting for the QR code to be scanned',
    online: 'Working',
    offline: 'Disconnected',
    absent: 'Not in use',
  },
  how: {
    wechat:
      'Fill in the settings that begin with WECHATY in .env and restart. See “Connecting WeChat” in the README.',
    slack:
      'Fill in the settings that begin with SLACK in .env and restart. See “Connecting Slack” in the README. The board works without Slack too.',
  },
  scan: 'Scan this with the hotel’s WeChat and confirm on the phone. The code renews itself.',
  mend: {
    logged_out: 'The WeChat account was logged out. We reconnect by ourselves and show a new code.',
    unreachable:
      'The WeChat gateway does not answer. Check the network and the gateway’s address in .env; we keep trying.',
    other:
      'The connection broke; we keep trying. If it lasts for minutes, check the network and the settings in .env.',
  },
  since: 'Updated',
};

export const connectionsLabels: Record<Lang, Labels> = { zh, en };
