/** What the knowledge linter says, on the page and in the terminal. */
import type { Lang } from './ticket.ts';

type Texts = {
  title: string;
  fine: string;
  error: string;
  warning: string;
  findings: Record<
    | 'empty'
    | 'backwards'
    | 'numbers'
    | 'contradiction'
    | 'duplicate'
    | 'expired'
    | 'translation'
    | 'orders'
    | 'link'
    | 'promise'
    | 'personal',
    string
  >;
};

export const knowledgeLabels: Record<Lang, Texts> = {
  zh: {
    title: '需要检查',
    fine: '没有发现问题。',
    error: '错误',
    warning: '提醒',
    findings: {
      empty: '答案是空的',
      backwards: '截止日早于生效日',
      numbers: '各语言的数字不一致',
      contradiction: '两条答案的时间或价格互相矛盾',
      duplicate: '两条都在回答同一个问题',
      expired: '已经过期',
      translation: '缺少这种语言',
      orders: '像是写给模型的指令，不是给客人的话',
      link: '含有链接，请确认是酒店自己的',
      promise: '承诺了赔偿、免单或升级',
      personal: '像是客人的个人信息',
    },
  },
  en: {
    title: 'To check',
    fine: 'Nothing to complain about.',
    error: 'error',
    warning: 'warning',
    findings: {
      empty: 'the answer is empty',
      backwards: 'ends before it begins',
      numbers: 'the languages disagree in numbers',
      contradiction: 'two answers contradict each other in times or prices',
      duplicate: 'two entries answer the same question',
      expired: 'is over',
      translation: 'this language is missing',
      orders: 'speaks to a model, not to guests',
      link: 'has a link: is it the hotel’s own?',
      promise: 'promises compensation, a free stay or an upgrade',
      personal: 'looks like somebody’s personal data',
    },
  },
};
