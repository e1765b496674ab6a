/** More of what was asked for a moment ago: it goes onto that ticket's card, and opens no other. */
import { isActive, type Order, type Ticket } from '../crm/tickets.ts';
import type { IntentName } from '../nlp/taxonomy.ts';
import { retimed } from './correction.ts';
import { murmurs, saysHurt, saysMore, tellsMore, wantsAfterAll, yesOrNo } from './heard.ts';
import { asks } from './knowledge/questions.ts';
import { inItsWords, isGuess, openRequests, requestIntents } from './meant.ts';
import { type Asked, isFact, type Part, type Turn } from './outcome.ts';

/** How long ago something was said that is still being spoken of, and that a new request repeats. */
export const SAME_BREATH_MS = 2 * 60_000;
export const AGAIN_MS = 15 * 60_000;

/** @returns undefined where the guest speaks of something else, or wants something new */
export function added(turn: Turn): Part | undefined {
  const ticket = takesMore(turn) ? (told(turn) ?? specified(turn)) : undefined;
  return ticket && onto(turn, ticket);
}

/** The same, of words that nothing else was made of. */
export function addedPerhaps(turn: Turn): Part | undefined {
  const ticket = takesMore(turn) ? unclear(turn) : undefined;
  return ticket && onto(turn, ticket);
}

function takesMore({ analysis: { severity, act }, conversation, nowhere }: Turn): boolean {
  const asked = conversation.asked as Asked | null;
  return severity < 2 && act !== 'cancel' && !nowhere && (!asked || isFact(asked));
}

/** These words go onto this card. */
export function onto(turn: Turn, ticket: Ticket): Part {
  const { intents, slots } = turn.analysis;
  const set: Partial<Ticket> = { words: withWords(ticket, turn.text) };
  if (slots.time && !ticket.time) Object.assign(set, retimed(turn, ticket));
  const orders = ticket.orders as Order[];
  const fresh = turn.analysis.orders.filter((o) => !orders.some((b) => b.item === o.item));
  if (requestIntents(turn).includes(ticket.intent as IntentName) && fresh.length) {
    set.orders = [...orders, ...fresh] as Ticket['orders'];
  }
  return {
    changes: [{ ticket, event: 'corrected', set }],
    replies: [{ say: ticket.kind === 'complaint' ? 'addedForManager' : 'added' }],
    handled: intents.map((i) => i.intent),
  };
}

/** Characters of a card's words: who tells it over and over has a conversation to be read. */
const LONGEST_WORDS = 1000;
/** What the guest says now, under what the card says already. */
export const withWords = (ticket: Ticket, text: string): string =>
  `${ticket.words}\n${text}`.slice(0, LONGEST_WORDS);

const isLate = ({ now }: Turn, at: Date, within: number) => +now - +at > within;

/** "抬头是…" of an invoice, "航班号 CA1709" of a car. */
function told(turn: Turn): Ticket | undefined {
  if (!tellsMore(turn.text)) return undefined;
  const ticket = openRequests(turn).findLast((t) => TAKES_FACTS.test(t.intent));
  const others = requestIntents(turn).filter((intent) => intent !== ticket?.intent);
  if (!ticket || isLate(turn, ticket.createdAt, AGAIN_MS)) return undefined;
  return others.every((intent) => intent === 'request.other') ? ticket : undefined;
}
const TAKES_FACTS = /^(?:request\.(?:invoice|transport|luggage|lost_and_found)|booking\.)/;

/** The same kind of request once more, and what it lacked: the bag's colour, the tap, the hour. */
function specified(turn: Turn): Ticket | undefined {
  const { slots, orders, act, intents } = turn.analysis;
  const [intent, ...more] = requestIntents(turn);
  const only = intents.every((i) => i.intent === intent || isGuess(i));
  if (!intent || more.length || !only || act !== 'new' || saysMore(turn.text)) return undefined;
  return openRequests(turn).findLast((t) => {
    const again = inItsWords(turn.text, t) && !slots.time && !AGREES.test(turn.text);
    const another = orders.some((o) => !(t.orders as Order[]).some((b) => b.item === o.item));
    const other = (slots.time && t.time) || (another && (t.orders as Order[]).length);
    const same = t.intent === 'request.lost_and_found' || (!other && !again);
    return t.intent === intent && same && !isLate(turn, t.createdAt, AGAIN_MS);
  });
}

/** "好的那就续一晚": the same once more, and no impatience. */
const AGREES = /^(?:好|行|可以|嗯|那就|ok|yes|はい|네)/iu;

/** Nothing in it is more than a guess, and it asks for nothing: "我在走廊等着呢", "金色的", "有点起泡". */
function unclear(turn: Turn): Ticket | undefined {
  const { text, analysis } = turn;
  const ticket = spokenOf(turn);
  const wishes = analysis.preferences.some((p) => !p.hidden && p.key !== 'contact');
  const corrects = analysis.act === 'correct';
  // "没事了" is for those who are running to the room already.
  const alarm = ticket?.kind === 'emergency';
  const clear = analysis.intents.some(
    (i) =>
      !isGuess(i) &&
      !(corrects && i.intent.startsWith('chat.')) &&
      !(alarm && /^chat\.(?:deny|affirm|other)$/.test(i.intent)),
  );
  const complains = analysis.intents.some((i) => i.intent === 'feedback.complaint');
  if (!ticket || wishes || clear || (complains && ticket.kind === 'complaint')) return undefined;
  // Who is angry, or hurt, has one person to speak to, whatever the words.
  const grave = ticket.severity >= 2;
  const murmured = murmurs(text) || (yesOrNo(text) && text.length <= SHORT);
  const answers = !corrects && !alarm && murmured;
  return answers || saysHurt(text) || wantsAfterAll(text) || (asks(text) && !grave)
    ? undefined
    : ticket;
}

/** Characters of a yes or a no, and hardly more. */
const SHORT = 8;

/** What the talk is about: what is gravest, else the newest that is open, while one word follows another. */
function spokenOf(turn: Turn): Ticket | undefined {
  const open = turn.tickets.filter(isActive);
  const ticket = open.findLast((t) => t.severity >= 3) ?? open.at(-1);
  const before = turn.history.at(-1);
  if (!ticket || !before || isLate(turn, before.at, SAME_BREATH_MS)) return undefined;
  return isLate(turn, ticket.createdAt, AGAIN_MS) ? undefined : ticket;
}
