/** The admin page of bands, layers, tiers and scenes. */
import type { Lang } from '../ticket.ts';

type Labels = {
  intro: string;
  rules: string;
  wrong: string;
  line(n: number): string;
  reset: string;
  resetHint: string;
};

const zh: Labels = {
  intro:
    '分数线、客人分层、会员等级与权益、场景标签都在这一份里，中文说明写在每一项上面。保存后所有客人马上重新计算。',
  rules: '规则',
  wrong: '还没有保存，请先改这几处：',
  line: (n) => `第 ${n} 行`,
  reset: '恢复默认',
  resetHint: '换回最初的规则；客人、会员和积分都不变',
};

const en: Labels = {
  intro:
    'Bands, layers, tiers with their benefits and scene tags, each with a note above it. Once saved, every guest is computed anew.',
  rules: 'Rules',
  wrong: 'Not saved. Please mend this first:',
  line: (n) => `line ${n}`,
  reset: 'Back to the first ones',
  resetHint: 'The rules are as in the beginning; guests, members and points stay',
};

export const valueAdminLabels: Record<Lang, Labels> = { zh, en };
