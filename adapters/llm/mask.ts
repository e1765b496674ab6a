/** Numbers that lead to a person: phone numbers, card and document numbers, rooms. */
const NUMBERS = /\+?\d(?:[\d\s-]{1,22}\d)[A-Za-z]?/g;
const EMAIL = /[^\s@<>]{1,64}@[^\s@<>]{1,255}/g;
/** "18:30", "2026-11-22", "2 towels" say what is wanted, not who wants it. */
const HARMLESS = /^(\d{1,2}|\d{1,2}[\s-]\d{1,2}|\d{4}-\d{1,2}-\d{1,2})$/;

/**
 * The text as a model may see it: what identifies a guest is replaced by placeholders.
 * @returns a function that puts the guest's own words back into what the model quotes
 */
export function mask(text: string): { text: string; unmask(words: string): string } {
  const hidden: string[] = [];
  const hide = (found: string) => {
    if (HARMLESS.test(found.trim())) return found;
    hidden.push(found);
    return `⟦${hidden.length}⟧`;
  };
  return {
    text: text.replace(EMAIL, hide).replace(NUMBERS, hide),
    unmask: (words) => words.replace(/⟦(\d{1,3})⟧/g, (all, n) => hidden[Number(n) - 1] ?? all),
  };
}
