/** Which of the tickets a guest speaks of. */
import { isActive, type Order, type Ticket } from '../crm/tickets.ts';
import type { Analysis, IntentName } from '../nlp/taxonomy.ts';
import type { Turn } from './outcome.ts';

const DAY_MS = 24 * 60 * 60_000;

/** What a guest can chase, correct or cancel. */
export const openRequests = (turn: Turn): Ticket[] =>
  turn.tickets.filter((t) => isActive(t) && t.kind === 'request');

/** What staff have called done within a day: it may turn out not to be. */
export const latelyDone = (turn: Turn): Ticket[] =>
  turn.tickets.filter(
    (t) =>
      ['done', 'confirmed'].includes(t.status) &&
      ['request', 'complaint'].includes(t.kind) &&
      turn.now.getTime() - (t.closedAt ?? t.updatedAt).getTime() < DAY_MS,
  );

export const requestIntents = (turn: Turn): IntentName[] =>
  turn.analysis.intents.map((i) => i.intent).filter((i) => /^(request|booking)\./.test(i));

/** Said by nobody, only the likeliest reading of words that say little. */
export const isGuess = ({ intent, confidence }: Analysis['intents'][number]): boolean =>
  confidence < (LEAST[intent] ?? 0.3);
/** Words that hold a fact read as a yes, a no or a kind word; those that say one are surer. */
const LEAST: Partial<Record<IntentName, number>> = {
  'chat.other': 0.7,
  'feedback.praise': 0.5,
  'chat.affirm': 0.4,
  'chat.deny': 0.4,
};

const definite = (turn: Turn): IntentName[] =>
  requestIntents(turn).filter((i) => i !== 'request.other');

/** Whether the guest names a thing or a service at all. */
export const namesSomething = (turn: Turn) =>
  turn.analysis.orders.length + definite(turn).length > 0;

/**
 * Those of the tickets that the words name: by the thing, else by the kind of service, else by words
 * that their own request was made in ("cancel the taxi").
 */
export function named(turn: Turn, tickets: Ticket[]): Ticket[] {
  const items = turn.analysis.orders.map((o) => o.item);
  const ordered = (t: Ticket) => t.orders as Order[];
  const about = tickets.filter((t) => ordered(t).some((o) => items.includes(o.item)));
  if (about.length) return about;
  const intents = definite(turn);
  const alike = tickets.filter(
    (t) => intents.includes(t.intent as IntentName) && (!items.length || !ordered(t).length),
  );
  return alike.length ? alike : inSameWords(turn.text, tickets);
}

/** Whether the text and the ticket's own words have a word in common. */
export const inItsWords = (text: string, ticket: Ticket): boolean =>
  inSameWords(text, [ticket]).length > 0;

function inSameWords(text: string, tickets: Ticket[]): Ticket[] {
  const said = wordsOf(text);
  const shared = tickets.map((t) => [...wordsOf(t.words)].filter((word) => said.has(word)).length);
  const most = Math.max(1, ...shared);
  return tickets.filter((_, i) => shared[i] === most);
}

/** Words of four letters or more; of Chinese, Japanese and Korean, every two characters. */
function wordsOf(text: string): Set<string> {
  const plain = text.normalize('NFKC').toLowerCase().replace(EMPTY, ' ');
  const words = plain.match(/[a-z]{4,}/g) ?? [];
  const runs = plain.match(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2,}/gu) ?? [];
  const pairs = runs.flatMap((run) =>
    [...run].slice(1).map((_, i) => [...run].slice(i, i + 2).join('')),
  );
  return new Set([...words, ...pairs]);
}

// What requests of any kind are made of.
const EMPTY =
  /麻烦|麻煩|帮我|幫我|帮忙|幫忙|送到|送来|送來|送一|一下|可以|什么|什麼|不用|不要|需要|我要|我想|房间|房間|现在|現在|谢谢|謝謝|请问|請問|已经|已經|怎么|怎麼|有没有|那个|那個|这个|這個|取消|还没|還沒|没有|沒有|你们|你們|我们|我們|明天|今天|早上|晚上|\b(?:please|could|would|have|need|room|want|thanks?|thank|that|with|this|still|there|cancel|what|when|where|your|from|just|like|some|more|yours|anymore|forget|about|longer|will|send|bring|tomorrow|today|morning|evening)\b/gu;
