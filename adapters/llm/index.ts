/** A language model as an analyzer, at any endpoint that speaks OpenAI's chat completions. */
import OpenAI from 'openai';
import { z } from 'zod';
import { storable } from '../../bot/storable.ts';
import type { Analyzer, Text } from '../../nlp/analyzer.ts';
import type { Analysis } from '../../nlp/taxonomy.ts';
import { ANALYZE } from '../../prompts/analyze.ts';
import { answerSchema, toAnalysis } from './answer.ts';
import { openBreaker } from './breaker.ts';
import { mask } from './mask.ts';
import type { LlmSettings } from './settings.ts';

const MAX_TOKENS = 1500;
/** Longer texts stay with the builtin: they would not be read within the deadline. */
const LONGEST = 4000;

type Turn = { role: 'system' | 'user' | 'assistant'; content: string };

/** @param now milliseconds; injected for the breaker and the day's budget */
export function llmAnalyzer(settings: LlmSettings, now: () => number = Date.now): Analyzer {
  const client = new OpenAI({
    apiKey: settings.apiKey,
    ...(settings.baseURL ? { baseURL: settings.baseURL } : {}),
    // One deadline for the whole turn, given by the caller; retries would outlive it.
    maxRetries: 0,
  });
  const breaker = openBreaker(settings.dailyCalls, now);

  async function ask(messages: Turn[], signal: AbortSignal | undefined): Promise<string> {
    const completion = await client.chat.completions.create(
      {
        model: settings.model,
        messages,
        temperature: 0,
        max_tokens: MAX_TOKENS,
        response_format: formatOf(settings.output),
      },
      signal ? { signal } : {},
    );
    return completion.choices[0]?.message.content ?? '';
  }

  return {
    name: 'llm',
    async analyze(text: Text, signal?: AbortSignal): Promise<Analysis> {
      if (text.text.length > LONGEST) throw new Error('llm: the text is too long');
      breaker.admit();
      try {
        const answer = await read(text, (messages) => ask(messages, signal));
        breaker.succeeded();
        return answer;
      } catch (error) {
        breaker.failed();
        throw error;
      }
    },
  };
}

/** Asks, and where the answer is against the schema asks once more with what was wrong about it. */
async function read(
  { text, kind }: Text,
  ask: (messages: Turn[]) => Promise<string>,
): Promise<Analysis> {
  const masked = mask(text);
  const messages: Turn[] = [
    { role: 'system', content: `${ANALYZE}\nJSON schema: ${SCHEMA}` },
    { role: 'user', content: JSON.stringify({ kind, text: masked.text }) },
  ];
  const first = await ask(messages);
  const parsed = parse(first, masked.unmask);
  if (parsed.success) return toAnalysis(parsed.data, text);
  const repair = `That was not valid: ${z.prettifyError(parsed.error)}\nAnswer with the corrected JSON object only.`;
  const second = await ask([
    ...messages,
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

function formatOf(output: LlmSettings['output']) {
  if (output === 'json_object') return { type: 'json_object' as const };
  const schema = jsonSchema as Record<string, unknown>;
  return { type: 'json_schema' as const, json_schema: { name: 'analysis', strict: true, schema } };
}
