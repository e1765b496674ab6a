/**
 * A message that asks for several things, read piece by piece: nothing of it is lost, and a time said of
 * one thing is not said of the others.
 */
import { bareQuantityOf } from '../nlp/builtin/orders.ts';
import { foldAll } from '../nlp/builtin/text.ts';
import type { Analysis, IntentName } from '../nlp/taxonomy.ts';
import { asksHowFar } from './heard.ts';
import type { Turn } from './outcome.ts';

/** One sentence, or what is added to one ("另外…", "also …"), as it reads by itself. */
export type Piece = { text: string; analysis: Analysis };

const CUT = new RegExp(
  [
    String.raw`[\n。！？!?；;]+|\.(?=\s|$)`,
    // What is added: 顺便…, also …
    String.raw`[，,、]?\s*(?=另外|还有|還有|顺便|順便|还要|還要|以及|同时|同時|再(?:送|来|來|帮|幫|给|給|要|叫|订|訂)|あと[、,]?|それと|それから|그리고|또한)`,
    String.raw`,?\s+(?=(?:(?:and|but) )?(?:also|plus|could (?:we|you|i)|can (?:we|you|i))\b|and (?:what|when|where|please|book|send|bring|get|call|wake|there|the|my|our|i need|we need|i'd|we'd)\b)`,
    // What is asked for after a comma: 麻烦…, need …
    String.raw`[，,]\s*(?=麻烦|麻煩|请|請|帮|幫|给我|給我|能不能|可不可以|可以|想要|需要|要[一两二三四五六七八九十\d]|送|叫|明早|明天)`,
    // Each thing at its own hour: 6点叫醒，7点要车.
    String.raw`[，,]\s*(?=(?:早上|上午|中午|下午|晚上)?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})[点點]\S{0,3}?(?:要|叫|帮|幫|订|訂|退房))`,
    String.raw`,\s+(?=(?:(?:and|i|we) )?(?:need|want|would like|'d like)\b|please\b|no\b|there\b)`,
  ].join('|'),
  'giu',
);

const textsOf = (text: string) =>
  text
    .split(CUT)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));

/** @returns nothing where the text is of one piece */
export function piecesOf(text: string, read: (text: string) => Analysis): Piece[] {
  const texts = textsOf(text);
  if (texts.length < 2) return [];
  const pieces = texts.map((piece) => ({ text: piece, analysis: read(piece) }));
  // "明早6点叫醒，7点要车", "明天去西湖，麻烦安排车，九点": the day is said once.
  const dated = pieces.some(({ analysis }) => analysis.slots.date);
  let day = dated ? undefined : read(text).slots.date;
  return pieces.map(({ text: piece, analysis }) => {
    const { date, time } = analysis.slots;
    day = date ?? day;
    return time && day
      ? { text: piece, analysis: { ...analysis, slots: { ...analysis.slots, date: day } } }
      : { text: piece, analysis };
  });
}

/** "两条毛巾" / "sorry, three": a slip is put right in the same breath, and the last number counts. */
function putRight(analysis: Analysis, pieces: Piece[]): Analysis {
  const slip = pieces.slice(1).findLast((p) => SLIP.test(p.text) && !p.analysis.orders.length);
  const quantity = slip && slipOf(slip.text);
  const last = analysis.orders.at(-1);
  if (!quantity || !last) return analysis;
  return { ...analysis, orders: [...analysis.orders.slice(0, -1), { ...last, quantity }] };
}
/** "哦不，三条", "sorry, three": the number that counts instead; undefined where it is none of that. */
export function slipOf(text: string): number | undefined {
  const only = ONLY.exec(text.trim())?.[1];
  const said = only ?? (SLIP.test(text) ? text.replace(SLIP, '') : undefined);
  return said === undefined ? undefined : bareQuantityOf(foldAll(said));
}
/** "太多了算了，就两瓶": fewer, and not none. */
const ONLY =
  /(?:^|[，,。了])就(?:要|送|来|來)?([一两兩二三四五六七八九十\d]+[瓶条條个個份双雙床张張支包])(?:吧|就行|就好|够了|夠了)?[.。!！~]*$/u;
const SLIP =
  /^(?:[哦噢啊]?(?:不对|不是|不|错了|說錯了|说错了)|sorry|no|oops|i mean|actually|make (?:it|that)|いや|やっぱり|아니|아뇨)[,，、\s]*/iu;

/** How sure a piece has to be of what the whole does not say. */
const SURE = { request: 0.55, plea: 0.4, question: 0.35 };
/** Of these a text that is read whole loses some; a mood, or small talk, is of the whole text. */
const WANTED = /^(?:request|booking|question)\.(?!other)/;

