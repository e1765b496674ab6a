/** A ticket as a Slack message. Pure: the same ticket at the same moment is always the same card. */
import type { types } from '@slack/bolt';
import { DateTime } from 'luxon';
import { isActive, type TicketView, troubles } from '../../crm/tickets.ts';
import type { ValueRules } from '../../crm/value/rules.ts';
import { preferenceName } from '../../prompts/labels/preference.ts';
import { recoverySteps } from '../../prompts/labels/recovery.ts';
import { slackLabels } from '../../prompts/labels/slack.ts';
import {
  departmentName,
  eventName,
  kindName,
  type Lang,
  refusalName,
  statusName,
  ticketTitle,
} from '../../prompts/labels/ticket.ts';
import { controls } from './controls.ts';
import { standing } from './standing.ts';
import { cut, escaped, plain, section, small } from './text.ts';

/** Whose eyes it is for: the channel's language, the hotel's time zone and tiers, the present moment, where the board is. */
export type View = { lang: Lang; zone: string; now: Date; rules: ValueRules; board: string };

export type Card = { text: string; blocks: types.KnownBlock[] };

const MARKS: Record<string, string> = {
  request: '🛎️',
  complaint: '😟',
  question: '❓',
  handoff: '🙋',
  emergency: '🚨',
};
const STATUS_MARKS: Record<string, string> = {
  open: '🕐',
  claimed: '👤',
  reopened: '↩️',
  done: '✅',
  confirmed: '✅',
  refused: '🚫',
  cancelled: '✖️',
};
// All texts of a message together may be about 13,000 characters long.
const WORDS = 3000;
const ANSWER = 1000;
const REMEMBERED = 800;

/** An emergency rings on every phone of the channel: the one piece of markup, and never a guest's. */
const EVERYBODY: types.SectionBlock = {
  type: 'section',
  text: { type: 'mrkdwn', text: '<!channel>' },
};

/** The whole card while there is something to do, two lines once the ticket is closed. */
export function card(ticket: TicketView, view: View): Card {
  const blocks = isActive(ticket) ? openCard(ticket, view) : closedCard(ticket, view);
  return { text: fallback(ticket, view), blocks: [...blocks, ...controls(ticket, view.lang)] };
}

function openCard(ticket: TicketView, view: View): types.KnownBlock[] {
  const labels = slackLabels[view.lang].card;
  return [
    { type: 'header', text: plain(heading(ticket, view), 150) },
    ...(ticket.kind === 'emergency' ? [EVERYBODY] : []),
    { type: 'section', fields: fields(ticket, view).map((field) => plain(field, 2000)) },
    small(labels.words),
    section(ticket.words, WORDS),
    ...(ticket.translation ? [small(labels.translation), section(ticket.translation, WORDS)] : []),
    ...(ticket.reply ? [small(labels.answered, cut(ticket.reply, ANSWER))] : []),
    ...standing(ticket, view),
    ...remembered(ticket, view),
    ...recovery(ticket, view),
    ...identifying(ticket, view),
    small(statusLine(ticket, view), ...marks(ticket, view)),
  ];
}

/** A guest whom nobody has identified: the way to the page where it takes a tap. */
function identifying(ticket: TicketView, { lang, board }: View): types.KnownBlock[] {
  if (!ticket.conversationId || ticket.stayId) return [];
  const q = (ticket.room ?? '').slice(0, LONGEST_ROOM);
  const query = new URLSearchParams({ conversation: ticket.conversationId, q });
  const text = plain(slackLabels[lang].card.identify, 75);
  const url = `${board}/board/stays?${query}`;
  return [{ type: 'actions', elements: [{ type: 'button', action_id: 'open', text, url }] }];
}
const LONGEST_ROOM = 12;

/** What to do about a complaint. */
function recovery(ticket: TicketView, { lang }: View): types.KnownBlock[] {
  if (ticket.kind !== 'complaint') return [];
  const steps = recoverySteps({ severity: ticket.severity, aspects: troubles(ticket) }, lang);
  return [
    small(slackLabels[lang].card.recovery, steps.map((step, i) => `${i + 1}. ${step}`).join('\n')),
  ];
}

function closedCard(ticket: TicketView, view: View): types.KnownBlock[] {
  const about = [heading(ticket, view), roomOf(ticket, view), ticket.guest?.name];
  return [
    section(about.filter(Boolean).join(' · '), 500),
    small(statusLine(ticket, view), ...marks(ticket, view)),
  ];
}

