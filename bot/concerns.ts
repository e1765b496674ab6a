/** Of all that a text may mean, what the bot acts on. */
import { isActive } from '../crm/tickets.ts';
import type { Analysis, IntentName } from '../nlp/taxonomy.ts';
import { murmurs, saysHurt, saysNotDone, yesOrNo } from './heard.ts';
import { isSmall } from './intents/wish.ts';
import { isGuess, requestIntents } from './meant.ts';
import { SMALL_TALK, type Turn } from './outcome.ts';

/** The intents to act on, each once: small talk beside a real concern is left out. */
export function toBehave(turn: Turn): IntentName[] {
  const named = new Set(turn.analysis.intents.map((i) => asked(turn, sure(turn, i))));
  const intents = [...named].filter((intent) => intent !== 'safety.emergency');
  if (saysHurt(turn.text)) return ['feedback.complaint', ...wantedBy(turn)];
  const real = intents.filter((intent) => !SMALL_TALK.includes(intent) && !isCalm(turn, intent));
  // Nobody thanks for praise who was just told off; nor is a pillow a matter for the manager.
  if (real.includes('feedback.complaint') && isSmall(turn))
    return real.filter((intent) => !intent.startsWith('feedback.'));
  if (real.includes('feedback.complaint'))
    return real.filter((intent) => intent !== 'feedback.praise');
  return real.length ? real : intents.slice(0, 1);
}

/** What somebody who is hurt wants besides, said and not guessed. */
const wantedBy = ({ analysis }: Turn): IntentName[] =>
  analysis.intents.flatMap((i) => (/^request\./.test(i.intent) && !isGuess(i) ? i.intent : []));

/** On a mere guess nobody's data is spoken of, nobody is greeted, and no manager is called. */
function sure({ text }: Turn, said: Analysis['intents'][number]): IntentName {
  const least = LEAST_SURE[said.intent];
  const guessed = least
    ? said.confidence < least
    : COURTEOUS.includes(said.intent) && isGuess(said) && !yesOrNo(text) && !murmurs(text);
  return guessed ? 'chat.other' : said.intent;
}
const LEAST_SURE: Partial<Record<IntentName, number>> = {
  'chat.privacy': 0.4,
  'chat.opt_out': 0.4,
  'feedback.complaint': 0.15,
};
const COURTEOUS: IntentName[] = [...SMALL_TALK, 'feedback.praise'];

/** "How much is a late check-out?" that the hotel's knowledge answers is no request for one. */
const asked = (turn: Turn, intent: IntentName): IntentName =>
  turn.questions.some((q) => q.unsure && q.answer && q.intent === intent)
    ? 'question.other'
    : isStillSo(turn, intent)
      ? 'feedback.complaint'
      : intent;

/** "还是很吵": the complaint that is open is made once more. */
const isStillSo = ({ tickets, text }: Turn, intent: IntentName): boolean =>
  ['chat.other', 'question.other'].includes(intent) &&
  saysNotDone(text) &&
  tickets.some((t) => t.kind === 'complaint' && isActive(t));

/** All questions of a turn are answered together, in the order they were asked. */
export function once(intents: IntentName[]): IntentName[] {
  const first = intents.find((intent) => intent.startsWith('question.'));
  return intents.filter((intent) => intent === first || !intent.startsWith('question.'));
}

/** Told without anger, what is to be mended is a request and no complaint beside it. */
function isCalm(turn: Turn, intent: IntentName): boolean {
  const { severity, sentiment } = turn.analysis;
  const calm = severity < 2 && sentiment !== 'negative';
  const wanted = requestIntents(turn);
  const repair = severity < 2 && wanted.includes('request.maintenance') && isOfThings(turn);
  const mended = repair || (calm && wanted.length > 0);
  return intent === 'feedback.complaint' && (mended || isOnlyForPerson(turn));
}

/** Only about what is broken, and not about what it did to the guest. */
const isOfThings = ({ analysis: { aspects } }: Turn): boolean =>
  aspects.every((a) => a.polarity !== 'negative' || OF_THINGS.includes(a.aspect));
export const OF_THINGS: Analysis['aspects'][number]['aspect'][] = [
  'room.equipment',
  'room.bathroom',
  'wifi',
];

/** Who wants a person and names no trouble complains of nothing. */
const isOnlyForPerson = ({ analysis: { intents, severity, aspects } }: Turn): boolean =>
  severity === 0 && !aspects.length && intents.some((i) => i.intent === 'chat.human');
