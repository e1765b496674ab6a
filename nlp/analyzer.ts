import type { Analysis, TextKind } from './taxonomy.ts';

/** One text of a guest, as an analyzer gets it. It knows no guest and no database. */
export type Text = {
  text: string;
  kind: TextKind;
};

/**
 * Says what a guest's text says, in the taxonomy's terms. Every tier (builtin, transformer, LLM)
 * and the cascade over them implement this one port.
 */
export interface Analyzer {
  name: string;
  /**
   * Never throws for any text. A tier that fails or is aborted rejects; the cascade then keeps
   * the answer it already has.
   * @param soFar the answer of the tiers before, for a tier that improves it in part
   */
  analyze(text: Text, signal?: AbortSignal, soFar?: Analysis): Promise<Analysis>;
}
