/** Which intents a message carries, the most important first. */
import type { IntentName } from '../taxonomy.ts';
import { INTENT_RULES } from './lexicon/intents.ts';
import { type Judged, PLAIN_RULES } from './lexicon/plain.ts';
import { PLAINLY_ASKED } from './lexicon/plainly-asked.ts';
import { SMALL_TALK } from './lexicon/small-talk.ts';
import { DO_SOMETHING, EAT, FAULT, WANT } from './lexicon/wishes.ts';
import type { Thing } from './orders.ts';
import { overlap, phrases, type Span, tableOf } from './phrases.ts';
import { roomOf } from './slots.ts';
import { clauseAt, clausesOf } from './text.ts';

/** `sure`: said so plainly that no model is asked; `over` is what the models mishear in it. */
export type Found = Span & {
  intent: IntentName;
  confidence: number;
  sure?: true;
  over?: RegExp;
  judged?: Judged;
};

const RULES = tableOf(INTENT_RULES, ({ says }) => [says]);
const PLAIN = tableOf([...PLAIN_RULES, ...PLAINLY_ASKED], ({ says }) => [says]);

/** Intents that the words themselves name. */
function named(text: string): Found[] {
  const found: Found[] = [];
  for (const { intent, says, unless } of RULES(text)) {
    const span = says.find(text);
    if (!span || unless?.test(text)) continue;
    const sure = intent === 'chat.human' && { sure: true as const };
    found.push({ intent, confidence: 0.85, ...span, ...sure });
  }
  return found;
}

/** What needs no model; where other rules hear something some of it does not count. */
function plain(text: string, others: Found[]): Found[] {
  const found: Found[] = [];
  for (const { intent, says, unless, over, alone, judged } of PLAIN(text)) {
    if (alone && [...others, ...found].some((f) => f.intent !== intent)) continue;
    const span = says.find(text);
    if (!span || unless?.test(text)) continue;
    const more = { ...(over && { over }), ...(judged && { judged }) };
    found.push({ intent, confidence: 0.8, ...span, sure: true, ...more });
  }
  return found;
}

/** A review asks for nothing; it may propose something. */
export function suggestionsOf(text: string): Found[] {
  return named(text).filter((found) => found.intent === 'feedback.suggestion');
}

/** Intents that follow from a thing and what is said about it. */
function fromThings(text: string, things: Thing[]): Found[] {
  const found: Found[] = [];
  const clauses = clausesOf(text);
  for (const thing of things) {
    const at = clauses.findIndex((c) => c.start <= thing.start && thing.end <= c.end);
    const clause = clauses[at];
    if (!clause) continue;
    const near = text.slice(clause.start, clauses[at + 1]?.end ?? clause.end);
    const intent = intentOfThing(thing, clause.text, near, clauses.length);
    if (intent) found.push({ intent, confidence: 0.8, start: thing.start, end: thing.end });
  }
  return found;
}

/** "麻烦换个矮一点的": another one of what was just complained about. */
const SWAP = phrases(
  '(?:换|拿|送|给|来)(?:我|一)?(?:个|条|床|张|只|双)?(?:矮|低|高|软|硬|薄|厚|大|小|长|干净|新)(?:一)?(?:点|些)?(?:儿)?的',
  '(?:swap|change|replace|exchange|have|get|bring)(?: \\w+){0,4} (?:lower|higher|softer|firmer|thinner|thicker|flatter|bigger|smaller|warmer|lighter|clean) one',
  '(?:低い|高い|柔らかい|硬い|薄い|厚い)もの|(?:낮은|높은|부드러운|얇은) 걸로',
);

function swapped(text: string, things: Thing[]): Found[] {
  const span = SWAP.find(text);
  if (!span || !things.some((thing) => thing.use === 'amenity')) return [];
  return [{ intent: 'request.amenity', confidence: 0.9, ...span, sure: true }];
}

