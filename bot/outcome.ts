/**
 * What should happen: `decide` says it as a value, `act` carries it out.
 */
import type { Change, SurveyNews } from '../crm/commit.ts';
import type { Conversation } from '../crm/conversations.ts';
import type { HotelFacts } from '../crm/hotels.ts';
import type { Purpose } from '../crm/privacy/consents.ts';
import type { Recalled, RecalledMessage } from '../crm/recall.ts';
import type { Moment, Scale } from '../crm/surveys/surveys.ts';
import type { Order, Ticket, TicketKind } from '../crm/tickets.ts';
import type { Analysis, IntentName, PreferenceLabel } from '../nlp/taxonomy.ts';
import type { Say } from '../prompts/phrases.ts';
import type { Answered } from './knowledge/answers.ts';
import type { Piece } from './pieces.ts';

export const DEPARTMENTS = [
  'front_desk',
  'housekeeping',
  'engineering',
  'food_beverage',
  'concierge',
  'duty_manager',
] as const;
export type Department = (typeof DEPARTMENTS)[number];

/** The guest's unanswered messages, with all that is known when they are answered. */
export type Turn = {
  hotel: HotelFacts;
  now: Date;
  /** Makes ids; injected, so that deciding stays a pure function. */
  newId(): string;
  conversation: Conversation;
  guest: Recalled['guest'];
  /** Who writes is known; else nothing is told of a stay, a bill, a person, or what is remembered. */
  verified: boolean;
  /** What the guest tried to prove with this turn. */
  proof?: Proof | undefined;
  /** The stay of a guest the hotel knows by this address; a claim in the chat gives none. */
  stay: Recalled['stays'][number] | null;
  unanswered: RecalledMessage[];
  /** What was said before, by all sides; the last dozen at most. */
  history: RecalledMessage[];
  /** The unanswered texts, joined by newlines. */
  text: string;
  analysis: Analysis;
  /** What the text falls into where it says several things. */
  pieces: Piece[];
  /** A room that the guest names and the hotel does not have. */
  nowhere: string | null;
  /** Reads one more text, as pure as the rest: an open ticket's words, say. */
  read(text: string): Analysis;
  /** Which analyzer said so. */
  analyzer: string;
  /** One of the messages was an emergency by itself, and has its own job beside this turn. */
  emergencyApart: boolean;
  /** What the guest wrote beside an emergency, in messages or sentences of its own. */
  beside: { text: string; analysis: Analysis } | null;
  /** The guest's own language, whether or not the bot speaks it. */
  language: string;
  /** What the turn asks, in order, with what the hotel's knowledge says to it. */
  questions: Answered[];
  tickets: Ticket[];
  /** What this guest ordered last, in whatever conversation. */
  lastOrder: Ticket | null;
  preferences: Recalled['preferences'];
  /** What the guest does not want remembered: "key=value". */
  refused: string[];
  /** What the guest has agreed to or withdrawn. */
  consents: Recalled['consents'];
  /** The bot's own open question about the guest, apart from what a request lacks. */
  posed: Posed | null;
};

/** The guest's try to prove a stay. `alone`: the turn asks for nothing else. */
export type Proof = Ending & { alone: boolean };

/** How it ended. `tell`: staff hear of it now, once. */
export type Ending =
  | { kind: 'right' | 'wrong' | 'conflict' }
  | { kind: 'name_missing'; code: string }
  | { kind: 'too_many_codes' | 'too_many_rooms'; tell: boolean };

/** Which reservation, whose name; whether to remember these ("key=value"); which of the list (ids); whether to erase all. */
export type Posed =
  | { ask: 'code' | 'erase' }
  | { ask: 'name'; code: string }
  | { ask: 'remember'; wishes: string[] }
  | { ask: 'which'; ids: string[] };

/** What the bot asks for where a request lacks it, in this order. */
export const FACTS = ['room', 'time', 'people'] as const;
export type Fact = (typeof FACTS)[number];
export const isFact = ({ slot }: Asked): boolean => (FACTS as readonly string[]).includes(slot);

/** The bot's own open question to the guest: it lapses when the guest talks of something else. */
export type Asked = AskedAbout | AskedSurvey;

