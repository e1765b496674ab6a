import type { IntentName } from '../../nlp/taxonomy.ts';
import type { Part, Turn } from '../outcome.ts';
import { ticket } from './tickets.ts';

/** Answers from the hotel's own knowledge rows; what it does not know, it asks the front desk. */
export function question(turn: Turn, intent: IntentName): Part {
  const answer = known(turn, intent.slice('question.'.length));
  return answer ? { replies: [{ text: answer }] } : unknown(turn, intent);
}

/** An honest "I don't know", and a question for staff that the guest's words go along with. */
export function unknown(turn: Turn, intent: IntentName): Part {
  const draft = ticket(turn, {
    kind: 'question',
    intent,
    department: 'front_desk',
    minutes: 15,
    orders: [],
  });
  return { tickets: [draft], replies: [{ say: 'unknown' }] };
}

/** The topic's answer in the guest's language, else in its nearest one, else in English. */
function known(turn: Turn, topic: string): string | undefined {
  const rows = turn.hotel.knowledge.filter((row) => row.topic === topic);
  const nearest = { 'zh-Hant': 'zh-Hans', 'zh-Hans': 'zh-Hant' }[turn.language];
  const languages = [turn.language, nearest, 'en'];
  return languages.map((l) => rows.find((row) => row.language === l)?.answer).find(Boolean);
}
