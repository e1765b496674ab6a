/** The buttons under a card: only those that apply to the ticket as it stands. */
import type { types } from '@slack/bolt';
import { isActive, type TicketView } from '../../crm/tickets.ts';
import { slackLabels } from '../../prompts/labels/slack.ts';
import { type Lang, refusalName } from '../../prompts/labels/ticket.ts';
import { REFUSAL_REASONS } from '../../prompts/phrases.ts';
import { plain } from './text.ts';

/** What staff may promise, in minutes. */
export const ETA_MINUTES = [5, 15, 30, 60];

type Element = types.Button | types.StaticSelect;

/** A row of buttons, or nothing. Its block id names the ticket: `ticketOf` reads it back. */
export function controls(ticket: TicketView, lang: Lang): types.ActionsBlock[] {
  const elements = elementsFor(ticket, lang);
  if (!elements.length) return [];
  // With the version in it, a select does not keep what was chosen on an older card.
  return [{ type: 'actions', block_id: `ticket:${ticket.id}:${ticket.version}`, elements }];
}

/** @returns the id of the ticket that a block of buttons belongs to; '' for any other block */
export const ticketOf = (blockId: string) => /^ticket:([^:]+):/.exec(blockId)?.[1] ?? '';

function elementsFor(ticket: TicketView, lang: Lang): Element[] {
  const active = isActive(ticket);
  const speaking = ticket.conversation?.handoffTicketId === ticket.id;
  const handover = ticket.kind === 'handoff';
  const reply = ticket.conversation && (active || speaking) ? [button('reply', lang)] : [];
  const resolve = speaking ? [button('resolve', lang)] : [];
  if (!active) return [...reply, ...resolve];
  return [
    ...(ticket.status === 'claimed' ? [] : [button('claim', lang, 'primary')]),
    ...(handover ? [] : [etaSelect(lang), button('done', lang), refuseSelect(lang)]),
    ...reply,
    ...(handover && !speaking ? [button('done', lang)] : []),
    ...resolve,
  ];
}

type ButtonName = 'claim' | 'done' | 'reply' | 'resolve';

const button = (name: ButtonName, lang: Lang, style?: 'primary'): types.Button => ({
  type: 'button',
  action_id: name,
  text: plain(slackLabels[lang].button[name], 75),
  ...(style ? { style } : {}),
});

const etaSelect = (lang: Lang): types.StaticSelect => ({
  type: 'static_select',
  action_id: 'eta',
  placeholder: plain(slackLabels[lang].button.eta, 150),
  options: ETA_MINUTES.map((minutes) => ({
    text: plain(slackLabels[lang].button.minutes({ minutes }), 75),
    value: String(minutes),
  })),
});

/** The guest is told and the ticket closed: asked once more, unlike all the others. */
function refuseSelect(lang: Lang): types.StaticSelect {
  const labels = slackLabels[lang];
  return {
    type: 'static_select',
    action_id: 'refuse',
    placeholder: plain(labels.button.refuse, 150),
    options: REFUSAL_REASONS.map((reason) => ({
      text: plain(refusalName(reason, lang), 75),
      value: reason,
    })),
    confirm: {
      title: plain(labels.refuse.title, 100),
      text: plain(labels.refuse.text, 300),
      confirm: plain(labels.refuse.yes, 30),
      deny: plain(labels.refuse.no, 30),
    },
  };
}