const BEING = /(?:倒|洒|spill|knocked|对|过敏|不(?:喝|吃|想喝|喜欢)|allerg|don'?t (?:drink|eat))/u;

function intentOfThing(
  thing: Thing,
  clause: string,
  near: string,
  clauses: number,
): IntentName | undefined {
  const broken = FAULT.test(clause);
  const counted = thing.quantity !== undefined;
  const wanted = WANT.test(clause) || WANT.test(near);
  if (thing.use === 'equipment') return FAULT.test(near) ? 'request.maintenance' : undefined;
  if (thing.use === 'amenity') {
    if (
      broken &&
      /坏|broken|not work|doesn'?t|won'?t|漏|壊|고장|不(?:热|亮|转|响)|(?:isn'?t|not) (?:\w+ )?(?:warm|hot)/u.test(
        clause,
      )
    ) {
      return 'request.maintenance';
    }
    return wanted || counted || clauses <= 2 ? 'request.amenity' : undefined;
  }
  if (thing.use === 'food' && !BEING.test(clause)) {
    return wanted || counted || clauses <= 2 ? 'request.food' : undefined;
  }
  return undefined;
}

/** Thanks with praise, a yes or a no in front of a wish: said beside what the text is about. */
export function besideWishes(
  text: string,
  asked: Found[],
  feeling: { complaint?: Span; praise?: Span },
): Found[] {
  const said = smallTalk(text);
  if (asked.length > 0) {
    return said.filter((f) => f.intent === 'chat.affirm' && STRONG_YES.test(text));
  }
  if (feeling.praise) return said.filter((f) => /thanks|goodbye/.test(f.intent));
  return feeling.complaint ? said.filter((f) => f.intent === 'chat.deny') : [];
}

const STRONG_YES = /^(?:yes|yep|yeah|sure|ok|好的|可以|行|对|是的|嗯)[ ,!。](?!.{0,4}(?:吗|\?))/u;

/** A stay with its particulars, in so many words or only by them. */
function impliedBooking(text: string): Span | undefined {
  if (!STAY_WHEN.test(text)) return undefined;
  return STAY_WHAT.find(text);
}

const STAY_WHEN =
  /月|周|星期|礼拜|明天|后天|今晚|国庆|春节|号|假|晚|天|next|weekend|tonight|tomorrow|nights?\b|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|来週|月|다음|월|自驾|出游|旅/u;
const STAY_WHAT = phrases(
  '(?:大床|双床|标间|家庭房|套房|海景|江景|湖景|亲子房)(?:房)?(?:一|两|三|\\d)?(?:间|个)?(?!.{0,6}(?:坏|吵|换))|(?:一|两|三|几|\\d)间(?:房|挨|相|连|大|双|标|$|[,。])|(?:低|高)楼层(?:的)?(?:有吗|有冇|有没有)|(?:twin|king|double|queen) (?:beds?|room)|(?:two|three|four|2|3|4) (?:of us|ppl|people|adults)|(?:sea|garden|city|lake|mountain|river)[- ](?:side|view)|connecting rooms?|ツイン|ダブル|트윈|더블',
);

function smallTalk(text: string): Found[] {
  const found: Found[] = [];
  for (const { intent, says, unless } of SMALL_TALK) {
    const span = says.find(text);
    if (span && !unless?.test(text)) found.push({ intent, confidence: 0.9, ...span });
  }
  return found;
}

/** Asks something. */
export const QUESTION =
  /[?]|吗(?:$|[,。!~])|么(?:$|[,。!])|呢(?:$|[,。!])|什么|怎么|多少|几(?:点|号|楼|个)|哪|谁|是不是|有没有|有冇|咩|点解|乜|^(?:what|when|where|who|why|which|how|is|are|do|does|can|could|will|would|did|any)\b|か[?。]?$|나요|까요|인가요/u;

/** "充电器落房间了": what was left behind is not asked for in the same breath. */
function sameClause(text: string, { intent, start }: Found, lost: Found): boolean {
  if (intent !== 'request.amenity' || !LEFT.test(text.slice(lost.start, lost.end))) return false;
  const clause = clauseAt(clausesOf(text), start);
  return clause !== undefined && overlap(clause, lost);
}

const LEFT = /落|忘|漏|遗|留|left|forgot|behind|두고|놓고|놔두고/u;

/** What a message asks for, answers or is about, before complaint and praise are added. */
export function intentsOf(text: string, things: Thing[]): Found[] {
  const told = named(text);
  const lost = told.find((f) => f.intent === 'request.lost_and_found');
  const brought = fromThings(text, things).filter((f) => !(lost && sameClause(text, f, lost)));
  const asked = [...told, ...swapped(text, things), ...brought];
  if (EAT.test(text) && !asked.some((f) => f.intent.startsWith('question.'))) {
    add(asked, 'request.food', EAT.find(text));
  }
  if (!asked.some((f) => f.intent.startsWith('request.')) && FAULT.test(text)) {
    if (faultAlone(text)) add(asked, 'request.maintenance', FAULT.find(text));
  }
  const settled = asked.some((f) => SETTLED.test(f.intent));
  if (!settled) add(asked, 'booking.new', impliedBooking(text));
  const booking = asked.some((f) => f.intent === 'booking.new');
  const wishes = asked.filter((f) => !(booking && f.intent === 'request.maintenance'));
  const heard = withoutDeclined(text, wishes);
  const said = plain(text, heard);
  return unique([...said, ...heard.filter((f) => !said.some(({ over }) => over?.test(f.intent)))]);
}

/** Anything that names its own business leaves no room for a booking between the lines. */
const SETTLED =
  /^(?:request\.(?!other)|booking|question\.(?:price|policy|checkin|membership|parking)|chat\.)/;

const DECLINED =
  /(?:不用|不需要|不要|唔使|不必|别)(?:再)?(?:(?:送|拿|换|给|来|加|麻烦|准备)(?:了|啦|过来|上来)?|了|啦)|算了|forget|scrap|never ?mind|no (?:longer )?need|don't (?:need|bother)|cancel (?:the|that|my) (?:towel|pillow|order|taxi|wake)|不要です|結構です|필요\s?없/u;

/** A thing turned down is not asked for. */
function withoutDeclined(text: string, found: Found[]): Found[] {
  const declined = clausesOf(text).filter((clause) => DECLINED.test(clause.text));
  return found.filter(({ intent, start }) => {
    if (!/^request\.(?:amenity|food|room_change)$/.test(intent)) return true;
    return !clauseAt(declined, start);
  });
}

/** "手机快没电了": no power cut. */
const RUN_DOWN = /(?:手机|电脑|平板|相机|手表|耳机|充电宝)(?:也|都|快|就|马上|要|已经|又)*没电/u;

/** A fault that needs no named thing: "停电了", "no hot water". */
function faultAlone(text: string): boolean {
  if (RUN_DOWN.test(text)) return false;
  return /locked out|card (?:flashes|won't|doesn't|isn't)|房卡.{0,6}(?:刷不|没反应|消磁)|跳闸|停电|停水|断电|没电|漏水|漏电|没(?:有)?热水|堵了|no (?:hot water|power|water|electricity)|power (?:is|went) out|leak|刷不开|打不开门|门打不开/u.test(
    text,
  );
}

/** What a text without a wish and without a feeling is. */
export function answerOrRest(text: string): Found[] {
  const said = smallTalk(text);
  if (said.length > 0) return said;
  if (DO_SOMETHING.test(text)) return one('request.other', DO_SOMETHING.find(text));
  if (roomOf(text) && !QUESTION.test(text))
    return one('request.other', { start: 0, end: text.length });
  if (QUESTION.test(text)) return one('question.other', { start: 0, end: text.length });
  return [];
}

function add(found: Found[], intent: IntentName, span: Span | undefined): void {
  if (span) found.push({ intent, confidence: 0.75, ...span });
}

function one(intent: IntentName, span: Span | undefined): Found[] {
  return span ? [{ intent, confidence: 0.6, ...span }] : [];
}

function unique(found: Found[]): Found[] {
  const seen = new Set<IntentName>();
  const kept = found.filter((f) => !seen.has(f.intent) && seen.add(f.intent));
  return kept.sort((a, b) => a.start - b.start);
}
