/** One vendor's endpoint: every call within its caller's deadline, the day's budget and the breaker. */
import { LRUCache } from 'lru-cache';
import OpenAI from 'openai';
import { openBreaker } from './breaker.ts';
import type { LlmSettings } from './settings.ts';

export type Line = { role: 'system' | 'user' | 'assistant'; content: string };
type Format = { type: 'json_object' } | OpenAI.ResponseFormatJSONSchema;

export type Vendor = {
  /** One call. @throws where the vendor fails or the signal aborts */
  ask(lines: Line[], signal: AbortSignal | undefined, format?: Format): Promise<string>;
  /**
   * Does `work` unless the vendor rests or the day's budget is spent, and learns from how it went. The same
   * key again gets the answer it had.
   */
  once<T extends NonNullable<unknown>>(key: string, work: () => Promise<T>): Promise<T>;
};

/** How this vendor is asked for an answer of a schema. */
export function formatOf(output: LlmSettings['output'], name: string, schema: object): Format {
  if (output === 'json_object') return { type: 'json_object' };
  return { type: 'json_schema', json_schema: { name, strict: true, schema: { ...schema } } };
}

const MAX_TOKENS = 1500;
const REMEMBERED = 500;

/** @param now milliseconds; injected for the breaker and the day's budget */
export function openVendor(settings: LlmSettings, now: () => number = Date.now): Vendor {
  const client = new OpenAI({
    apiKey: settings.apiKey,
    ...(settings.baseURL ? { baseURL: settings.baseURL } : {}),
    // One deadline for the whole turn, given by the caller; retries would outlive it.
    maxRetries: 0,
  });
  const breaker = openBreaker(settings.dailyCalls, now);
  const known = new LRUCache<string, NonNullable<unknown>>({ max: REMEMBERED });

  return {
    async ask(messages, signal, format) {
      const completion = await client.chat.completions.create(
        {
          model: settings.model,
          messages,
          temperature: 0,
          max_tokens: MAX_TOKENS,
          ...(format ? { response_format: format } : {}),
        },
        signal ? { signal } : {},
      );
      return completion.choices[0]?.message.content ?? '';
    },
    async once<T extends NonNullable<unknown>>(key: string, work: () => Promise<T>) {
      if (known.has(key)) return known.get(key) as T;
      breaker.admit();
      try {
        const answer = await work();
        breaker.succeeded();
        known.set(key, answer);
        return answer;
      } catch (error) {
        breaker.failed();
        throw error;
      }
    },
  };
}
