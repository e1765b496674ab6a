/** A guest's words in the language of staff, where a model is there for it: after the turn, never in its way. */
import { findTicketRow, nudgeTranslation } from '../../crm/tickets.ts';
import type { House } from '../house.ts';
import type { TicketDraft, Turn } from '../outcome.ts';
import { write } from '../outgoing.ts';
import { linksIn, numbersIn } from './guard.ts';
import { baseOf } from './promises.ts';

const PATIENCE_MS = 10_000;
/** Somebody waits in front of the page for this one. */
const REPLY_PATIENCE_MS = 6000;

/** Whether staff would want these words in their own language, and there is a model for it. */
export const isForeign = (house: House, language: string) =>
  Boolean(house.wording) && baseOf(language) !== house.staffLanguage;

/** Asks for the translation of what the guest said; the card shows it once it is there. */
export async function askTranslations(house: House, turn: Turn, tickets: TicketDraft[]) {
  if (!isForeign(house, turn.language)) return;
  for (const { id } of tickets) await nudgeTranslation(house.store, id);
}

/** Writes the translation onto the ticket. @throws where the model fails: the job comes again */
export async function translateTicket(house: House, ticketId: string): Promise<void> {
  const ticket = await findTicketRow(house.store, house.hotelId, ticketId);
  if (!ticket || ticket.translation || !isForeign(house, ticket.language)) return;
  const translation = await translated(house, ticket.words, staffTag(house), PATIENCE_MS);
  const now = house.now();
  const changed = { ...ticket, translation, version: ticket.version + 1, updatedAt: now };
  const written = await write(house, {
    hotelId: house.hotelId,
    at: now,
    changedTickets: [changed],
  });
  if (!written) await nudgeTranslation(house.store, ticketId);
}

/**
 * What a staff member wrote, in the guest's language, to be looked at before it is sent.
 * @returns null where no model is there, it fails, loses a number or a link, or adds a link
 */
export async function translateReply(
  house: House,
  text: string,
  language: string,
): Promise<string | null> {
  try {
    const translation = await translated(house, text, language, REPLY_PATIENCE_MS);
    const digits = numbersIn(text).filter((number) => /\d/.test(number));
    const kept = [...digits, ...linksIn(text)].every((word) => translation.includes(word));
    const added = linksIn(translation).filter((link) => !text.toLowerCase().includes(link));
    return kept && !added.length ? translation : null;
  } catch (error) {
    house.log.warn({ why: (error as Error).name }, 'a reply was not translated');
    return null;
  }
}

async function translated(house: House, text: string, language: string, patience: number) {
  if (!house.wording) throw new Error('no model translates here');
  return house.wording.translate(text, language, AbortSignal.timeout(patience));
}

const staffTag = (house: House) => (house.staffLanguage === 'zh' ? 'zh-Hans' : 'en');
