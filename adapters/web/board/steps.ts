import { z } from '@hono/zod-openapi';
import type { House } from '../../../bot/house.ts';
import { teachFrom } from '../../../bot/knowledge/unknown.ts';
import {
  type By,
  claim,
  finish,
  giveEta,
  refuse,
  reply,
  resolve,
  type StaffResult,
} from '../../../bot/staff.ts';
import { REFUSAL_REASONS } from '../../../prompts/phrases.ts';
import { typed } from '../forms.tsx';
import { REPLY_LENGTH } from './actions.tsx';

/** One thing staff do with a ticket, as its form sends it. */
export type Step = {
  name: string;
  summary: string;
  fields: z.ZodRawShape;
  run(house: House, by: By, form: Record<string, unknown>): Promise<StaffResult>;
};

const minutes = z.coerce.number().int().min(1).max(1440);
const reason = z.enum(REFUSAL_REASONS);
export const replyText = typed(REPLY_LENGTH);
const draft = z.uuid().optional();

export const STEPS: Step[] = [
  {
    name: 'claim',
    summary: 'Takes a ticket on',
    fields: {},
    run: (house, by) => claim(house, by),
  },
  {
    name: 'eta',
    summary: 'Tells the guest in how many minutes it will be done',
    fields: { minutes },
    run: (house, by, form) => giveEta(house, by, minutes.parse(form.minutes)),
  },
  {
    name: 'done',
    summary: 'It is done; the guest is told',
    fields: {},
    run: (house, by) => finish(house, by),
  },
  {
    name: 'refuse',
    summary: 'It cannot be done; the guest is told why',
    fields: { reason },
    run: (house, by, form) => refuse(house, by, reason.parse(form.reason)),
  },
  {
    name: 'reply',
    summary: 'Writes to the guest; from here on a person speaks and the bot is silent',
    fields: { text: replyText, draft },
    run: (house, by, form) => reply(house, by, replyText.parse(form.text), draft.parse(form.draft)),
  },
  {
    name: 'teach',
    summary: 'Answers the guest’s question and keeps the answer for whoever asks next',
    fields: { text: replyText },
    run: (house, by, form) => teachFrom(house, by, replyText.parse(form.text)),
  },
  {
    name: 'resolve',
    summary: 'Ends the hand-over; the bot speaks again',
    fields: {},
    run: (house, by) => resolve(house, by),
  },
];
