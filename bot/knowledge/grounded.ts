/**
 * Where the hotel's knowledge comes near a question without answering it, a model may answer from those
 * entries. It names them, and the guard holds its words against them; else a person is asked as ever.
 */

import type { House } from '../house.ts';
import { unfit } from '../model/guard.ts';
import { restsOn } from '../model/house-words.ts';
import { baseOf, GUARDED } from '../model/promises.ts';
import type { Wording } from '../model/wording.ts';
import type { Turn } from '../outcome.ts';
import { type Answered, sourcesNear } from './answers.ts';
import { givesOrders } from './poison.ts';

/** The turn with what a model could answer of its open questions before the deadline. */
export async function grounded(house: House, turn: Turn, deadline: AbortSignal): Promise<Turn> {
  const { wording } = house;
  if (!wording || !isWanted(wording, turn)) return turn;
  const questions = await Promise.all(
    turn.questions.map(async (question) => {
      if (question.answer || question.unsure || deadline.aborted) return question;
      return { ...question, answer: await answerFrom(house, wording, turn, question, deadline) };
    }),
  );
  return { ...turn, questions };
}

function isWanted(
  { when }: Wording,
  { questions, conversation, analysis, language }: Turn,
): boolean {
  if (when === 'off' || conversation.handoffTicketId || analysis.emergency) return false;
  if (!GUARDED.includes(baseOf(language))) return false;
  return questions.some((q) => !q.answer && !q.unsure);
}

async function answerFrom(
  house: House,
  wording: Wording,
  { hotel, language, now }: Turn,
  { text: asked, ...question }: Answered,
  deadline: AbortSignal,
): Promise<Answered['answer']> {
  const entries = sourcesNear(hotel, { ...question, text: asked }, { language, now }).filter(
    (entry) => !givesOrders(entry.text),
  );
  if (!entries.length) return null;
  try {
    const { text, ids } = await wording.answer({ language, question: asked, entries }, deadline);
    const cited = entries.filter((entry) => ids.includes(entry.id));
    const [first] = cited;
    if (!first || cited.length !== new Set(ids).size) return null;
    const sources = cited.map((entry) => entry.text);
    const told = restsOn(text, sources, language);
    const fault = unfit(text, { sources, asked, language }) ?? (told ? null : 'untold');
    if (!fault) return { entryId: first.id, text: text.trim() };
    house.log.warn({ fault }, 'an answer was not fit for a guest, the front desk is asked');
  } catch (error) {
    house.log.warn({ why: (error as Error).name }, 'no answer in time, the front desk is asked');
  }
  return null;
}
