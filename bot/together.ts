/** Several replies as one person would say them: sorry once, and what was asked for in one sentence. */
import type { Reply } from './outcome.ts';

type Said<K> = Extract<Reply, { say: K }>;
type Taken = Said<'requestTaken' | 'faultTaken' | 'faultTakenToo' | 'askFrontDesk'>;

/** @param list puts names of things in a row, in the guest's language; `upset`: the guest complains */
export function together(
  replies: Reply[],
  { list, upset }: { list: (names: string[]) => string; upset: boolean },
): Reply[] {
  const said = sorryOnce(replies);
  const sorry = (upset && !replies.some(isSorry)) || said.some((r) => isSaid(r, 'faultTaken'));
  const taken = said.filter(isTaken);
  const [first] = taken;
  if (!first || taken.length < 2) return said;
  const one: Reply = { say: 'severalTaken', with: { ...several(taken, list), sorry } };
  return said.flatMap((reply) => (reply === first ? one : isTaken(reply) ? [] : reply));
}

const SORRY = /^(?:chased|chasedTaken|complaint|complaintAgain|faultTaken|reopened|discomfort)$/;

const isSaid = (reply: Reply, say: string) => 'say' in reply && reply.say === say;
const isSorry = (reply: Reply) => 'say' in reply && SORRY.test(reply.say);

function sorryOnce(replies: Reply[]): Reply[] {
  const first = replies.findIndex(isSorry);
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

function several(taken: Taken[], list: (names: string[]) => string) {
  const named = (...says: Taken['say'][]) => {
    const names = taken.flatMap((t) => (says.includes(t.say) ? (t.with.what ?? []) : []));
    return names.length ? list([...new Set(names)]) : null;
  };
  const rooms = taken.map((t) => ('room' in t.with ? t.with.room : null));
  return {
    bring: named('requestTaken'),
    repair: named('faultTaken', 'faultTakenToo'),
    arrange: named('askFrontDesk'),
    room: rooms.find(Boolean) ?? null,
  };
}
