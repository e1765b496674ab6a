/** The window in which staff write to a guest: written, then shown as the guest will see it, then sent. */
import type { App, types, ViewOutput } from '@slack/bolt';
import type { House } from '../../bot/house.ts';
import { teachable, teachFrom } from '../../bot/knowledge/unknown.ts';
import { reply } from '../../bot/staff.ts';
import { newId } from '../../crm/ids.ts';
import { slackLabels } from '../../prompts/labels/slack.ts';
import type { Lang } from '../../prompts/labels/ticket.ts';
import { staffBehind } from './people.ts';
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
function previewWindow(
  subject: Subject,
  { text, teaches }: { text: string; teaches: boolean },
  lang: Lang,
): types.ModalView {
  const labels = slackLabels[lang].reply;
  const keep: types.InputBlock = {
    type: 'input',
    block_id: 'keep',
    optional: true,
    label: plain(labels.keep, 2000),
    element: {
      type: 'checkboxes',
      action_id: 'keep',
      options: [{ text: plain(labels.keepHint, 75), value: '1' }],
    },
  };
  return {
    type: 'modal',
    callback_id: SEND,
    private_metadata: packed(subject, { id: newId(), text }),
    title: plain(labels.previewTitle, 24),
    submit: plain(labels.send, 24),
    close: plain(labels.back, 24),
    blocks: [
      small(labels.previewHint),
      { type: 'divider' },
      section(text),
      ...(teaches ? [keep] : []),
    ],
  };
}

export function listenToReplies(app: App, house: House, lang: Lang): void {
  app.view(WRITE, async ({ ack, body, view, client }) => {
    const text = view.state.values.reply?.text?.value?.trim();
    if (!text) {
      const errors = { reply: slackLabels[lang].problem.empty };
      await ack({ response_action: 'errors', errors });
      return;
    }
    const { subject } = unpacked(view.private_metadata);
    // The window must open even where Slack does not say who this is.
    const teaches = await staffBehind(house, client, body.user)
      .then((staff) => staff && teachable(house, { ticketId: subject.ticketId, staffId: staff.id }))
      .catch(() => null);
    const preview = previewWindow(subject, { text, teaches: Boolean(teaches) }, lang);
    await ack({ response_action: 'push', view: preview });
  });
  app.view(SEND, async ({ ack, body, view, client }) => {
    await ack({ response_action: 'clear' });
    const { subject, draft } = unpacked(view.private_metadata);
    const press = { presser: body.user, channel: subject.channel };
    await act(
      { house, lang, client },
      press,
      (staffId) => {
        const by = { ticketId: subject.ticketId, staffId };
        return isKept(view)
          ? teachFrom(house, by, draft.text)
          : reply(house, by, draft.text, draft.id);
      },
      draft.text,
    );
  });
}

const isKept = ({ state }: Pick<ViewOutput, 'state'>): boolean =>
  Boolean(state.values.keep?.keep?.selected_options?.length);

const packed = ({ ticketId, channel }: Subject, { id, text }: Draft = { id: '', text: '' }) =>
  [ticketId, channel, id, text].join('\n');

function unpacked(metadata: string): { subject: Subject; draft: Draft } {
  const [ticketId = '', channel = '', id = '', ...lines] = metadata.split('\n');
  return { subject: { ticketId, channel }, draft: { id, text: lines.join('\n') } };
}
