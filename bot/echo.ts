/** What comes back of the bot's own words: quoted above an answer, or sent to it once more. Pure. */

/** As WeChat quotes ("「知客：…」" and a line of dashes), and as mail and many chats do ("> …"). */
const QUOTES = [/^\s*[「"“][\s\S]*?[」"”]\s*\n\s*(?:[-—–_]\s*){3,}\n/u, /^\s*>.*(?:\n|$)/gmu];

/** The guest's own words, without what they quote. */
export const withoutQuotes = (text: string): string =>
  QUOTES.reduce((rest, quote) => rest.replace(quote, ''), text);

/** So short a sentence is anybody's: "好的。" of a guest is no echo. */
const LEAST = 8;

/** Whether the text is one of these messages, or a sentence of one, and nothing else. */
export function isEcho(text: string, ours: string[]): boolean {
  const said = plain(text);
  if (said.length < LEAST) return false;
  return ours.some((own) => plain(own) === said || own.split('\n').some((l) => plain(l) === said));
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
