/** A wish behind a complaint is acted on now, not only remembered: "枕头太高" brings another pillow. */
import type { PreferenceLabel } from '../../nlp/taxonomy.ts';
import { openRequests } from '../meant.ts';
import type { Outcome, Part, Turn } from '../outcome.ts';
import { kindOf, request } from './request.ts';

/** What can be brought to the door at once. */
function thingFor({ key, value }: PreferenceLabel): string | undefined {
  if (key.startsWith('pillow.')) return 'pillow';
  if (key === 'bedding.extra') return value === 'thin_quilt' ? 'quilt' : value;
  return undefined;
}

/** @param outcome what the turn does already: nothing is brought twice */
export function fulfil(turn: Turn, outcome: Outcome): Part {
  const things = new Set(
    outcome.preferences.filter((p) => p.hidden).flatMap((p) => thingFor(p) ?? []),
  );
  const kind = kindOf('request.amenity');
  const open = openRequests(turn).some((t) => t.intent === 'request.amenity');
  const asked = outcome.tickets.some((t) => t.kind === 'request');
  if (!kind || !things.size || asked || open) return {};
  const orders = [...things].map((item) => ({ item }));
  return request({ ...turn, analysis: { ...turn.analysis, orders } }, 'request.amenity', kind);
}
