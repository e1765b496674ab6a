/**
 * Questions that the words of no entry answer may be answered by an entry's meaning, where the hotel has a
 * local embedding model. Both rankings are fused; what comes late or is not near enough changes nothing.
 */
import type { House } from '../house.ts';
import type { Turn } from '../outcome.ts';
import { type Answered, answerOf, entriesFor } from './answers.ts';
import type { Meaning } from './meaning.ts';

/** The turn with what meaning answers of its open questions before the deadline. */
export async function byMeaning(house: House, turn: Turn, deadline: AbortSignal): Promise<Turn> {
  const { meaning } = house;
  meaning?.learn(turn.hotel.knowledge);
  if (!meaning || turn.conversation.handoffTicketId || turn.analysis.emergency) return turn;
  const questions = await Promise.all(
    turn.questions.map(async (question) => {
      if (question.answer || question.unsure || deadline.aborted) return question;
      return { ...question, answer: await answerFrom(house, meaning, turn, question, deadline) };
    }),
  );
  return { ...turn, questions };
}

async function answerFrom(
  house: House,
  meaning: Meaning,
  { hotel, language, now }: Turn,
  question: Answered,
  deadline: AbortSignal,
): Promise<Answered['answer']> {
  try {
    const { byWords, tells } = entriesFor(hotel, question, now);
    const near = (await meaning.near(question.text, hotel.knowledge, deadline)).filter(tells);
    const best = fused([near, byWords]).find((slug) => near.includes(slug));
    return best ? answerOf(hotel, best, { language, now }) : null;
  } catch (error) {
    house.log.warn({ why: (error as Error).name }, 'no meaning in time, the words stand alone');
    return null;
  }
}

/** Cormack, Clarke and Büttcher (2009): the first places count, and no list outweighs the other. */
const RANK_OFFSET = 60;

/** Reciprocal rank fusion of lists of slugs, the best first. */
export function fused(lists: string[][]): string[] {
  const score = new Map<string, number>();
  for (const list of lists) {
    list.forEach((slug, rank) => {
      score.set(slug, (score.get(slug) ?? 0) + 1 / (RANK_OFFSET + rank + 1));
    });
  }
  return [...score].sort((a, b) => b[1] - a[1]).map(([slug]) => slug);
}
