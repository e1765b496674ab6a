/** A part of the arrival sheet as a Slack message: a task a row, with its buttons until it is settled. */
import type { types } from '@slack/bolt';
import { decline, prepare } from '../../bot/arrivals.ts';
import type { ArrivalPart, PostedTask } from '../../bot/channel.ts';
import type { House } from '../../bot/house.ts';
import { slackLabels } from '../../prompts/labels/slack.ts';
import { type Lang, refusalName } from '../../prompts/labels/ticket.ts';
import { REFUSAL_REASONS } from '../../prompts/phrases.ts';
import type { Card, View } from './card.ts';
import type { PressResult } from './press.ts';
import { cut, escaped, plain, section, small } from './text.ts';

/** All texts of a message together may be about 13,000 characters long. */
const TASK = 300;
const QUOTE = 200;

export function sheetCard({ title, hint, tasks, url }: ArrivalPart, { lang }: View): Card {
  const open = plain(slackLabels[lang].button.open, 75);
  return {
    text: escaped(title),
    blocks: [
      { type: 'header', text: plain(title, 150) },
      small(hint),
      ...tasks.flatMap((task) => (task.outcome ? settledRow(task) : openRow(task, lang))),
      { type: 'actions', elements: [{ type: 'button', action_id: 'open', text: open, url }] },
    ],
  };
}

const settledRow = ({ text, outcome, done }: PostedTask): types.KnownBlock[] => [
  small(`${done ? '☑' : '☒'} ${cut(text, TASK)} · ${outcome}`),
];

const openRow = ({ id, text, quote }: PostedTask, lang: Lang): types.KnownBlock[] => [
  section(`☐ ${cut(text, TASK)}\n“${cut(quote, QUOTE)}”`, TASK + QUOTE + 10),
  {
    type: 'actions',
    block_id: `arrival:${id}`,
    elements: [
      {
        type: 'button',
        action_id: 'prepared',
        text: plain(`✓ ${slackLabels[lang].button.prepared}`, 75),
        style: 'primary',
      },
      {
        type: 'static_select',
        action_id: 'not_prepared',
        placeholder: plain(slackLabels[lang].button.notPrepared, 150),
        options: REFUSAL_REASONS.map((reason) => ({
          text: plain(refusalName(reason, lang), 75),
          value: reason,
        })),
      },
    ],
  },
];

/** @returns the id of the task that a block of buttons belongs to; '' for any other block */
export const arrivalTaskOf = (blockId: string) => /^arrival:(.+)$/.exec(blockId)?.[1] ?? '';

/** What a press means. @param choice the reason, of a refusal */
export async function settleTask(
  house: House,
  of: { taskId: string; staffId: string },
  { name, choice }: { name: string; choice: string },
): Promise<PressResult | null> {
  const { taskId, staffId } = of;
  const reason = REFUSAL_REASONS.find((r) => r === choice);
  if (name === 'prepared') return resultOf(await prepare(house, taskId, staffId));
  if (name !== 'not_prepared' || !reason) return null;
  return resultOf(await decline(house, taskId, staffId, reason));
}

const resultOf = (settled: boolean): PressResult =>
  settled ? { ok: true } : { ok: false, why: 'settled' };
