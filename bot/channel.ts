/**
 * The ports to the outside world: where guests write (Channel) and where staff work (StaffChannel).
 * Adapters normalise at the edge; nothing inside knows a platform's payloads.
 */
import type { TicketView } from '../crm/tickets.ts';

/** One message of a guest, as an adapter hands it to `receive`. */
export type InboundMessage = {
  channel: string;
  /** The bot's own identity on that channel; '' where there is one only. */
  account: string;
  /** The platform's id of the thread. */
  conversation: string;
  /** The platform's id of the message: the same id twice is one message. */
  externalId: string;
  /** The guest's identity on the platform, and the name it shows. */
  sender: { id: string; name?: string };
  kind: MessageKind;
  text: string;
  at: Date;
  attachments?: InboundAttachment[];
};

export type MessageKind = 'text' | 'image' | 'voice' | 'video' | 'file';
export type InboundAttachment = { name: string; mime: string; bytes: Uint8Array };

/** Resolves once the message is stored; `duplicate` where it had been already. Rejects: not stored. */
export type Receive = (
  message: InboundMessage,
) => Promise<{ messageId: string; conversationId: string; seq: number; duplicate: boolean }>;

/** One message that leaves for a guest. `id` is our own and stays the same over retries. */
export type OutboundMessage = {
  id: string;
  account: string;
  conversation: string;
  text: string;
};

/** The platform said no: final, told to staff, never retried. */
export class Refused extends Error {
  override name = 'Refused';
}

/** The platform asks to come back later. Any other error counts as a failed network and is retried too. */
export class TryLater extends Error {
  override name = 'TryLater';
  constructor(
    message: string,
    /** Milliseconds from now. */
    readonly after: number,
  ) {
    super(message);
  }
}

/** A platform that guests write on. A mailbox channel (web chat) has no `send`: its guests read the rows. */
export interface Channel {
  name: string;
  /** Begins to hear guests. May resolve before the platform is connected. */
  start(receive: Receive): Promise<void>;
  /** @returns the platform's id of the message, if it gives one. @throws Refused, TryLater, or any other error */
  send?(message: OutboundMessage): Promise<string | undefined>;
  stop(): Promise<void>;
  /** True for a login that only one process can hold. */
  singleton?: boolean;
}

/** What a staff channel is to show. */
export type Notice =
  /** A ticket's card: posted where `externalId` is null, else updated in place. */
  | { kind: 'card'; ticket: TicketView }
  /** A line in the card's thread, internal: what the guest, the bot or a colleague said meanwhile. */
  | { kind: 'note'; ticket: TicketView; note: Note }
  /** The morning digest. */
  | { kind: 'digest'; digest: Digest }
  /** Some tasks of a day's arrival sheet: posted once, then updated in place. */
  | { kind: 'arrivals'; sheet: ArrivalPart };

export type Note = {
  author: 'guest' | 'bot' | 'staff' | 'system';
  name?: string;
  text: string;
  /** Shown in the channel as well, not only in the thread (an escalation). */
  loud?: boolean;
};

export type Digest = { title: string; lines: { text: string; quotes: string[] }[]; url: string };

/** Some of what a department prepares for the guests of a day. */
export type ArrivalPart = { title: string; hint: string; tasks: PostedTask[]; url: string };

export type PostedTask = {
  id: string;
  /** "1208 · 王小美：枕头高度：低" */
  text: string;
  /** The guest's own words. */
  quote: string;
  /** What became of it and by whom; null: it is to be done. */
  outcome: string | null;
  done: boolean;
};

export type OutboundNotice = {
  /** Ours, the same over retries: kept in the platform's metadata and looked up before a resend. */
  id: string;
  destination: string;
  /** The id on the platform of the card, or the part of a sheet, once it was posted. */
  cardId: string | null;
  notice: Notice;
};

/** Where staff work outside of our own board. */
export interface StaffChannel {
  name: string;
  start(): Promise<void>;
  /** @returns the platform's id of what was posted or updated. @throws Refused, TryLater, or any other error */
  send(notice: OutboundNotice): Promise<string>;
  /** After a crash in the middle of a send: the platform's id if that send had arrived, else null. */
  find(id: string, destination: string): Promise<string | null>;
  stop(): Promise<void>;
}
