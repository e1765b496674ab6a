/** What goes over the wire between a guest's browser and the web chat. */
import { z } from '@hono/zod-openapi';
import { storable } from '../../../bot/storable.ts';
import type { ChatLine } from '../../../crm/chat-sessions.ts';

const claim = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => storable(text).trim())
    .openapi({ type: 'string', maxLength: max });

const room = claim(12).openapi({
  description: 'The room that the guest says to be in: a claim, not a proof',
  example: '1208',
});

export const NewSession = z
  .object({
    name: claim(60).optional().openapi({ example: '王先生' }),
    room: room.optional(),
    language: z
      .string()
      .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'must be a language tag like "zh-Hans"')
      .optional()
      .openapi({ example: 'zh-Hans' }),
  })
  .openapi('NewChatSession');

export const Session = z
  .object({ token: z.string().openapi({ description: 'Good for 30 days' }) })
  .openapi('ChatSession');

export const NewMessage = z
  .object({
    id: z
      .string()
      .min(1)
      .max(128)
      .refine((id) => storable(id) === id, 'must be well-formed text without NUL')
      .openapi({
        description: 'Made by the sender. The same id twice is one message',
        example: 'm1',
      }),
    text: z
      .string()
      .max(10_000)
      .transform(storable)
      .refine((text) => text.trim() !== '', 'must not be empty')
      .openapi({ type: 'string', minLength: 1, maxLength: 10_000, example: '请送两条毛巾到1208' }),
  })
  .openapi('NewChatMessage');

export const Accepted = z
  .object({
    id: z.string(),
    seq: z.int().openapi({ description: 'Its place in the conversation' }),
  })
  .openapi('AcceptedChatMessage');

export const RoomClaim = z.object({ room }).openapi('RoomClaim');

const Choices = z.array(z.object({ label: z.string(), text: z.string() }));

/** The data of one `event: message`. */
export const ChatMessage = z
  .object({
    id: z.string().openapi({ description: "The sender's own id for a guest's message" }),
    from: z.enum(['guest', 'bot', 'staff']),
    text: z.string(),
    choices: Choices.optional().openapi({
      description: 'Answers that take one tap: `text` is sent as an ordinary message',
    }),
    at: z.iso.datetime(),
  })
  .openapi('ChatMessage');

/** A message as a line of the event stream; the event's id is its seq, where a reader resumes. */
export function eventOf(message: ChatLine): string {
  const data: z.infer<typeof ChatMessage> = {
    id: message.externalId ?? message.id,
    from: message.author as 'guest' | 'bot' | 'staff',
    text: message.text,
    ...(message.choices ? { choices: message.choices as z.infer<typeof Choices> } : {}),
    at: message.at.toISOString(),
  };
  return `id: ${message.seq}\nevent: message\ndata: ${JSON.stringify(data)}\n\n`;
}
