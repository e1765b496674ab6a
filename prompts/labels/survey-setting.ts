/** The admin page of the surveys. */
import type { Lang } from './ticket.ts';

type Labels = {
  intro: string;
  enabled: string;
  after: Record<'mid_stay' | 'after_stay', string>;
  scale: string;
  scales: Record<'nps' | 'csat', string>;
  text: string;
  textHint: string;
  reviewUrl: string;
  reviewHint: string;
  wrongUrl: string;
  noText: string;
};

const zh: Labels = {
  intro:
    '机器人在聊天里问客人：每次入住每份问卷只问一次，没回答最多再提醒一次，22 点到 9 点不打扰；有未结投诉或人工接待时先不问。低分会马上生成投诉工单给值班经理。',
  enabled: '启用',
  after: { mid_stay: '入住第几天（上午 10 点）', after_stay: '退房后几小时' },
  scale: '评分方式',
  scales: { nps: '0–10 分（NPS）', csat: '1–5 分（CSAT）' },
  text: '问法',
  textHint: '按客人的语言发送；没有写的语言用英文。{hotel} 会换成酒店名。请写明分数范围。',
  reviewUrl: '点评链接',
  reviewHint: '离店问卷打分后，无论分数高低，都会附上同一个链接。留空则不附。',
  wrongUrl: '点评链接要以 http:// 或 https:// 开头。',
  noText: '启用的问卷至少要写一种语言的问法。',
};

const en: Labels = {
  intro:
    'The bot asks in the chat: every survey once a stay, with one reminder at most, never between 22:00 and 9:00, and not while a complaint is open or a person speaks. A low score becomes a complaint for the duty manager at once.',
  enabled: 'On',
  after: { mid_stay: 'On this day of the stay (10:00)', after_stay: 'Hours after check-out' },
  scale: 'Scale',
  scales: { nps: '0–10 (NPS)', csat: '1–5 (CSAT)' },
  text: 'Question',
  textHint:
    'Sent in the guest’s language; in English where that one is empty. {hotel} becomes the hotel’s name. Say what the numbers mean.',
  reviewUrl: 'Review link',
  reviewHint:
    'Offered with the thanks for every score after the stay, high or low. Empty: no link is sent.',
  wrongUrl: 'The review link has to begin with http:// or https://.',
  noText: 'A survey that is on needs its question in one language at least.',
};

export const surveySettingLabels: Record<Lang, Labels> = { zh, en };
