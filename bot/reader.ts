/** The builtin as the product reads with it: a message is read while its row is stored, and once more in its turn. */
import { LRUCache } from 'lru-cache';
import { builtin } from '../nlp/builtin/index.ts';
import type { Analysis } from '../nlp/taxonomy.ts';

/** Characters of a text that is worth reading before its turn: a longer one would be read twice. */
export const LONGEST_AHEAD = 500;
const remembered = new LRUCache<string, Analysis>({ max: 200 });

/** What a message says. Never throws. */
function readMessage(text: string): Analysis {
  const known = remembered.get(text);
  if (known) return known;
  const analysis = builtin.analyzeSync({ text, kind: 'message' });
  if (text.length > LONGEST_AHEAD) return analysis;
  remembered.set(text, analysis);
  return analysis;
}

export const reader = {
  name: builtin.name,
  readMessage,
  analyze: async ({ text, kind }: Parameters<typeof builtin.analyze>[0]): Promise<Analysis> =>
    kind === 'message' ? readMessage(text) : builtin.analyzeSync({ text, kind }),
};
