/** What Slack sends when somebody presses a button or a window's Send, in the form of its documentation. */
import { createHmac } from 'node:crypto';
import type { Block, Message } from './workspace.ts';

export const SIGNING_SECRET = '8f742231b10e8888abcd99yyyzzz85a5';

type Presser = { user: string; name?: string; trigger?: string };
export type Window = {
  callback_id: string;
  private_metadata: string;
  blocks: Block[];
  [key: string]: unknown;
};

const envelope = ({ user, name = 'someone', trigger = '1.2.three' }: Presser) => ({
  team: { id: 'T000000001', domain: 'hotel' },
  user: { id: user, username: name, name, team_id: 'T000000001' },
  api_app_id: 'A0ZHIKE',
  token: 'deprecated',
  trigger_id: trigger,
});

/** A press on one of the buttons of a posted card. Fails where the card does not have it. */
export function press(
  card: Message & { channel: string },
  actionId: string,
  presser: Presser & { choice?: string },
) {
  const block = card.blocks.find((b) => b.elements?.some((e) => e.action_id === actionId));
  const element = block?.elements?.find((e) => e.action_id === actionId);
  if (!block || !element) throw new Error(`the card has no "${actionId}"`);
  const selected = presser.choice
    ? { selected_option: { text: { type: 'plain_text', text: '…' }, value: presser.choice } }
    : {};
  return {
    ...envelope(presser),
    type: 'block_actions',
    container: { type: 'message', message_ts: card.ts, channel_id: card.channel },
    channel: { id: card.channel, name: 'front-desk' },
    message: card,
    actions: [
      {
        type: element.type,
        action_id: actionId,
        block_id: block.block_id,
        action_ts: '1.1',
        ...selected,
      },
    ],
  };
}

/** The window's submit button. @param written what stands in its field @param ticked its box */
export function submit(window: Window, presser: Presser, written?: string, ticked = false) {
  const text = { type: 'plain_text_input', value: written || null };
  const values = {
    ...(written === undefined ? {} : { reply: { text } }),
    ...(ticked
      ? { keep: { keep: { type: 'checkboxes', selected_options: [{ value: '1' }] } } }
      : {}),
  };
  return {
    ...envelope(presser),
    type: 'view_submission',
    view: { id: 'V1', type: 'modal', app_id: 'A0ZHIKE', ...window, state: { values } },
    response_urls: [],
  };
}

type Signing = { secret?: string; at?: number };

/** The payload as Slack posts it, signed now (or as told). */
export const signed = (payload: object, signing: Signing = {}): Request =>
  signedBody(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), signing);

export function signedBody(
  body: string,
  { secret = SIGNING_SECRET, at = Date.now() }: Signing = {},
): Request {
  const timestamp = String(Math.floor(at / 1000));
  const hash = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return new Request('http://hotel.example/slack/events', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${hash}`,
    },
    body,
  });
}
