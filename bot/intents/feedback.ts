import { isActive, type Ticket } from '../../crm/tickets.ts';
import type { AspectName } from '../../nlp/taxonomy.ts';
import { OF_THINGS } from '../concerns.ts';
import { AGAIN_MS, onto, withWords } from '../detail.ts';
import { raised } from '../follow-up.ts';
import { saysHurt } from '../heard.ts';
import { sameMatter } from '../matter.ts';
import { requestIntents } from '../meant.ts';
import type { Department, Part, Reply, TicketDraft, Turn } from '../outcome.ts';
import { kindOf } from './request.ts';
import { ticket } from './tickets.ts';

const MINUTES_BY_SEVERITY = [60, 30, 15, 5];

/** What colleagues mend at once is theirs; everything graver, and all the rest, is the duty manager's. */
const MENDED_BY: Partial<Record<AspectName, Department>> = {
  'room.temperature': 'engineering',
  'room.bathroom': 'engineering',
  'room.equipment': 'engineering',
  wifi: 'engineering',
  'room.cleanliness': 'housekeeping',
  'room.smell': 'housekeeping',
};

/** A person, not a coupon: the sooner the worse it is. What is open already is not opened again. */
export function complaint(turn: Turn): Part {
  const hurt = saysHurt(turn.text);
  const alarm = turn.tickets.findLast((t) => isAlarm(turn, t));
  if (alarm) return onto(turn, alarm);
  const open = turn.tickets.findLast(
    (t) =>
      t.kind === 'complaint' && isActive(t) && (hurt ? saysHurt(t.words) : sameMatter(turn, t)),
  );
  if (open) return hurt ? onto(turn, open) : again(turn, open);
  if (hurt) return injury(turn);
  const severity = Math.max(1, turn.analysis.severity);
  const mender = severity === 1 ? menderOf(turn) : undefined;
  // Who comes to mend it has it on a card of its own already.
  if (mender && requestIntents(turn).some((i) => kindOf(i)?.department === mender)) return {};
  const draft = complaintDraft(turn, severity, mender);
  if (mender) {
    const asked = draft.room ? {} : { asked: { slot: 'room' as const, ticketIds: [draft.id] } };
    return {
      tickets: [draft],
      replies: [mended(turn, draft)],
      ...asked,
    };
  }
  return {
    tickets: [draft],
    replies: [{ say: severity >= 3 ? 'seriousComplaint' : 'complaint' }],
  };
}

/** "没事了，是烟味" is for those who are running to the room already. */
const isAlarm = ({ now }: Turn, { kind, status, createdAt }: Ticket): boolean =>
  kind === 'emergency' && isActive({ status }) && +now - +createdAt < AGAIN_MS;

/** A slow Wi-Fi is a fault, and nobody lies uncomfortably in it. */
const mended = ({ analysis }: Turn, { room, department }: TicketDraft): Reply =>
  department === 'engineering' && analysis.aspects.some((a) => OF_THINGS.includes(a.aspect))
    ? { say: 'faultTaken', with: { what: null, room, team: 'engineering' } }
    : { say: 'discomfort', with: { room } };

/** Somebody is hurt: the duty manager goes there at once. */
function injury(turn: Turn): Part {
  const draft = complaintDraft(turn, 3);
  const asked = draft.room ? {} : { asked: { slot: 'room' as const, ticketIds: [draft.id] } };
  return { tickets: [draft], replies: [{ say: 'injury' }], ...asked };
}

/** Who mends what the guest suffers from; a wish for a cooler room names it, too. */
function menderOf({ analysis }: Turn): Department | undefined {
  const bad = analysis.aspects.find((a) => a.polarity === 'negative')?.aspect;
  const wished = analysis.preferences.some((p) => p.key === 'room.temperature');
  return MENDED_BY[bad ?? (wished ? 'room.temperature' : 'overall')];
}

export const complaintDraft = (
  turn: Turn,
  severity: number,
  department: Department = 'duty_manager',
): TicketDraft =>
  ticket(turn, {
    kind: 'complaint',
    intent: 'feedback.complaint',
    department,
    severity,
    minutes: minutesFor(severity),
    orders: [],
  });

const minutesFor = (severity: number) => MINUTES_BY_SEVERITY[severity] ?? 15;

/** Said again while it is open: graver, sooner, and the duty manager's, with the new words on the same card. */
function again(turn: Turn, before: Ticket): Part {
  const severity = raised(before.severity, turn.analysis.severity);
  const soon = new Date(turn.now.getTime() + minutesFor(severity) * 60_000);
  const set = {
    chases: before.chases + 1,
    severity,
    words: withWords(before, turn.text),
    department: 'duty_manager',
    dueAt: soon < before.dueAt ? soon : before.dueAt,
  };
  const grave = severity >= 3 && before.severity < 3;
  return {
    changes: [{ ticket: before, event: 'chased', set }],
    replies: [{ say: grave ? 'seriousComplaint' : 'complaintAgain' }],
  };
}

export const praise = (): Part => ({ replies: [{ say: 'praise' }] });

/** Kept with its analysis, where the manager reads it; nobody has to act tonight. */
export const suggestion = (): Part => ({ replies: [{ say: 'suggestion' }] });
