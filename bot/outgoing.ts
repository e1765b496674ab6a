import { type Change, commit, type NewDelivery, type NewMessage } from '../crm/commit.ts';
import type { Conversation } from '../crm/generated/client.ts';
import { newId } from '../crm/ids.ts';
import type { Item } from '../crm/news.ts';
import type { House } from './house.ts';
import { ticketsOpened } from './metrics.ts';
import type { Choice } from './outcome.ts';

/** Guests of these channels read the rows themselves; nothing has to be sent. */
const MAILBOXES = ['web', 'demo'];

/** Who wrote it (null: the bot), the only text's id where it has one already, whether it is sent again when in doubt, and the answers of one tap. */
type Sending = { staffId?: string | null; id?: string; urgent?: boolean; choices?: Choice[] };

/**
 * The message rows of these texts, with a delivery each where the channel has to be told.
 * The choices belong to the last one; a channel without buttons leaves them out.
 */
export function outgoing(
  house: House,
  conversation: Pick<Conversation, 'id' | 'channel' | 'account' | 'externalId'>,
  texts: string[],
  at: Date,
  { staffId = null, id, urgent = false, choices = [] }: Sending = {},
): { messages: NewMessage[]; deliveries: NewDelivery[] } {
  const messages = texts.map((text, i) => ({
    id: id ?? newId(),
    hotelId: house.hotelId,
    conversationId: conversation.id,
    author: staffId ? 'staff' : 'bot',
    externalId: null,
    kind: 'text',
    text,
    choices: i === texts.length - 1 && choices.length ? choices : null,
    staffId,
    at,
  }));
  if (MAILBOXES.includes(conversation.channel)) return { messages, deliveries: [] };
  const deliveries = messages.map((m) =>
    delivery(house.hotelId, at, {
      kind: 'message',
      channel: conversation.channel,
      account: conversation.account,
      destination: conversation.externalId,
      conversationId: conversation.id,
      messageId: m.id,
      urgent,
    }),
  );
  return { messages, deliveries };
}

/** A delivery that waits to leave, complete with everything that does not differ. */
export function delivery(
  hotelId: string,
  at: Date,
  of: Pick<NewDelivery, 'kind' | 'channel' | 'destination'> & Partial<NewDelivery>,
): NewDelivery {
  return {
    id: newId(),
    hotelId,
    account: '',
    conversationId: null,
    messageId: null,
    alertId: null,
    body: null,
    status: 'queued',
    urgent: false,
    pendingKey: null,
    sender: null,
    attempts: 0,
    nextAt: at,
    error: null,
    externalId: null,
    createdAt: at,
    sentAt: null,
    ...of,
  };
}

/**
 * Commits a change and tells every reader what it touched.
 * @returns false where it was decided on something that is no longer true: nothing is written
 */
export async function write(house: House, change: Change): Promise<boolean> {
  const base = await commit(house.store, change);
  if (base === null) return false;
  for (const { kind } of change.tickets ?? []) ticketsOpened.inc({ kind });
  const items: Item[] = [...(change.tickets ?? []), ...(change.changedTickets ?? [])].map((t) => ({
    topic: 'ticket',
    id: t.id,
  }));
  if (change.conversation) {
    const lines = (change.messages ?? []).map((m, i) => ({ ...m, seq: base + i + 1 }));
    items.push({ topic: 'conversation', id: change.conversation.id, lines });
  }
  house.news.publish(items);
  return true;
}
