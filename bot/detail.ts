/** More of what was asked for a moment ago: it goes onto that ticket's card, and opens no other. */
import type { Ticket } from '../crm/tickets.ts';
import { retimed } from './correction.ts';
import { tellsMore } from './heard.ts';
import { openRequests, requestIntents } from './meant.ts';
import type { Part, Turn } from './outcome.ts';

/** How long ago something was asked for that is still being spoken of, and that a new request repeats. */
export const SAME_BREATH_MS = 2 * 60_000;
export const AGAIN_MS = 15 * 60_000;

/** "抬头是…" of an invoice, "航班号 CA1709" of a car: more of what was asked for goes onto its card. */
export function added(turn: Turn): Part | undefined {
  if (turn.analysis.severity || turn.conversation.asked) return undefined;
  const telling = tellsMore(turn.text);
  const specified = specifiedBy(turn);
  if (specified) return noted(turn, specified, retimed(turn, specified));
  if (!telling && !isDetail(turn)) return undefined;
  const ticket = openRequests(turn).findLast((t) => TAKES_DETAILS.test(t.intent));
  const lately = ticket && +turn.now - +ticket.createdAt < (telling ? AGAIN_MS : SAME_BREATH_MS);
  const others = requestIntents(turn).filter((intent) => intent !== ticket?.intent);
  if (!lately || others.some((intent) => intent !== 'request.other')) return undefined;
  return noted(turn, ticket);
}

const noted = ({ analysis }: Turn, ticket: Ticket, set: Partial<Ticket> = {}): Part => ({
  changes: [{ ticket, event: 'corrected', set }],
  replies: [{ say: 'noted' }],
  handled: analysis.intents.map((i) => i.intent),
});

/** "要两份中式的，七点半", of the breakfast that was just asked for: when, where it was not said yet. */
function specifiedBy(turn: Turn): Ticket | undefined {
  const { slots, orders, act } = turn.analysis;
  const [intent, ...more] = requestIntents(turn);
  if (!slots.time || orders.length || more.length || act !== 'new') return undefined;
  return openRequests(turn).findLast(
    (t) => t.intent === intent && !t.time && +turn.now - +t.createdAt < AGAIN_MS,
  );
}
/** Characters of what is hardly more than a detail. */
const SHORTLY = 16;
/** "黑色的，新秀丽" says nothing by itself, and asks nothing. */
const isDetail = ({
  text,
  analysis: { intents, orders, confidence, preferences },
}: Turn): boolean =>
  text.length <= SHORTLY &&
  intents.every(({ intent }) => intent === 'chat.other') &&
  confidence < UNCLEAR &&
  !orders.length &&
  !preferences.length &&
  !/[?？吗嘛呢]/.test(text);
const UNCLEAR = 0.5;
const TAKES_DETAILS = /^(?:request\.(?:invoice|transport|luggage|lost_and_found)|booking\.)/;
