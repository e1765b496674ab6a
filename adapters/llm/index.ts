/** A language model at any endpoint that speaks OpenAI's chat completions: it reads, words and translates. */
import type { Wording } from '../../bot/model/wording.ts';
import type { Analyzer } from '../../nlp/analyzer.ts';
import { llmAnalyzer } from './analyzer.ts';
import type { LlmSettings } from './settings.ts';
import { openVendor } from './vendor.ts';
import { llmWording } from './wording.ts';

/** @param now milliseconds; injected for the breaker and the day's budget */
export function languageModel(
  settings: LlmSettings,
  now: () => number = Date.now,
): { analyzer: Analyzer; wording: Wording } {
  const vendor = openVendor(settings, now);
  return {
    analyzer: llmAnalyzer(vendor, settings.output),
    wording: llmWording(vendor, settings),
  };
}
