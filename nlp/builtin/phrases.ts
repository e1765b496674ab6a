/** How the phrase tables are written and searched. */

/** `…` in a phrase stands for up to a few characters of the same clause. */
const GAP = '[^,。!?;\\n]{0,12}';

/** One expression of several phrases; undefined entries of a language are left out. */
export function phrases(...sources: string[]): RegExp {
  return new RegExp(sources.map((source) => `(?:${source.replaceAll('…', GAP)})`).join('|'), 'u');
}

export type Span = { start: number; end: number };

/** The first place where a phrase stands. */
export function find(pattern: RegExp, text: string): Span | undefined {
  const found = pattern.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** Phrases by the script they are written in; a text is searched only for its own. */
export type ScriptPhrases = { han?: RegExp; latin?: RegExp; east?: RegExp };

/** `sources` in the order Chinese, English, Japanese and Korean; the later ones may be missing. */
export function byScript(sources: string[]): ScriptPhrases {
  const [han, latin, east] = sources.map((source) =>
    source === '' ? undefined : new RegExp(source.replaceAll('…', GAP), 'gu'),
  );
  return { ...(han && { han }), ...(latin && { latin }), ...(east && { east }) };
}

const HAS_HAN = /[\u3400-\u9fff]/;
const HAS_LATIN = /[a-z]/;
const HAS_EAST = /[\u3041-\u30ff\uac00-\ud7af]/;

/** Every place where a phrase stands. */
export function searchAll(pattern: ScriptPhrases, text: string): Span[] {
  const found: Span[] = [];
  const east = HAS_EAST.test(text);
  if (pattern.han && !east && HAS_HAN.test(text)) collect(pattern.han, text, found);
  if (pattern.latin && HAS_LATIN.test(text)) collect(pattern.latin, text, found);
  if (pattern.east && east) collect(pattern.east, text, found);
  return found;
}

function collect(pattern: RegExp, text: string, found: Span[]): void {
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
}
