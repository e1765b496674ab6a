import { z } from '@hono/zod-openapi';
import { LAYERS } from '../../../crm/value/rules.ts';

const text = z.string();
const maybe = text.nullable();
const at = z.iso.datetime();
const day = z.iso.date();

const money = z.record(text, z.number());
const both = z.object({ zh: text, en: text });

const ticket = z.object({
  id: text,
  kind: text,
  intent: text,
  orders: z.array(z.object({ item: text, quantity: z.number().optional() })),
  time: maybe,
  status: text,
  reason: maybe,
  department: text,
  severity: z.number(),
  room: maybe,
  words: text,
  createdAt: at,
  closedAt: at.nullable(),
});

/** A guest as `/board/guests/{id}.json` answers it: what the page shows. */
export const profileSchema = z
  .object({
    id: text,
    name: maybe,
    language: maybe,
    birthday: maybe,
    source: text,
    createdAt: at,
    addresses: z.array(
      z.object({
        channel: text,
        externalId: text,
        verifiedAt: at.nullable(),
        forStay: z.boolean(),
      }),
    ),
    stays: z.array(
      z.object({
        id: text,
        room: maybe,
        status: text,
        source: text,
        code: text,
        arrival: day,
        departure: day,
        /** Cents by currency; null: not known, or not for this role. */
        bill: money.nullable(),
      }),
    ),
    preferences: z.array(
      z.object({
        id: text,
        key: text,
        value: text,
        hidden: z.boolean(),
        confidence: z.number(),
        scope: z.enum(['stay', 'always']),
        status: z.enum(['noted', 'confirmed', 'refuted']),
        quote: text,
        createdAt: at,
        expiresAt: at.nullable(),
        conversationId: maybe,
        /** Whether it counts now. */
        current: z.boolean(),
        events: z.array(
          z.object({ kind: text, at, by: z.enum(['guest', 'staff']), staff: maybe, quote: text }),
        ),
      }),
    ),
    tickets: z.array(ticket),
    complaints: z.array(ticket),
    surveys: z.array(
      z.object({
        moment: text,
        scale: text,
        score: z.number().nullable(),
        comment: maybe,
        askedAt: at,
        answeredAt: at.nullable(),
        conversationId: text,
      }),
    ),
    reviews: z.array(
      z.object({ source: text, text, rating: z.number().nullable(), at: at.nullable() }),
    ),
    said: z.array(z.object({ at, sentiment: text, polarity: z.number() })),
    conversations: z.array(
      z.object({ id: text, channel: text, lastGuestAt: at.nullable(), messages: z.number() }),
    ),
    /** Null: has not stayed yet, or not for this role. */
    value: z
      .object({
        stays: z.number(),
        nights: z.number(),
        spendCents: z.number(),
        otherCents: money.nullable(),
        firstArrival: day,
        lastDeparture: day,
        nextArrival: day.nullable(),
        returnDays: z.number().nullable(),
        r: z.number(),
        f: z.number(),
        m: z.number(),
        layer: z.enum(LAYERS),
      })
      .nullable(),
    memberships: z.array(
      z.object({
        id: text,
        number: text,
        tier: text,
        since: at,
        source: text,
        points: z.number(),
        entries: z.array(
          z.object({
            id: text,
            account: text,
            points: z.number(),
            reason: maybe,
            reversed: z.boolean(),
            reversal: z.boolean(),
            staff: maybe,
            at,
          }),
        ),
      }),
    ),
    tags: z.array(z.object({ name: text, staff: maybe, createdAt: at })),
    /** Of the stay that is on or comes next. */
    scenes: z.array(z.object({ key: text, name: both, prepare: both.nullable(), stayId: text })),
    companions: z.array(z.object({ id: text, name: maybe, stays: z.number(), last: day })),
    /** −1 to 1; null: nothing was said. */
    mood: z.number().nullable(),
    /** The parts that this role sees; the others are empty. */
    sections: z.array(text),
  })
  .openapi('GuestProfile');