/** What it needs to know about tickets. */
export type AskedAbout = {
  /** A missing fact; 'done': is it all right now?; 'which': which of these is meant? */
  slot: Fact | 'done' | 'which';
  ticketIds: string[];
  /** Facts to ask for afterwards. */
  rest?: Fact[];
  /** Of 'which': what is to become of it. */
  act?: 'cancel' | 'reopen';
  /** Of 'room': the one that a yes means. */
  room?: string;
};

/** A survey waits for its score (asked for once, or once more), or for the reason of one. */
export type AskedSurvey = {
  slot: 'survey';
  step: 'score' | 'again' | 'reason';
  answerId: string;
  moment: Moment;
  scale: Scale;
  /** Which stay it is about: often one that is over. */
  stay: { id: string; room: string | null };
  /** ISO time after which nothing is taken for an answer any more. */
  until: string;
  score?: number;
  /** The recovery that a low score has opened. */
  ticketIds: string[];
};

/** The bot's open question, and the one about the guest that may be kept beside it. */
export function openQuestion(kept: unknown) {
  const { posed = null, ...asked } = (kept ?? {}) as { posed?: Posed; slot?: string };
  return { asked: asked.slot ? asked : null, posed };
}

export type TicketDraft = {
  /** Known beforehand, so that the bot's question can name it. */
  id: string;
  kind: TicketKind;
  department: Department;
  intent: IntentName;
  severity: number;
  orders: Order[];
  time: string | null;
  people: number | null;
  room: string | null;
  /** Minutes until it is overdue. */
  minutes: number;
  /** When it is due, where the guest named a time for it. */
  at?: Date;
  /** The message it is about, where that is not the turn's last one. */
  messageId?: string;
  /** Why it was opened, where the bot and not the guest saw to it. */
  opened?: 'probing' | 'conflict';
  /** The stay it is about, where that is not the one that is on. */
  stay?: { id: string; room: string | null };
  /** What staff read, where the guest's words alone do not say it. */
  words?: string;
};

export type TicketChange = {
  ticket: Ticket;
  event: 'chased' | 'corrected' | 'cancelled' | 'reopened' | 'confirmed' | 'timeout';
  set: Partial<Ticket>;
};

/** Said beside something else, these need no sentence of their own. */
export const SMALL_TALK: IntentName[] = [
  'chat.greeting',
  'chat.thanks',
  'chat.goodbye',
  'chat.affirm',
  'chat.deny',
  'chat.other',
];

/** A sentence of the bot's, or an answer from the hotel's own knowledge. */
export type Reply = Say | { text: string; question: string; entryId: string };

/** An answer that takes one tap where the channel has buttons: `text` is sent like any message. */
export type Choice = { label: string; text: string };

export type Outcome = {
  replies: Reply[];
  /** All replies together, as a model has worded them. */
  worded?: string;
  choices?: Choice[];
  tickets: TicketDraft[];
  changes: TicketChange[];
  preferences: PreferenceLabel[];
  /** Questions without an answer, for the list of what the hotel should know. */
  unknown: { ticketId: string; text: string; intent: IntentName }[];
  /** What the guest said yes or no to, and what is to be forgotten. */
  judged?: NonNullable<Change['judged']>;
  forgotten?: string[];
  /** What the guest agrees to, or no longer. */
  consents?: { purpose: Purpose; given: boolean }[];
  /** Wishes of this turn ("key=value") that the guest told the house to keep. */
  keep?: string[];
  /** Everything of this guest goes, at the guest's own confirmed wish; the reply is the receipt. */
  erase?: true;
  asked?: Asked | null;
  posed?: Posed;
  /** The ticket of this outcome that silences the bot; null: the bot speaks again. */
  handoff?: string | null;
  room?: string;
  /** What came of a survey. */
  survey?: SurveyNews;
};

export const NOTHING: Outcome = {
  replies: [],
  tickets: [],
  changes: [],
  preferences: [],
  unknown: [],
};

/** What one behaviour adds to the outcome, and which intents it has dealt with beside its own. */
export type Part = Partial<Outcome> & { handled?: string[] };
