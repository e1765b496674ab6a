/** The window in which staff write to a guest: written, then shown as the guest will see it, then sent. */
import type { App, types } from '@slack/bolt';
import type { House } from '../../bot/house.ts';
import { reply } from '../../bot/staff.ts';
import { newId } from '../../crm/conversations.ts';
import { slackLabels } from '../../prompts/labels/slack.ts';
import type { Lang } from '../../prompts/labels/ticket.ts';
import { act } from './press.ts';
import { plain, section, small } from './text.ts';

/** Which card the window belongs to. */
type Subject = { ticketId: string; channel: string };
/** A text that was looked at, with the id that its message gets. */
type Draft = { id: string; text: string };

/** Slack keeps 3000 characters with a window; our text travels there, unescaped. */
const LONGEST = 2000;
const WRITE = 'reply_write';
const SEND = 'reply_send';

/** The first step: an empty field. */
export function replyWindow(subject: Subject, lang: Lang): types.ModalView {
  const labels = slackLabels[lang].reply;
  return {
    type: 'modal',
    callback_id: WRITE,
    private_metadata: packed(subject),
    title: plain(labels.title, 24),
    submit: plain(labels.preview, 24),
    close: plain(labels.cancel, 24),
    blocks: [
      {
        type: 'input',
        block_id: 'reply',
        label: plain(labels.label, 2000),
        hint: plain(labels.hint, 2000),
        element: {
          type: 'plain_text_input',
          action_id: 'text',
          multiline: true,
          max_length: LONGEST,
          focus_on_load: true,
        },
      },
    ],
  };
}

/** The second step, on top of the first: "back" leads to the field as it was left. */
function previewWindow(subject: Subject, text: string, lang: Lang): types.ModalView {
  const labels = slackLabels[lang].reply;
  return {
    type: 'modal',
    callback_id: SEND,
    private_metadata: packed(subject, { id: newId(), text }),
    title: plain(labels.previewTitle, 24),
    submit: plain(labels.send, 24),
    close: plain(labels.back, 24),
    blocks: [small(labels.previewHint), { type: 'divider' }, section(text)],
  };
}

export function listenToReplies(app: App, house: House, lang: Lang): void {
  app.view(WRITE, async ({ ack, view }) => {
    const text = view.state.values.reply?.text?.value?.trim();
    if (!text) {
      const errors = { reply: slackLabels[lang].problem.empty };
      await ack({ response_action: 'errors', errors });
      return;
    }
    const { subject } = unpacked(view.private_metadata);
    await ack({ response_action: 'push', view: previewWindow(subject, text, lang) });
  });
  app.view(SEND, async ({ ack, body, view, client }) => {
    await ack({ response_action: 'clear' });
    const { subject, draft } = unpacked(view.private_metadata);
    const press = { presser: body.user, channel: subject.channel };
    await act(
      { house, lang, client },
      press,
      (staffId) => reply(house, { ticketId: subject.ticketId, staffId }, draft.text, draft.id),
      draft.text,
    );
  });
}

const packed = ({ ticketId, channel }: Subject, { id, text }: Draft = { id: '', text: '' }) =>
  [ticketId, channel, id, text].join('\n');

function unpacked(metadata: string): { subject: Subject; draft: Draft } {
  const [ticketId = '', channel = '', id = '', ...lines] = metadata.split('\n');
  return { subject: { ticketId, channel }, draft: { id, text: lines.join('\n') } };
}
