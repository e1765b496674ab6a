import { z } from '@hono/zod-openapi';

const text = z.string();
const maybe = text.nullable();
const at = z.iso.datetime();
const day = z.iso.date();

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
    /** −1 to 1; null: nothing was said. */
    mood: z.number().nullable(),
    /** The parts that this role sees; the others are empty. */
    sections: z.array(text),
  })
  .openapi('GuestProfile');
