/** A wish behind a complaint is acted on now, not only remembered: "枕头太高" brings another pillow. */
import type { Order, Ticket } from '../../crm/tickets.ts';
import type { PreferenceLabel } from '../../nlp/taxonomy.ts';
import { openRequests } from '../meant.ts';
import type { Outcome, Part, Turn } from '../outcome.ts';
import { kindOf, request } from './request.ts';
import { whatOf } from './tickets.ts';

/** What can be brought to the door at once. */
function thingFor({ key, value }: PreferenceLabel): string | undefined {
  if (key.startsWith('pillow.')) return 'pillow';
  if (key === 'bedding.extra') return value === 'thin_quilt' ? 'quilt' : value;
  return undefined;
}

/** All the displeasure there is: the thing that is brought mends it, and no manager has to be called. */
export const isSmall = ({ analysis }: Turn): boolean =>
  analysis.severity <= 1 &&
  analysis.aspects.every((a) => a.aspect === 'room.bed' || a.polarity !== 'negative') &&
  analysis.preferences.some((p) => isBehind(analysis, p) && thingFor(p));

/** A wish that nobody has put as one: guessed, or said as what is wrong. */
const isBehind = ({ intents }: Turn['analysis'], { hidden }: PreferenceLabel): boolean =>
  hidden || intents.some(({ intent }) => intent === 'feedback.complaint');

/** That the towels are on their way says nothing of the pillow. */
const brings = (ticket: Ticket, things: Set<string>) =>
  (ticket.orders as Order[]).some(({ item }) => things.has(item));

/** It is on its way already. */
const chased = (turn: Turn, ticket: Ticket): Part => ({
  changes: [{ ticket, event: 'chased', set: { chases: ticket.chases + 1 } }],
  replies: [{ say: 'chased', with: { what: whatOf(ticket, turn.language) } }],
});

/** @param outcome what the turn does already: nothing is brought twice */
export function fulfil(turn: Turn, outcome: Outcome): Part {
  const things = new Set(
    outcome.preferences.filter((p) => isBehind(turn.analysis, p)).flatMap((p) => thingFor(p) ?? []),
  );
  const kind = kindOf('request.amenity');
  const open = openRequests(turn).find((t) => brings(t, things));
  const asked = outcome.tickets.some((t) => t.kind === 'request');
  if (!kind || !things.size || asked) return {};
  if (open) return isSmall(turn) ? chased(turn, open) : {};
  const orders = [...things].map((item) => ({ item }));
  const part = request(
    { ...turn, analysis: { ...turn.analysis, orders } },
    'request.amenity',
    kind,
  );
  const draft = part.tickets?.[0];
  if (!isSmall(turn) || !draft) return part;
  const what = whatOf(draft, turn.language);
  return { ...part, replies: [{ say: 'wishTaken', with: { what, room: draft.room } }] };
}