/** What a phone shows when the card arrives. Slack reads it as markup, so it is escaped. */
function fallback(ticket: TicketView, view: View): string {
  const about = [heading(ticket, view), ticket.room].filter(Boolean).join(' · ');
  const words = isActive(ticket) ? `: ${cut(ticket.words.replace(/\s+/g, ' '), 200)}` : '';
  return escaped(`${about}${words}`);
}

function heading(ticket: TicketView, { lang }: View): string {
  const labels = slackLabels[lang].card;
  const kind = kindName(ticket.kind, lang);
  const title = ticketTitle(ticket, lang);
  const severe = ticket.severity >= 3 && ticket.kind !== 'emergency' ? [labels.severe] : [];
  const named = title === kind ? [kind] : [kind, title];
  return `${MARKS[ticket.kind] ?? ''} ${[...severe, ...named].join(' · ')}`.trim();
}

function fields(ticket: TicketView, view: View): string[] {
  const { lang } = view;
  const labels = slackLabels[lang].card;
  const lines: [string, string | null][] = [
    [labels.guest, ticket.guest?.name ?? labels.noName],
    [labels.room, roomOf(ticket, view) ?? labels.noRoom],
    [labels.due, dueOf(ticket, view)],
    [labels.language, languageName(ticket.language, lang)],
    [labels.department, departmentName(ticket.department, lang)],
    [labels.stay, stayOf(ticket)],
  ];
  return lines.flatMap(([label, value]) => (value ? [`${label}\n${value}`] : []));
}

function roomOf(ticket: TicketView, { lang }: View): string | null {
  if (!ticket.room) return null;
  const labels = slackLabels[lang].card;
  const source = ticket.roomVerified ? labels.verified : labels.claimed;
  return lang === 'zh' ? `${ticket.room}（${source}）` : `${ticket.room} (${source})`;
}

function dueOf(ticket: TicketView, view: View): string {
  const late = Math.floor((view.now.getTime() - ticket.dueAt.getTime()) / 60_000);
  const due = clock(ticket.dueAt, view);
  if (late < 1) return due;
  return `${due} ${slackLabels[view.lang].card.overdue({ minutes: late })}`;
}

function stayOf(ticket: TicketView): string | null {
  const day = (date: Date) => DateTime.fromJSDate(date, { zone: 'utc' }).toFormat('MM-dd');
  return ticket.stay && `${day(ticket.stay.arrival)} – ${day(ticket.stay.departure)}`;
}

function remembered(ticket: TicketView, { lang }: View): types.KnownBlock[] {
  const labels = slackLabels[lang].card;
  const names = (ticket.guest?.preferences ?? []).map((preference) => {
    const name = preferenceName(preference.key, preference.value, lang);
    return preference.hidden ? `${name} (${labels.inferred})` : name;
  });
  return names.length ? [small(labels.remembered, cut(names.join(' · '), REMEMBERED))] : [];
}

/** Where it stands, who has it, and by when (or since when). */
function statusLine(ticket: TicketView, view: View): string {
  const { lang } = view;
  const closing = ticket.events.findLast((e) => ['done', 'refused', 'resolved'].includes(e.kind));
  const active = isActive(ticket);
  const who = (active ? null : closing?.staff?.name) ?? ticket.claimedBy?.name;
  const reason =
    ticket.status === 'refused' && ticket.reason ? refusalName(ticket.reason, lang) : null;
  const eta =
    active && ticket.etaAt ? slackLabels[lang].card.eta({ time: clock(ticket.etaAt, view) }) : null;
  const closed = ticket.closedAt && !active ? clock(ticket.closedAt, view) : null;
  const status = `${STATUS_MARKS[ticket.status] ?? ''} ${statusName(ticket.status, lang)}`.trim();
  return [status, reason, who, eta, closed].filter(Boolean).join(' · ');
}

/** What staff must not overlook. */
function marks(ticket: TicketView, { lang }: View): string[] {
  const labels = slackLabels[lang].card;
  const warning = ticket.events.findLast((e) => ['in_doubt', 'undelivered'].includes(e.kind));
  return [
    ...(ticket.chases > 0 ? [labels.chased({ times: ticket.chases })] : []),
    ...(warning ? [`⚠️ ${eventName(warning.kind, lang)}`] : []),
    ...(ticket.conversation?.handoffTicketId === ticket.id ? [labels.handover] : []),
  ];
}

/** The time in the hotel; with the day where it is not today. */
function clock(at: Date, { zone, now }: View): string {
  const time = DateTime.fromJSDate(at, { zone });
  const today = time.hasSame(DateTime.fromJSDate(now, { zone }), 'day');
  return time.toFormat(today ? 'HH:mm' : 'MM-dd HH:mm');
}

function languageName(tag: string, lang: Lang): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Not a language tag: shown as it stands.
    return tag;
  }
}
