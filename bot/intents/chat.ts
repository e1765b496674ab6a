import { nameOf } from '../../crm/hotels.ts';
import { isActive, type Ticket } from '../../crm/tickets.ts';
import { raised } from '../follow-up.ts';
import { murmurs } from '../heard.ts';
import type { Part, Turn } from '../outcome.ts';
import { questions, unknown } from './question.ts';
import { ticket } from './tickets.ts';

/** Whom the bot has spoken to today knows what it is there for. */
export function greeting({ hotel, language, history, now }: Turn): Part {
  const known = history.some((m) => m.author === 'bot' && +now - +m.at < DAY_MS);
  return {
    replies: [
      known ? { say: 'here' } : { say: 'greeting', with: { hotel: nameOf(hotel, language) } },
    ],
  };
}
const DAY_MS = 24 * 60 * 60_000;
export const thanks = (): Part => ({ replies: [{ say: 'thanks' }] });
export const goodbye = (): Part => ({ replies: [{ say: 'goodbye' }] });
export const acknowledge = (): Part => ({ replies: [{ say: 'acknowledge' }] });

/** Hands over: from this commit on a person speaks and the bot is silent. */
export function human(turn: Turn): Part {
  const waiting = turn.tickets.findLast((t) => t.kind === 'handoff' && isActive(t));
  if (waiting) return askedAgain(waiting);
  const draft = ticket(turn, {
    kind: 'handoff',
    intent: 'chat.human',
    department: 'front_desk',
    minutes: 5,
    orders: [],
  });
  return { tickets: [draft], replies: [{ say: 'handoff' }], handoff: draft.id };
}

/** Nobody came the first time: the same ticket, more urgent. */
function askedAgain(ticket: Ticket): Part {
  const set = { chases: ticket.chases + 1, severity: raised(ticket.severity) };
  return {
    changes: [{ ticket, event: 'chased', set }],
    replies: [{ say: 'handoffAgain' }],
    handoff: ticket.id,
  };
}

/** No more marketing: noted as a preference, and confirmed. */
export const optOut = (): Part => ({
  replies: [{ say: 'optOut' }],
  preferences: [
    { key: 'contact', value: 'no_marketing', hidden: false, confidence: 1, evidence: [0, 0] },
  ],
});

/** Seeing and deleting one's data is done by staff until the guest can do it alone. */
export function privacy(turn: Turn): Part {
  return { ...unknown(turn, 'chat.privacy'), replies: [{ say: 'privacy' }] };
}

/** A picture or a voice message without words: somebody looks at it. */
export function attachment(turn: Turn): Part {
  return { ...unknown(turn, 'chat.other'), replies: [{ say: 'attachment' }] };
}

/** Everything else: an honest answer, and the front desk reads it. Words that ask nothing get none. */
export function other(turn: Turn): Part {
  if (turn.questions.some((q) => q.answer || !q.unsure)) return questions(turn);
  const says = /[\p{L}\p{N}]/u.test(turn.text) && !murmurs(turn.text);
  return says ? unknown(turn, 'chat.other') : acknowledge();
}
