/**
 * Before a turn is decided: does the guest prove who writes? A room is a claim; a reservation code with
 * its name is a proof, and joins the conversation to the stay's guest. Tries are counted first.
 */
import { type Counter, countAttempt, forgiveAttempt } from '../../crm/attempts.ts';
import { joinToStay } from '../../crm/identity.ts';
import { clientOf, staysByCode } from '../../crm/stays/reservations.ts';
import type { House } from '../house.ts';
import type { Ending, Proof, Turn } from '../outcome.ts';
import { type CodeClaim, codeKey, hasName, readClaim } from './claim.ts';
import { givesName } from './names.ts';

/** Wrong codes within an hour. One hotel network is one client: its honest guests mistype, too. */
const MOST_CODES = { conversation: 5, client: 20 };
/** Rooms that one conversation names within an hour: a tour guide's are for a person to sort out. */
const MOST_ROOMS = { conversation: 5, client: 40 };

/** What the unanswered words prove, or fail to. Nothing is told that the guest did not know. */
export async function prove(house: House, turn: Turn): Promise<Proof | undefined> {
  const { analysis, conversation } = turn;
  const claim = readClaim(turn.text, {
    posed: turn.posed,
    intents: analysis.intents.map((i) => i.intent),
    ...(analysis.slots.flight ? { flight: analysis.slots.flight } : {}),
  });
  if (claim) return { ...(await proveByCode(house, turn, claim)), alone: claim.alone };
  const { room } = analysis.slots;
  if (turn.verified || !room || room === conversation.room || analysis.emergency) return undefined;
  const counted = await count(house, turn, 'room', MOST_ROOMS, room);
  return counted.over ? { kind: 'too_many_rooms', tell: counted.first, alone: true } : undefined;
}

async function proveByCode(house: House, turn: Turn, claim: CodeClaim): Promise<Ending> {
  const { store, hotelId } = house;
  if (!hasName(claim.rest)) return { kind: 'name_missing', code: claim.code };
  const messageId = turn.unanswered.at(-1)?.id ?? turn.conversation.id;
  const counted = await count(house, turn, 'code', MOST_CODES, messageId);
  if (counted.over) return { kind: 'too_many_codes', tell: counted.first };
  const stays = await staysByCode(store, hotelId, codeKey(claim.code));
  const stay = stays.find(({ name }) => givesName(claim.rest, name));
  if (!stay) return { kind: 'wrong' };
  await forgiveAttempt(store, hotelId, messageId);
  const of = {
    hotelId,
    conversationId: turn.conversation.id,
    stayId: stay.id,
    by: 'code',
  } as const;
  const joined = await joinToStay(store, of, { now: house.now() });
  return joined === 'conflict' || joined === 'gone' ? { kind: 'conflict' } : { kind: 'right' };
}

async function count(
  house: House,
  { conversation }: Turn,
  kind: 'code' | 'room',
  most: typeof MOST_CODES,
  value: string,
) {
  const { store, hotelId, now } = house;
  const client = await clientOf(store, conversation.id);
  const counters: Counter[] = [
    { key: `${kind}:conversation:${conversation.id}`, most: most.conversation },
    ...(client ? [{ key: `${kind}:client:${client}`, most: most.client }] : []),
  ];
  return countAttempt(store, hotelId, counters, { value, now: now() });
}
