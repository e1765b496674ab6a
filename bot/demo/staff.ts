import type { Ticket } from '../../crm/generated/client.ts';
import { isActive } from '../../crm/tickets.ts';
import { type Say, say as sentence } from '../../prompts/index.ts';
import { whatOf } from '../intents/tickets.ts';
import { eventRow } from '../ticket-rows.ts';
import { STAFF } from './people.ts';
import { staffReply } from './replies.ts';
import { type Setting, type Story, say } from './rows.ts';
import type { Scene } from './scenes.ts';

/** The demo's people: rows that tickets can name, without an account to sign in with. */
const staffId = (hotelId: string, department: string) => `demo:${hotelId}:${department}`;

export function staffRows(hotelId: string) {
  return Object.entries(STAFF).map(([department, name]) => ({
    id: staffId(hotelId, department),
    hotelId,
    name,
    email: `${department}.${hotelId}@demo.invalid`,
    active: false,
  }));
}

type Minutes = [least: number, most: number];
/** One staff member's work on one ticket: what they do, and after how long each time. */
type Desk = {
  story: Story;
  ticketId: string;
  by: string;
  after(wait: Minutes, run: (now: Date) => void): void;
};

/** Plans what staff do with a new ticket; of what has only just come in, at most that somebody took it. */
export function handle(setting: Setting, story: Story, ticket: Ticket, scene: Scene): void {
  if (scene.live === 'open' || (scene.live && ticket.kind === 'complaint')) return;
  const desk = deskFor(setting, story, ticket, scene.at.toJSDate());
  desk.after([1, 6], (now) =>
    step(desk, now, 'claimed', { status: 'claimed', claimedById: desk.by }),
  );
  const { kind, intent } = ticket;
  if (scene.live || stillOpen(setting, story, ticket)) eta(desk, 20);
  else if (kind === 'request') serve(desk, intent, Boolean(scene.slow));
  else if (kind === 'emergency') desk.after([5, 15], (now) => finish(desk, now));
  else answer(desk, ticket);
}

/** Not every complaint of the last hours is settled yet. */
function stillOpen({ anchor }: Setting, { random }: Story, { kind, createdAt }: Ticket): boolean {
  const recent = anchor.minus({ hours: 4 }).toJSDate() < createdAt;
  return kind === 'complaint' && recent && random.chance(0.4);
}

function deskFor({ house }: Setting, story: Story, ticket: Ticket, from: Date): Desk {
  let at = from.getTime();
  return {
    story,
    ticketId: ticket.id,
    by: staffId(house.hotelId, ticket.department),
    after([least, most], run) {
      at += story.random.between(least, most) * 60_000;
      story.pending.push({ at: new Date(at), run });
    },
  };
}

function serve(desk: Desk, intent: string, slow: boolean): void {
  const { random } = desk.story;
  if (intent === 'request.late_checkout' && random.chance(0.25)) {
    desk.after([3, 9], (now) => refuse(desk, now));
    return;
  }
  if (random.chance(0.3)) eta(desk, random.pick([10, 15, 20, 30]));
  desk.after(slow ? [15, 20] : [4, 18], (now) => {
    if (!finish(desk, now)) return;
    const language = desk.story.guest.language ?? 'zh-Hans';
    const what = whatOf(desk.story.tickets.get(desk.ticketId) as Ticket, language);
    tell(desk, now, { say: 'done', with: { what, ask: true } });
  });
}

function refuse(desk: Desk, now: Date): void {
  const set = { status: 'refused', reason: 'full', closedAt: now };
  if (!step(desk, now, 'refused', set, { reason: 'full' })) return;
  tell(desk, now, { say: 'refused', with: { reason: 'full' } });
}

/** A person writes; then the bot is back. */
function answer(desk: Desk, { kind, words }: Ticket): void {
  const { story } = desk;
  desk.after([1, 4], (now) => {
    const text = staffReply(kind, words, story.guest.language, story.random);
    if (step(desk, now, 'reply', {})) say(story, 'staff', text, now, desk.by);
  });
  desk.after([8, 40], (now) => {
    story.conversation.handoffTicketId = null;
    if (step(desk, now, 'resolved', { status: 'done', closedAt: now })) {
      tell(desk, now, { say: 'botIsBack' });
    }
  });
}

function eta(desk: Desk, minutes: number): void {
  desk.after([0, 1], (now) => {
    const etaAt = new Date(now.getTime() + minutes * 60_000);
    if (step(desk, now, 'eta', { etaAt, dueAt: etaAt }, { minutes })) {
      tell(desk, now, { say: 'eta', with: { minutes } });
    }
  });
}

const finish = (desk: Desk, now: Date) =>
  step(desk, now, 'done', { status: 'done', closedAt: now });

/** @returns false where the guest has cancelled it meanwhile */
function step(desk: Desk, now: Date, kind: string, set: Partial<Ticket>, data = {}): boolean {
  const { story, ticketId, by } = desk;
  const ticket = story.tickets.get(ticketId);
  if (!ticket || !isActive(ticket)) return false;
  const changed = { ...ticket, ...set, version: ticket.version + 1, updatedAt: now };
  story.tickets.set(ticketId, changed);
  story.events.push(eventRow(ticket, kind, now, by, data));
  return true;
}

function tell({ story }: Desk, now: Date, what: Say): void {
  say(story, 'bot', sentence(story.guest.language, what), now);
}
