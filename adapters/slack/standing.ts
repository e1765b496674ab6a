import type { types } from '@slack/bolt';
import { DateTime } from 'luxon';
import type { TicketView } from '../../crm/tickets.ts';
import { tierOf } from '../../crm/value/rules.ts';
import { slackLabels } from '../../prompts/labels/slack.ts';
import { statusName } from '../../prompts/labels/ticket.ts';
import { valueLabels } from '../../prompts/labels/value.ts';
import type { View } from './card.ts';
import { cut, small } from './text.ts';

const WORDS = 40;

/** Who this is to the house, in a line: tier, layer, which stay it is, the last complaint. */
export function standing({ id, guest }: TicketView, view: View): types.KnownBlock[] {
  if (!guest) return [];
  const { lang, rules } = view;
  const labels = valueLabels[lang];
  const { value, memberships, _count } = guest;
  const tier = memberships[0]?.tier;
  const complaint = guest.tickets.find((ticket) => ticket.id !== id);
  const parts = [
    tier && (tierOf(rules, tier)?.name[lang] ?? tier),
    value && labels.layers[value.layer],
    _count.stays ? labels.nth(_count.stays) : null,
    complaint && lastComplaint(complaint, view),
  ].filter(Boolean);
  return parts.length ? [small(`⭐ ${parts.join(' · ')}`)] : [];
}

type Complaint = NonNullable<TicketView['guest']>['tickets'][number];

function lastComplaint({ words, status, createdAt }: Complaint, { lang, zone }: View): string {
  return slackLabels[lang].card.lastComplaint({
    day: DateTime.fromJSDate(createdAt, { zone }).toFormat('yyyy-MM-dd'),
    words: cut(words.replace(/\s+/g, ' '), WORDS),
    status: statusName(status, lang),
  });
}
