/**
 * A model's place in the conversation: it words what was decided, and decides nothing. What it says is read
 * by the promise guard first; where it fails, is late or is unfit, the guest reads our own sentence.
 */
import { spoken } from '../../prompts/index.ts';
import { textOfAll } from '../act.ts';
import type { House } from '../house.ts';
import type { Source } from '../knowledge/answers.ts';
import type { Outcome, Turn } from '../outcome.ts';
import { unfit } from './guard.ts';
import { baseOf, GUARDED } from './promises.ts';

export type Wording = {
  /** `needed`: in languages that the bot does not speak itself. Staff get translations in any case. */
  when: 'needed' | 'always' | 'off';
  /** Says `draft` in the guest's language and in a tone for this mood. The model sees nothing of the guest's. */
  word(request: WordingRequest, signal: AbortSignal): Promise<string>;
  /** @returns an answer from these entries alone, and the ids of those it rests on; none: they do not answer it */
  answer(request: AnswerRequest, signal: AbortSignal): Promise<{ text: string; ids: string[] }>;
  /** @returns `text` in another language, for staff or from staff */
  translate(text: string, language: string, signal: AbortSignal): Promise<string>;
};

export type WordingRequest = { language: string; draft: string; mood: 'warm' | 'plain' | 'sorry' };

export type AnswerRequest = { language: string; question: string; entries: Source[] };

/** The outcome with its replies worded by the model, where there is one and it is wanted. */
export async function worded(
  house: House,
  turn: Turn,
  outcome: Outcome,
  deadline: AbortSignal,
): Promise<Outcome> {
  const { wording } = house;
  if (!wording || !isWanted(wording, turn, outcome) || deadline.aborted) return outcome;
  const draft = textOfAll(turn, outcome);
  const { language } = turn;
  try {
    const text = await wording.word({ language, draft, mood: moodOf(turn) }, deadline);
    const links = turn.hotel.reviewUrl ? [turn.hotel.reviewUrl] : [];
    const fault = unfit(text, { sources: [draft], quoted: quotedIn(outcome), links, language });
    if (!fault) return { ...outcome, worded: text.trim() };
    house.log.warn({ fault }, 'a wording was not fit for a guest, our own sentence stands');
  } catch (error) {
    house.log.warn({ why: (error as Error).name }, 'no wording in time, our own sentence stands');
  }
  return outcome;
}

/** The guest's own words in what is said back. */
const quotedIn = ({ replies }: Outcome): string[] =>
  replies.flatMap((reply) => {
    if (!('say' in reply) || !('with' in reply) || !('question' in reply.with)) return [];
    return reply.with.question ?? [];
  });

/** Never where seconds count, and only in a language whose promises the guard can read. */
function isWanted({ when }: Wording, turn: Turn, outcome: Outcome): boolean {
  if (!outcome.replies.length || turn.analysis.emergency) return false;
  if (!GUARDED.includes(baseOf(turn.language))) return false;
  if (when === 'off') return false;
  if (spoken(turn.language) !== turn.language) return true;
  // What the hotel itself has written about its house is said as it stands.
  return when === 'always' && outcome.replies.every((reply) => !('entryId' in reply));
}

function moodOf({ analysis }: Turn): WordingRequest['mood'] {
  if (analysis.severity > 0 || analysis.sentiment === 'negative') return 'sorry';
  return analysis.sentiment === 'positive' ? 'warm' : 'plain';
}
