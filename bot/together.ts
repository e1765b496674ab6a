/** Several replies as one person would say them: sorry once, and what was asked for in one sentence. */
import type { Reply } from './outcome.ts';

type Said<K> = Extract<Reply, { say: K }>;
type Taken = Said<'requestTaken' | 'faultTaken' | 'faultTakenToo' | 'askFrontDesk'>;

/** @param list puts names of things in a row, in the guest's language */
export function together(replies: Reply[], list: (names: string[]) => string): Reply[] {
  const said = sorryOnce(replies);
  const taken = said.filter(isTaken);
  const [first] = taken;
  if (!first || taken.length < 2) return said;
  const one = several(taken, list);
  return said.flatMap((reply) => (reply === first ? one : isTaken(reply) ? [] : reply));
}

const SORRY = /^(?:chased|chasedTaken|complaint|complaintAgain|faultTaken|reopened|discomfort)$/;

function sorryOnce(replies: Reply[]): Reply[] {
  const first = replies.findIndex((reply) => 'say' in reply && SORRY.test(reply.say));
  return replies.map((reply, i) => {
    if (!('say' in reply) || first < 0 || i <= first) return reply;
    if (reply.say === 'complaint') return { say: 'complaintToo' };
    return reply.say === 'faultTaken' ? { ...reply, say: 'faultTakenToo' } : reply;
  });
}

/** Taken on, and named; housekeeping's faults are said as what they are. */
function isTaken(reply: Reply): reply is Taken {
  if (!('say' in reply)) return false;
  if (reply.say === 'faultTaken' || reply.say === 'faultTakenToo')
    return reply.with.what !== null && reply.with.team === 'engineering';
  return reply.say === 'requestTaken' || (reply.say === 'askFrontDesk' && reply.with.what !== null);
}

function several(taken: Taken[], list: (names: string[]) => string): Reply {
  const named = (...says: Taken['say'][]) => {
    const names = taken.flatMap((t) => (says.includes(t.say) ? (t.with.what ?? []) : []));
    return names.length ? list([...new Set(names)]) : null;
  };
  const rooms = taken.map((t) => ('room' in t.with ? t.with.room : null));
  return {
    say: 'severalTaken',
    with: {
      bring: named('requestTaken'),
      repair: named('faultTaken', 'faultTakenToo'),
      arrange: named('askFrontDesk'),
      room: rooms.find(Boolean) ?? null,
      sorry: taken.some((t) => t.say === 'faultTaken'),
    },
  };
}
