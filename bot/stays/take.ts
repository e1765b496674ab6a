import { erasedAt, ofTheErased } from '../../crm/privacy/tombstones.ts';
import { writeFolio } from '../../crm/stays/folio.ts';
import { bindEvents, dropEvents, eventsOfStay, keepEvent } from '../../crm/stays/source-events.ts';
import { inStays, writeStays } from '../../crm/stays/stays.ts';
import type { House } from '../house.ts';
import { type StayEvent, stayKeyOf } from './events.ts';
import { foldStay } from './fold.ts';
import { carryTickets } from './tickets.ts';

/** `waiting`: nothing has told yet from when to when the stay is; `known`: this event was told before. */
export type Taken = 'applied' | 'waiting' | 'known';

/**
 * Takes in what the PMS told: stored once, and the stay made anew from all that is stored. Late,
 * repeated or out of order, the same events end in the same stay.
 */
export async function takeEvent(house: House, event: StayEvent): Promise<Taken> {
  const { store, hotelId } = house;
  const now = house.now();
  const of = { hotelId, source: event.source, stayKey: stayKeyOf(event) };
  // Of an erased guest's stay nothing is kept, not even that it was told.
  const [erased] = await erasedAt(store, hotelId, [['stay', of.source, of.stayKey]]);
  if (erased) return 'known';
  const { taken, stayId } = await inStays(store, hotelId, async (query) => {
    const { source, stayKey } = of;
    const occurredAt = new Date(event.occurredAt);
    const kept = { source, stayKey, externalId: event.id, occurredAt, data: event };
    const fresh = await keepEvent(query, hotelId, kept, now);
    const folded = foldStay((await eventsOfStay(query, of)) as StayEvent[]);
    if (!folded) return { taken: fresh ? ('waiting' as const) : ('known' as const) };
    const [gone] = await ofTheErased(store, hotelId, [folded.record]);
    if (gone) {
      await dropEvents(query, of);
      return { taken: 'known' as const };
    }
    const [stay] = await writeStays(query, hotelId, [folded.record], now);
    const stayId = stay!.id;
    await bindEvents(query, of, stayId);
    await writeFolio(
      query,
      hotelId,
      folded.items.map((item) => ({ ...item, stayId })),
      now,
    );
    return { taken: fresh ? ('applied' as const) : ('known' as const), stayId };
  });
  // Also of an event that was known: whoever took it in may have died before this.
  if (stayId) await carryTickets(house, [stayId]);
  return taken;
}
