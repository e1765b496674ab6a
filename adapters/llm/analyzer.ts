/** A language model as an analyzer, at any endpoint that speaks OpenAI's chat completions. */
import { z } from 'zod';
import { storable } from '../../bot/storable.ts';
import type { Analyzer, Text } from '../../nlp/analyzer.ts';
import type { Analysis } from '../../nlp/taxonomy.ts';
import { ANALYZE } from '../../prompts/analyze.ts';
import { answerSchema, toAnalysis } from './answer.ts';
import { mask } from './mask.ts';
import type { LlmSettings } from './settings.ts';
import { formatOf, type Line, type Vendor } from './vendor.ts';

/** Longer texts stay with the builtin: they would not be read within the deadline. */
const LONGEST = 4000;

export function llmAnalyzer(vendor: Vendor, output: LlmSettings['output']): Analyzer {
  const format = formatOf(output, 'analysis', jsonSchema);
  return {
    name: 'llm',
    async analyze(text: Text, signal?: AbortSignal): Promise<Analysis> {
      if (text.text.length > LONGEST) throw new Error('llm: the text is too long');
      const key = JSON.stringify(['analyze', text.kind, text.text]);
      return vendor.once(key, () => read(text, (lines) => vendor.ask(lines, signal, format)));
    },
  };
}

/** Asks, and where the answer is against the schema asks once more with what was wrong about it. */
async function read(
  { text, kind }: Text,
  ask: (lines: Line[]) => Promise<string>,
): Promise<Analysis> {
  const masked = mask(text);
  const lines: Line[] = [
    { role: 'system', content: `${ANALYZE}\nJSON schema: ${SCHEMA}` },
    { role: 'user', content: JSON.stringify({ kind, text: masked.text }) },
  ];
  const first = await ask(lines);
  const parsed = parse(first, masked.unmask);
  if (parsed.success) return toAnalysis(parsed.data, text);
  const repair = `That was not valid: ${z.prettifyError(parsed.error)}\nAnswer with the corrected JSON object only.`;
  const second = await ask([
    ...lines,
    { role: 'assistant', content: first.slice(0, LONGEST) },
    { role: 'user', content: repair },
  ]);
  return toAnalysis(answerSchema.parse(json(second, masked.unmask)), text);
}

const parse = (content: string, unmask: (words: string) => string) =>
  answerSchema.safeParse(json(content, unmask));

/** @returns undefined for what is no JSON: the schema then says so */
function json(content: string, unmask: (words: string) => string): unknown {
  try {
    return JSON.parse(content, (_, value) =>
      typeof value === 'string' ? storable(unmask(value)) : value,
    );
  } catch {
    return undefined;
  }
}

const jsonSchema = z.toJSONSchema(answerSchema);
const SCHEMA = JSON.stringify(jsonSchema);
