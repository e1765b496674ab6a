import type { webApi } from '@slack/bolt';
import { DELIVERY_EVENT } from './send.ts';

/** Far more than a channel gets while the bot is down; an older one is sent again. */
const MESSAGES = 200;
const THREADS = 20;

/**
 * Looks for a delivery that may have arrived before a crash: among the channel's last messages, then
 * in the threads that were written in last.
 * @returns the message's `ts`, or null
 */
export async function find(
  client: webApi.WebClient,
  id: string,
  channel: string,
): Promise<string | null> {
  const history = await client.conversations.history({
    channel,
    limit: MESSAGES,
    include_all_metadata: true,
  });
  const messages = history.messages ?? [];
  const posted = messages.find((message) => carries(message, id));
  if (posted?.ts) return posted.ts;
  for (const { ts } of lastWrittenIn(messages)) {
    if (!ts) continue;
    const thread = await client.conversations.replies({
      channel,
      ts,
      limit: MESSAGES,
      include_all_metadata: true,
    });
    const note = thread.messages?.find((message) => carries(message, id));
    if (note?.ts) return note.ts;
  }
  return null;
}

type Message = {
  ts?: string;
  reply_count?: number;
  latest_reply?: string;
  metadata?: { event_type?: string; event_payload?: object };
};

function carries({ metadata }: Message, id: string): boolean {
  const payload = metadata?.event_payload as { id?: string } | undefined;
  return metadata?.event_type === DELIVERY_EVENT && payload?.id === id;
}

const lastWrittenIn = (messages: Message[]) =>
  messages
    .filter((message) => message.reply_count)
    .sort((a, b) => Number(b.latest_reply ?? b.ts) - Number(a.latest_reply ?? a.ts))
    .slice(0, THREADS);
