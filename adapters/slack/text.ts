/**
 * Texts for Slack. What guests and staff wrote is data: it only ever goes into `plain_text`, where
 * `<!channel>` and `*bold*` mean nothing, or escaped into the fallback line.
 */
import type { types } from '@slack/bolt';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export const escaped = (text: string) => text.replace(/[&<>]/g, (c) => ESCAPES[c] as string);

/**
 * @param limit Slack's, in UTF-16 units. Slack keeps texts escaped, so `&` counts as five.
 * @returns the text, its end replaced by "…" where it is too long; never empty, which Slack refuses
 */
export function plain(text: string, limit: number): types.PlainTextElement {
  return { type: 'plain_text', text: cut(text, limit) || '—', emoji: false };
}

/** Cuts between whole characters. */
export function cut(text: string, limit: number): string {
  const trimmed = text.trim();
  if (escaped(trimmed).length <= limit) return trimmed;
  let kept = '';
  let length = 1;
  for (const character of trimmed) {
    length += escaped(character).length;
    if (length > limit) break;
    kept += character;
  }
  return `${kept}…`;
}

export const section = (text: string, limit = 3000): types.SectionBlock => ({
  type: 'section',
  text: plain(text, limit),
});

/** Small grey lines. Slack takes ten of them at most. */
export const small = (...lines: string[]): types.ContextBlock => ({
  type: 'context',
  elements: lines.slice(0, 10).map((line) => plain(line, 2000)),
});
