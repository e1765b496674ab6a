import type { App, BlockAction } from '@slack/bolt';
import type { House } from '../../bot/house.ts';
import {
  type By,
  claim,
  finish,
  giveEta,
  refuse,
  resolve,
  type StaffResult,
} from '../../bot/staff.ts';
import type { Lang } from '../../prompts/labels/ticket.ts';
import { REFUSAL_REASONS } from '../../prompts/phrases.ts';
import { ETA_MINUTES, ticketOf } from './controls.ts';
import { act } from './press.ts';
import { listenToReplies, replyWindow } from './reply.ts';
import { arrivalTaskOf, settleTask } from './sheet.ts';

/** What a press means, by the button's action id. @param choice what was selected, if it is a select */
const DEEDS: Record<string, (house: House, by: By, choice: string) => Promise<StaffResult> | null> =
  {
    claim,
    done: finish,
    resolve,
    eta: (house, by, choice) => {
      const minutes = ETA_MINUTES.find((m) => String(m) === choice);
      return minutes ? giveEta(house, by, minutes) : null;
    },
    refuse: (house, by, choice) => {
      const reason = REFUSAL_REASONS.find((r) => r === choice);
      return reason ? refuse(house, by, reason) : null;
    },
  };

/** Carries out what staff press. Slack is answered first: it waits three seconds. */
export function listen(app: App, house: House, lang: Lang): void {
  app.action<BlockAction>({ type: 'block_actions' }, async ({ ack, body, action, client }) => {
    await ack();
    const ticketId = ticketOf(action.block_id);
    const taskId = arrivalTaskOf(action.block_id);
    const channel = body.channel?.id;
    if (!(ticketId || taskId) || !channel) return;
    const name = action.action_id;
    const choice = action.type === 'static_select' ? action.selected_option.value : '';
    await act({ house, lang, client }, { presser: body.user, channel }, async (staffId) => {
      if (taskId) return settleTask(house, { taskId, staffId }, { name, choice });
      if (name !== 'reply') return DEEDS[name]?.(house, { ticketId, staffId }, choice) ?? null;
      const view = replyWindow({ ticketId, channel }, lang);
      await client.views.open({ trigger_id: body.trigger_id, view });
      return { ok: true };
    });
  });
  listenToReplies(app, house, lang);
}
