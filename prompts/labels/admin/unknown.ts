/** Admin: what guests ask that the hotel does not know. */
import type { Lang } from '../ticket.ts';

type Labels = {
  title(n: number): string;
  none: string;
  asked(times: number, last: string): string;
  waiting(guests: number): string;
  write: string;
  replied(by: string | null): string;
  take: string;
  saveAndSend(guests: number): string;
  told(guests: number): string;
  aside: string;
};

const zh: Labels = {
  title: (n) => (n ? `客人在问、我们还没写的（${n}）` : '客人在问、我们还没写的'),
  none: '目前没有。客人问到这里没写的内容，会自动列在这里。',
  asked: (times, last) => `${times > 1 ? `问过 ${times} 次 · ` : ''}最近 ${last}`,
  waiting: (guests) => (guests > 1 ? `${guests} 位客人在等` : '客人在等'),
  write: '写答案',
  replied: (by) => `${by ?? '同事'}当时这样回复：`,
  take: '就用这个回答',
  saveAndSend: (guests) => (guests > 1 ? `保存并回复 ${guests} 位客人` : '保存并回复客人'),
  told: (guests) => `已回复 ${guests} 位客人`,
  aside: '不用写，从列表移除',
};

const en: Labels = {
  title: (n) => `What guests ask that we don’t know${n ? ` (${n})` : ''}`,
  none: 'Nothing. What guests ask and is not written here will appear in this list.',
  asked: (times, last) => `${times > 1 ? `asked ${times} times, last ` : ''}${last}`,
  waiting: (guests) => (guests > 1 ? `${guests} guests are waiting` : 'a guest is waiting'),
  write: 'Answer',
  replied: (by) => `${by ?? 'A colleague'} replied:`,
  take: 'Use this answer',
  saveAndSend: (guests) => `Save and tell ${guests > 1 ? `${guests} guests` : 'the guest'}`,
  told: (guests) => `${guests} guest${guests > 1 ? 's were' : ' was'} told`,
  aside: 'Needs no answer',
};

export const unknownLabels: Record<Lang, Labels> = { zh, en };
