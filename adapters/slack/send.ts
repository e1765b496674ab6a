import type { types, webApi } from '@slack/bolt';
import type { Digest, Note, OutboundNotice } from '../../bot/channel.ts';
import { slackLabels } from '../../prompts/labels/slack.ts';
import { type Card, card, type View } from './card.ts';
import { slackCode } from './errors.ts';
import { sheetCard } from './sheet.ts';
import { cut, escaped, plain, section, small } from './text.ts';

/** Slack has no idempotency key: our delivery's id rides along and `find` looks for it. */
export const DELIVERY_EVENT = 'zhike_delivery';

/** Guests' links are not fetched, and no word of theirs becomes markup or a mention. */
const AS_DATA = { mrkdwn: false, unfurl_links: false, unfurl_media: false } as const;

/**
 * Posts a notice, or updates its card (or part of a sheet) in place.
 * @throws the errors of Slack's client
 * @returns the message's `ts`; a card that somebody deleted in Slack is posted again and gets a new one
 */
export async function send(
  client: webApi.WebClient,
  notice: OutboundNotice,
  view: View,
): Promise<string> {
  const kept = notice.notice.kind === 'card' || notice.notice.kind === 'arrivals';
  if (!kept || !notice.cardId) return post(client, notice, view);
  try {
    await client.chat.update({
      channel: notice.destination,
      ts: notice.cardId,
      ...content(notice, view),
    });
    return notice.cardId;
  } catch (error) {
    if (slackCode(error) !== 'message_not_found') throw error;
    return post(client, notice, view);
  }
}

async function post(client: webApi.WebClient, notice: OutboundNotice, view: View): Promise<string> {
  const message = { channel: notice.destination, ...content(notice, view), ...AS_DATA };
  const note = notice.notice.kind === 'note' ? notice.notice.note : null;
  const thread = note && notice.cardId;
  const sent = thread
    ? await client.chat.postMessage({
        ...message,
        thread_ts: thread,
        reply_broadcast: note.loud ?? false,
      })
    : await client.chat.postMessage(message);
  if (!sent.ts) throw new Error('slack: the answer to a post has no ts');
  return sent.ts;
}

function content({ id, notice }: OutboundNotice, view: View) {
  const metadata = { event_type: DELIVERY_EVENT, event_payload: { id } };
  if (notice.kind === 'card') return { ...card(notice.ticket, view), metadata };
  if (notice.kind === 'note') return { ...noteOf(notice.note, view), metadata };
  if (notice.kind === 'arrivals') return { ...sheetCard(notice.sheet, view), metadata };
  return { ...digestOf(notice.digest, view), metadata };
}

function noteOf(note: Note, { lang }: View): Card {
  const author = [slackLabels[lang].author[note.author], note.name].filter(Boolean).join(' · ');
  return {
    text: escaped(`${author}: ${cut(note.text, 200)}`),
    blocks: [small(author), section(note.text)],
  };
}

/** A message holds 50 blocks and about 13,000 characters. */
const DIGEST_LINES = 12;

function digestOf(digest: Digest, { lang }: View): Card {
  const lines = digest.lines
    .slice(0, DIGEST_LINES)
    .flatMap((line): types.KnownBlock[] => [
      section(line.text, 500),
      ...(line.quotes.length ? [small(...line.quotes.slice(0, 3).map((q) => cut(q, 150)))] : []),
    ]);
  return {
    text: escaped(digest.title),
    blocks: [
      { type: 'header', text: plain(digest.title, 150) },
      ...lines,
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: 'open',
            text: plain(slackLabels[lang].button.open, 75),
            url: digest.url,
          },
        ],
      },
    ],
  };
}
