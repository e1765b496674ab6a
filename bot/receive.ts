/**
 * Where every guest's message comes in: stored once, checked for an emergency, and the conversation
 * is answered soon. Then the platform is told that we have it.
 */
import { LRUCache } from 'lru-cache';
import { openConversation, storeMessage } from '../crm/conversations.ts';
import type { Item } from '../crm/news.ts';
import type { Answering } from './answering.ts';
import type { InboundMessage, Receive } from './channel.ts';
import { withoutQuotes } from './echo.ts';
import type { House } from './house.ts';
import { received } from './metrics.ts';
import { LONGEST_AHEAD } from './reader.ts';
import { storable } from './storable.ts';

export function openReceive(house: House, answer: Answering['soon']): Receive {
  const conversations = new LRUCache<string, string>({ max: 20_000 });

  async function conversationOf(m: InboundMessage): Promise<string> {
    const key = keyOf(m);
    const known = conversations.get(key);
    if (known) return known;
    const { hotelId, store } = house;
    const { channel, account, conversation: externalId } = m;
    const id = await openConversation(store, { hotelId, channel, account, externalId }, m.sender);
    conversations.set(key, id);
    return id;
  }

  async function store(m: InboundMessage, conversationId: string) {
    const emergency = m.kind === 'text' && house.look.emergency(withoutQuotes(m.text));
    const hurry = emergency || (m.kind === 'text' && house.look.wantsPerson(m.text));
    return storeMessage(house.store, {
      conversationId,
      externalId: m.externalId,
      kind: m.kind,
      text: m.text,
      at: m.at,
      pause: hurry ? 0 : house.timing.burstPause,
      emergency,
      attachments: m.attachments ?? [],
    });
  }

  return async function receive(message) {
    const m = cleaned(message);
    for (;;) {
      const conversationId = await conversationOf(m);
      const storing = store(m, conversationId);
      // Its turn finds the text read already: the database takes its time to keep the row.
      if (m.kind === 'text' && m.text.length <= LONGEST_AHEAD) house.look.read(m.text);
      const stored = await storing;
      if (stored) {
        if (!stored.duplicate) {
          received.inc({ channel: m.channel });
          house.news.publish([newsOf(m, conversationId, stored)]);
          answer(conversationId, stored.wait);
        }
        return { ...stored, conversationId };
      }
      // Erased meanwhile: whoever writes now begins anew.
      conversations.delete(keyOf(m));
    }
  };
}

/** The message as readers in this process show it. */
function newsOf(
  m: InboundMessage,
  conversationId: string,
  of: { messageId: string; seq: number },
): Item {
  const { externalId, text, at } = m;
  const { messageId: id, seq } = of;
  const line = { conversationId, seq, id, externalId, author: 'guest', text, choices: null, at };
  return { topic: 'conversation', id: conversationId, lines: [line] };
}

/** Whatever a platform hands over, it can be kept. */
function cleaned(m: InboundMessage): InboundMessage {
  const { name } = m.sender;
  return {
    ...m,
    text: storable(m.text),
    externalId: storable(m.externalId),
    conversation: storable(m.conversation),
    sender: { id: storable(m.sender.id), ...(name ? { name: storable(name) } : {}) },
    attachments: (m.attachments ?? []).map((a) => ({
      ...a,
      name: storable(a.name),
      mime: storable(a.mime),
    })),
  };
}

const keyOf = (m: InboundMessage) => JSON.stringify([m.channel, m.account, m.conversation]);
