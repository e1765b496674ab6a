/**
 * What the linear models see of a text: hashed pieces of its words, and everything that the rules
 * found in it. A clue is a number under 2^24 with a weight.
 */
import { HASH_START, hashed } from './hash.ts';
import { QUESTION } from './intents.ts';
import { CALM, HYPOTHETICAL, PLEASED, SERIOUS, UPSET } from './lexicon/feelings.ts';
import { DO_SOMETHING, EAT, FAULT, WANT } from './lexicon/wishes.ts';
import { moodOf } from './polarity.ts';
import type { Findings } from './rules.ts';
import { clausesOf } from './text.ts';

/** The distinct clues of a text, each with its value. */
export type Clues = { keys: number[]; values: number[] };

/** How much a finding of the rules counts beside all pieces of the words together. */
export const RULE_VALUE = 0.6;
/** The pieces of a short text count no more than those of a text with so many: none decides alone. */
const FEW_PIECES = 60;
/** Pieces of longer texts say nothing new. */
const READ_UNITS = 1500;

const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const RUNS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|[\p{L}']+|\d+|[!?]/gu;

/** FNV-1a of a string, 24 bits. */
export function keyOf(name: string): number {
  return keyFrom(hashed(HASH_START, name, 0, name.length));
}

function keyFrom(h: number): number {
  return (h ^ (h >>> 13)) & 0xffffff;
}

/** The clue of one finding; the trainer gives a label's own finding its first weight. */
export function ruleKey(name: string): number {
  return keyOf(`rule:${name}`);
}

/** The clues of a text. */
export function cluesOf(findings: Findings): Clues {
  const clues = cluesIn(findings.reading.text.slice(0, READ_UNITS));
  for (const name of new Set(namesOf(findings))) push(clues, ruleKey(name), RULE_VALUE);
  return clues;
}

/** The clues of its words alone. */
export function cluesIn(text: string): Clues {
  if (last.text !== text) last = { text, pieces: [...piecesOf(text)] };
  const keys = last.pieces.slice();
  const value = 1 / Math.sqrt(Math.max(keys.length, FEW_PIECES));
  return { keys, values: new Array(keys.length).fill(value) };
}

/** A message is read for danger first, and for all else then. */
let last: { text: string; pieces: number[] } = { text: '', pieces: [] };

function push(clues: Clues, key: number, value: number): void {
  clues.keys.push(key);
  clues.values.push(value);
}

/** Runs of one to four characters, words with their neighbours, and pieces of words. */
function piecesOf(text: string): Set<number> {
  const pieces = new Set<number>();
  const words: string[] = [];
  for (const run of text.matchAll(RUNS)) {
    const word = /\d/.test(run[0]) ? `0${Math.min(run[0].length, 5)}` : run[0];
    if (EAST_ASIAN.test(word)) characters(word, pieces);
    else {
      words.push(word);
      wordAndNeighbours(words, pieces);
      if (word.length > 3) wordPieces(word, pieces);
    }
  }
  return pieces;
}

function characters(run: string, pieces: Set<number>): void {
  const padded = `^${run}$`;
  for (let i = 0; i < padded.length; i += 1) {
    let h = HASH_START;
    for (let end = i + 1; end <= i + 4 && end <= padded.length; end += 1) {
      h = hashed(h, padded, end - 1, end);
      pieces.add(keyFrom(h));
    }
  }
}

function wordAndNeighbours(words: string[], pieces: Set<number>): void {
  for (let n = 1; n <= 3 && n <= words.length; n += 1) {
    pieces.add(keyOf(`w${words.slice(-n).join(' ')}`));
  }
}

const PIECE = hashed(HASH_START, 'p', 0, 1);

function wordPieces(word: string, pieces: Set<number>): void {
  const padded = ` ${word} `;
  for (let n = 3; n <= 5; n += 1) {
    for (let i = 0; i + n <= padded.length; i += 1) {
      pieces.add(keyFrom(hashed(PIECE, padded, i, i + n)));
    }
  }
}

/** How a text sounds, by tables that the rules use too. */
const SOUNDS: Array<[name: string, says: { test(text: string): boolean }]> = [
  ['want', WANT],
  ['fault', FAULT],
  ['eat', EAT],
  ['do', DO_SOMETHING],
  ['upset', UPSET],
  ['pleased', PLEASED],
  ['calm', CALM],
  ['serious', SERIOUS],
  ['hypothetical', HYPOTHETICAL],
  ['question', QUESTION],
];

/** What the rules found, by name. */
function namesOf(findings: Findings): string[] {
  const { kind, lang, judgement, act, things, opinions, wishes, polarity } = findings;
  const { text } = findings.reading;
  const { named, tones } = findings.sounds;
  const names = [
    `kind=${kind}`,
    `lang=${lang.slice(0, 2)}`,
    `act=${act}`,
    `sentiment=${judgement.sentiment}`,
    `severity=${judgement.severity}`,
    `clauses=${Math.min(clausesOf(text).length, 4)}`,
    `length=${Math.min(6, Math.floor(Math.log2(text.length + 1)))}`,
    `mood=${Math.round(Math.max(-3, Math.min(3, moodOf(text, lang))))}`,
    ...findings.intents.map((f) => `intent=${f.intent}`),
    ...SOUNDS.flatMap(([name, says]) => (says.test(text) ? [name] : [])),
    ...judgement.reasons.map((reason) => `reason=${reason}`),
    ...opinions.map((o) => `aspect=${o.aspect}/${o.polarity}`),
    ...named.map((aspect) => `names=${aspect}`),
    ...(['positive', 'negative', 'neutral'] as const).map((polarity) => {
      const heard = tones.filter((tone) => tone === polarity).length;
      return `${polarity}=${Math.min(heard, 3)}`;
    }),
    ...judgement.aspects.flatMap((o) => [`topic=${o.aspect}`, `stands=${o.aspect}/${o.polarity}`]),
    ...wishes.held.flatMap((w) => [`wish=${w.key}=${w.value}`, `hidden=${w.hidden}`]),
    ...wishes.dropped.map((w) => `dropped=${w.key}=${w.value}`),
    ...things.flatMap(({ use, item }) => [`use=${use}`, `item=${item}`]),
  ];
  if (findings.emergency) names.push('emergency');
  if (kind === 'review') names.push(`polarity=${Math.round(polarity * 4)}`);
  if (things.some((thing) => thing.quantity !== undefined)) names.push('counted');
  if (findings.intents.length === 0) names.push('nothing');
  return names;
}
