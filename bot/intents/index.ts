/**
 * Every intent of the taxonomy and what it makes the bot do. To change one, change its line; a new
 * request is a line in REQUESTS.
 */
import type { IntentName } from '../../nlp/taxonomy.ts';
import type { Part, Turn } from '../outcome.ts';
import * as chat from './chat.ts';
import * as feedback from './feedback.ts';
import { questions } from './question.ts';
import { kindOf, request } from './request.ts';

type Behaviour = (turn: Turn) => Part;

const BEHAVIOURS: Partial<Record<IntentName, Behaviour>> = {
  'feedback.complaint': feedback.complaint,
  'feedback.praise': feedback.praise,
  'feedback.suggestion': feedback.suggestion,
  'chat.greeting': chat.greeting,
  'chat.thanks': chat.thanks,
  'chat.goodbye': chat.goodbye,
  'chat.affirm': chat.acknowledge,
  'chat.deny': chat.acknowledge,
  'chat.human': chat.human,
  'chat.opt_out': chat.optOut,
  'chat.privacy': chat.privacy,
  'chat.other': chat.other,
};

export { attachment } from './chat.ts';

/** What this intent makes of the turn. */
export function behave(turn: Turn, intent: IntentName): Part {
  const kind = kindOf(intent);
  if (kind) return request(turn, intent, kind);
  if (intent.startsWith('question.')) return questions(turn);
  return BEHAVIOURS[intent]?.(turn) ?? chat.other(turn);
}
