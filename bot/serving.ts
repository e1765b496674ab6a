/** "可以加一份早餐吗": a breakfast that is ordered, and not asked about. */
import { bareQuantityOf } from '../nlp/builtin/orders.ts';
import { foldAll } from '../nlp/builtin/text.ts';
import type { Analysis } from '../nlp/taxonomy.ts';
import { wantsBreakfast } from './heard.ts';

const READS_AS = ['question.breakfast', 'question.other', 'request.food', 'request.other'];
const SURE = 0.6;

/** The analysis with the breakfast as an order; its price or its hours stay a question. */
export function withServing(analysis: Analysis, text: string): Analysis {
  const { intents, orders, act } = analysis;
  const [first] = intents;
  const other = intents.some((i) => !i.intent.startsWith('chat.') && !READS_AS.includes(i.intent));
  if (!first || other || orders.length || act !== 'new' || !wantsBreakfast(text)) return analysis;
  const quantity = bareQuantityOf(SERVINGS.exec(foldAll(text))?.[0] ?? '');
  return {
    ...analysis,
    intents: [{ ...first, intent: 'request.food', confidence: SURE }],
    orders: [{ item: 'breakfast', ...(quantity ? { quantity } : {}) }],
  };
}
const SERVINGS = /[一二两三四五六\d]+(?=份|位|个|人)/u;
