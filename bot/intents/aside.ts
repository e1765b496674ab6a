/** What the taxonomy has no intent for, and a guest says all the same. */
import { isActive, type Order, type Ticket } from '../../crm/tickets.ts';
import type { IntentName } from '../../nlp/taxonomy.ts';
import { AGAIN_MS, withWords } from '../detail.ts';
import {
  asksAboutOthers,
  asksIfBot,
  callsOut,
  isOutOfScope,
  isSmallTalk,
  wantsAfterAll,
  wantsOtherKind,
  wantsTheUsual,
} from '../heard.ts';
import type { Part, Turn } from '../outcome.ts';
import { human } from './chat.ts';
import { emergencyInTurn } from './emergency.ts';
import { behave } from './index.ts';
import { unknown } from './question.ts';

/** @returns undefined where the guest says nothing of the kind, or wants something real beside it */
export function aside(turn: Turn): Part | undefined {
  const { orders, intents, severity } = turn.analysis;
  if (wantsTheUsual(turn.text) && !orders.length) return theUsual(turn);
  const again = wantsAfterAll(turn.text) || wantsOtherKind(turn.text);
  const off = again && !orders.length && calledOff(turn);
  if (off) return onceMore(turn, off);
  if (asksIfBot(turn.text)) return { replies: [{ say: 'iAmBot' }] };
  const real = intents.some((i) => CONCERNS.test(i.intent)) || orders.length > 0 || severity > 0;
  if (real || turn.questions.some((q) => q.answer)) return undefined;
  if (isOutOfScope(turn.text)) return { replies: [{ say: 'outOfScope' }] };
  return isSmallTalk(turn.text) ? { replies: [{ say: 'smallTalk' }] } : undefined;
}

/** What another guest is called, or which room somebody has, is told to nobody, and asked of nobody. */
export function ofOthers({ text, analysis }: Turn): Part | undefined {
  if (!asksAboutOthers(text) || analysis.orders.length) return undefined;
  return { replies: [{ say: 'othersPrivate' }] };
}

/** "有人吗？" of somebody whom a person, or help, was promised. */
export function calling(turn: Turn): Part | undefined {
  if (!callsOut(turn.text)) return undefined;
  const waiting = turn.tickets.filter(isActive).map((t) => t.kind);
  if (waiting.includes('emergency')) return emergencyInTurn(turn);
  return waiting.includes('handoff') ? human(turn) : undefined;
}

/** What a hotel may well act on, even where the words sound like something else. */
const CONCERNS = /^(?:request\.(?!other)|booking|feedback|safety|chat\.(?:human|privacy))/;

/** The last thing this guest ordered; where nothing is known of it, the front desk asks. */
function theUsual(turn: Turn): Part {
  const last = turn.lastOrder;
  return last ? onceMore(turn, last) : unknown(turn, 'request.other');
}

/** "哎还是送来吧": what was called off a moment ago. */
const calledOff = ({ tickets, now }: Turn): Ticket | undefined =>
  tickets.findLast((t) => t.status === 'cancelled' && +now - +(t.closedAt ?? 0) < AGAIN_MS);

function onceMore(turn: Turn, last: Ticket): Part {
  const intent = last.intent as IntentName;
  const orders = last.orders as Order[];
  const intents = [{ intent, confidence: 1, evidence: [0, 0] as [number, number] }];
  const part = behave({ ...turn, analysis: { ...turn.analysis, intents, orders } }, intent);
  const words = withWords(last, turn.text);
  return { ...part, tickets: (part.tickets ?? []).map((draft) => ({ ...draft, words })) };
}
