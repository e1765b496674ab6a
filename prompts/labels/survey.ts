/** Surveys as managers read and set them up. */
import type { Lang } from './ticket.ts';

type Level = 'low' | 'middle' | 'high';
type Result = { moment: string; scale: string; result: number | null; answered: number };

type Labels = {
  title: string;
  hint: string;
  none: string;
  moments: Record<string, string>;
  scales: Record<string, string>;
  levels: Record<string, Record<Level, string>>;
  /** "+42" or "88%" */
  number(scale: string, result: number | null): string;
  responses(answered: number, asked: number): string;
  /** One survey in a line. */
  line(result: Result): string;
};

const signed = (scale: string, result: number | null) =>
  result === null ? '–' : scale === 'csat' ? `${result}%` : `${result > 0 ? '+' : ''}${result}`;

const zh: Labels = {
  title: '问卷',
  hint: '机器人在聊天里问客人的，附客人原话',
  none: '这段时间没有问过客人。',
  moments: { mid_stay: '住店期间', after_stay: '离店之后' },
  scales: { nps: '推荐值 NPS', csat: '满意度 CSAT' },
  levels: {
    nps: { high: '推荐者 9–10', middle: '中立 7–8', low: '不推荐 0–6' },
    csat: { high: '满意 4–5', middle: '一般 3', low: '不满意 1–2' },
  },
  number: signed,
  responses: (answered, asked) => `问了 ${asked} 位，${answered} 位打分`,
  line: ({ moment, scale, result, answered }) =>
    `${zh.moments[moment]}问卷 · ${zh.scales[scale]} ${signed(scale, result)}（${answered} 份）`,
};

const en: Labels = {
  title: 'Surveys',
  hint: 'What the bot asks guests in the chat, with their own words',
  none: 'No guest was asked in this period.',
  moments: { mid_stay: 'During the stay', after_stay: 'After the stay' },
  scales: { nps: 'NPS', csat: 'CSAT' },
  levels: {
    nps: { high: 'Promoters 9–10', middle: 'Passives 7–8', low: 'Detractors 0–6' },
    csat: { high: 'Satisfied 4–5', middle: 'Neutral 3', low: 'Dissatisfied 1–2' },
  },
  number: signed,
  responses: (answered, asked) => `${answered} of ${asked} asked gave a score`,
  line: ({ moment, scale, result, answered }) =>
    `Survey ${en.moments[moment]?.toLowerCase()} · ${en.scales[scale]} ${signed(scale, result)} (${answered} ${answered === 1 ? 'answer' : 'answers'})`,
};

export const surveyLabels: Record<Lang, Labels> = { zh, en };
