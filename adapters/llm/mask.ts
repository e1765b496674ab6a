/** Numbers that lead to a person: phone numbers, card and document numbers, rooms. */
const NUMBERS = /\+?\d(?:[\d\s-]{1,22}\d)[A-Za-z]?/g;
const EMAIL = /[^\s@<>]{1,64}@[^\s@<>]{1,255}/g;
/** Where somebody says a name, theirs or another's. */
const NAMES = [
  /(?<=(?:我叫|我是|我姓|叫做|名字是|姓名[:：]?|预订人|訂房人|客人)\s?)\p{Script=Han}{2,4}(?=[，。,.！!\s、；]|$)/gu,
  /\p{Script=Han}{1,2}(?=先生|女士|小姐|太太|老师|經理|经理|总\b)/gu,
  /(?<=\b(?:my name is|name's|I am|I'm|this is|under the name(?: of)?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?) )[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+){0,2}/gu,
];
/** "18:30", "2026-11-22", "2 towels" say what is wanted, not who wants it. */
const HARMLESS = /^(\d{1,2}|\d{1,2}[\s-]\d{1,2}|\d{4}-\d{1,2}-\d{1,2})$/;

export type Masked = {
  text: string;
  /** Puts the guest's own words back into what a model says. */
  unmask(words: string): string;
  /** Whether a model's words still have every placeholder. */
  keptIn(words: string): boolean;
};

/** The text as a model may see it: what identifies a guest is replaced by placeholders. */
export function mask(text: string): Masked {
  const hidden: string[] = [];
  const hide = (found: string) => {
    if (HARMLESS.test(found.trim())) return found;
    hidden.push(found);
    return `⟦${hidden.length}⟧`;
  };
  const masked = [EMAIL, NUMBERS, ...NAMES].reduce((t, what) => t.replace(what, hide), text);
  return {
    text: masked,
    unmask: (words) => words.replace(/⟦(\d{1,3})⟧/g, (all, n) => hidden[Number(n) - 1] ?? all),
    keptIn: (words) => hidden.every((_, i) => words.includes(`⟦${i + 1}⟧`)),
  };
}
