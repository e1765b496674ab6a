/** What a PMS tells of a stay, as it crosses the wire. docs/sources.md describes it. */
import { z } from 'zod';
import { FOLIO_KINDS } from '../../crm/stays/folio.ts';
import { storable } from '../storable.ts';

const words = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => storable(text) === text, 'is not storable');
const at = z.iso.datetime({ offset: true });
const day = z.iso.date();
const currency = z.string().regex(/^[A-Z]{3}$/, 'is no code like CNY');
/** Hundredths of the currency. */
const cents = z.number().int().min(-2_147_483_647).max(2_147_483_647);
const people = z.number().int().min(0).max(99);

const guest = z.object({
  name: words(120).optional(),
  language: words(20).optional(),
  phone: z
    .string()
    .regex(/^\+?[\d\s()\-.]{5,30}$/, 'is not a telephone number')
    .optional(),
  email: z.email().max(200).optional(),
  /** Accounts of messengers, most telling first: "wechat:wxid_abc". */
  addresses: z
    .array(z.string().regex(/^[a-z][a-z0-9_-]{1,30}:\S.{0,199}$/, 'is not like wechat:wxid_abc'))
    .max(20)
    .optional(),
});

const facts = z.object({
  guest: guest.optional(),
  arrival: day.optional(),
  departure: day.optional(),
  room: words(20).optional(),
  channel: words(60).optional(),
  adults: people.optional(),
  children: people.optional(),
  total: z.object({ amountCents: cents.min(0), currency }).optional(),
  bookedAt: at.optional(),
});

/** What is known of a stay; each event names some of it. */
export type StayFacts = z.output<typeof facts>;

const told = z.object({
  /** The event's own id: the same id again is the same event. */
  id: words(200),
  /** When it happened, which may be long before it is told. */
  occurredAt: at,
  /** The code that the guest knows. */
  reservation: words(100),
  /** The PMS's key of this guest in this room, where a reservation has several. */
  stay: words(100).optional(),
  /** The system; the same as `source` of the hotel's files, where both tell of the same stays. */
  source: words(40).default('pms'),
});
const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  told.extend({ type: z.literal(type) }).extend(shape);

export const stayEvent = z.discriminatedUnion('type', [
  event('booked', { ...facts.shape, arrival: day, departure: day }),
  event('changed', facts.shape),
  event('cancelled', { noShow: z.boolean().optional() }),
  event('checked_in', { room: words(20).optional() }),
  event('room_moved', { room: words(20) }),
  event('checked_out', {}),
  event('folio_posted', {
    item: z.object({
      /** The line's own id: told again with another amount, it is corrected. */
      id: words(100),
      kind: z.enum(FOLIO_KINDS),
      amountCents: cents,
      currency,
      postedAt: at.optional(),
    }),
  }),
]);

export type StayEvent = z.output<typeof stayEvent>;

/** The key of the stay that an event is about, within its source. */
export const stayKeyOf = ({ stay, reservation }: StayEvent): string => stay ?? reservation;