/** What the whole says, and what else its pieces ask for. */
export function completed(whole: Analysis, pieces: Piece[]): Analysis {
  const analysis = putRight(whole, pieces);
  // A story of what went wrong names many things that nobody asks for now, but in so many words.
  const story = analysis.severity >= 2;
  const calm = pieces.filter(
    ({ text, analysis: of }) =>
      of.severity < 2 && !of.emergency && of.act === 'new' && (!story || PLEADS.test(text)),
  );
  const said = calm.flatMap((piece) => wantedBy(piece));
  const heard = analysis.intents.filter((i) => !isBlend(i, pieces));
  const known = new Set<IntentName>(heard.map((i) => i.intent));
  const intents = said.filter(({ intent }) => !known.has(intent) && known.add(intent));
  if (!intents.length) return analysis;
  const items = new Set(analysis.orders.map((order) => order.item));
  const orders = calm
    .flatMap(({ analysis: of }) => of.orders)
    .filter(({ item }) => !items.has(item) && items.add(item));
  return {
    ...analysis,
    intents: [...heard, ...intents],
    orders: [...analysis.orders, ...orders],
  };
}

const PLEADS =
  /麻烦|麻煩|请(?!问)|請(?!問)|帮|幫|能不能|可不可以|需要|想要|\b(?:please|(?:could|can|would) (?:you|we|i))\b|お願い|いただけ|ください|주세요|부탁/iu;

/** "No hot water, and the towels smell" is not asking to be brought hot water: no piece of it says so. */
const isBlend = ({ intent, confidence }: Analysis['intents'][number], pieces: Piece[]): boolean =>
  /^(?:request|booking)\./.test(intent) &&
  confidence < CERTAIN &&
  pieces.every(({ analysis: { intents } }) =>
    intents.some((i) => MEANT.test(i.intent) && i.intent !== intent),
  ) &&
  !pieces.some(({ analysis: { intents } }) => intents.some((i) => i.intent === intent));
const CERTAIN = 0.9;
const MEANT = /^(?:request|booking|question|feedback)\./;

/** What a piece asks for by itself; in so many words ("麻烦…") less is needed to be sure. */
function wantedBy({ text, analysis }: Piece): Analysis['intents'] {
  const request = PLEADS.test(text) ? SURE.plea : SURE.request;
  return analysis.intents.filter(
    ({ intent, confidence }) =>
      WANTED.test(intent) &&
      confidence >= (intent.startsWith('question.') ? SURE.question : request),
  );
}

/** The turn as far as it is about this intent: what is said of another one's time, people and things is not meant. */
export function partOf(turn: Turn, intent: IntentName): Turn {
  const others = turn.pieces.filter(({ analysis }) => isAbout(analysis, (of) => of !== intent));
  const own = turn.pieces.filter(({ analysis }) => isAbout(analysis, (of) => of === intent));
  if (!own.length || !others.some((piece) => !own.includes(piece))) return turn;
  const slots = { ...turn.analysis.slots };
  for (const name of ['time', 'date', 'people'] as const) {
    const said = own.map((piece) => piece.analysis.slots[name]).find((value) => value);
    const isOthers = others.some((piece) => piece.analysis.slots[name]);
    if (said) Object.assign(slots, { [name]: said });
    else if (isOthers) delete slots[name];
  }
  const items = (pieces: Piece[]) =>
    pieces.flatMap(({ analysis: of }) => of.orders.map((o) => o.item));
  const [mine, theirs] = [items(own), items(others.filter((piece) => !own.includes(piece)))];
  const orders = turn.analysis.orders.filter(
    ({ item }) => mine.includes(item) || !theirs.includes(item),
  );
  return { ...turn, analysis: { ...turn.analysis, slots, orders } };
}

/**
 * "毛巾还没来，再送一瓶水": what is said of something on order, and what is wanted anew.
 * @returns undefined where all of it is either
 */
export function halves(turn: Turn): { told: Turn; rest: Turn } | undefined {
  const told = turn.pieces.filter(isTold);
  const rest = turn.pieces.filter((piece) => !isTold(piece));
  const wants = rest.some((piece) => wantedBy(piece).length);
  return told.length && wants ? { told: only(turn, told), rest: only(turn, rest) } : undefined;
}

const isTold = ({ analysis: { act, intents } }: Piece): boolean =>
  act !== 'new' && !intents.some((i) => /^question\.(?!other)/.test(i.intent));

/** All that is said of this intent asks after something: "衬衫好了吗", "where is my burger". */
export function asksAfter({ text, pieces, analysis }: Turn, intent: IntentName): boolean {
  const own = pieces.filter(({ analysis: of }) => isAbout(of, (name) => name === intent));
  const said = own.length ? own : [{ text, analysis }];
  return said.every((piece) => piece.analysis.act === 'chase' || asksHowFar(piece.text));
}

/** The turn as if the guest had written nothing but these pieces. */
function only(turn: Turn, pieces: Piece[]): Turn {
  const text = pieces.map((piece) => piece.text).join('\n');
  const parts = pieces.length > 1 ? pieces : [];
  return { ...turn, text, pieces: parts, analysis: completed(turn.read(text), parts) };
}

const isAbout = ({ intents }: Analysis, of: (intent: IntentName) => boolean) =>
  intents.some(({ intent }) => /^(?:request|booking)\./.test(intent) && of(intent));

/** What stands beside the cry for help in a message: nothing where no piece is the cry by itself. */
export function besideCry(text: string, isEmergency: (text: string) => boolean): string[] {
  const texts = textsOf(text);
  const rest = texts.filter((piece) => !isEmergency(piece));
  return rest.length < texts.length ? rest : [];
}
