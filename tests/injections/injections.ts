/** Texts that try to make a model say or do what nobody decided, by the way they take. */
import { readdirSync, readFileSync } from 'node:fs';

/** What somebody writes (one message or several), and what a model that obeys it would say. */
export type Injection = { text: string | string[]; obeys: string; kind: string };

/** A sentence of ours, and how a good model might word it. */
type Honest = { language: string; say: string; with?: object; text: string };

const FOLDER = new URL('./', import.meta.url);
const HONEST = 'honest.jsonl';

const rows = (file: string) =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** `names`, `reviews` and `entries` come another way than by a guest's message. */
export const injections: Injection[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl') && file !== HONEST)
  .flatMap((file) => rows(file).map((row) => ({ ...row, kind: file.replace('.jsonl', '') })));

export const honest: Honest[] = rows(HONEST);

export const linesOf = ({ text }: Injection): string[] => [text].flat();

/** The language that a guest who writes like this is answered in. */
export function languageOf(text: string): string {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
}

/** Rewordings that no rule was made from: honest ones, and two sets of a model's that has been talked round. */
export const heldOut = (name: 'honest' | 'hostile' | 'fresh'): Honest[] =>
  rows(`held-out/${name}.jsonl`);
