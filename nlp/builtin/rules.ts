/** What the rules alone read in a text: the material that labels are decided from. */
import type { Text } from '../analyzer.ts';
import type { Act } from '../taxonomy.ts';
import { actOf } from './acts.ts';
import { answerOrRest, besideWishes, type Found, intentsOf, suggestionsOf } from './intents.ts';
import { type Judgement, judgeMessage, judgeReview } from './judgement.ts';
import { detectLanguage } from './language.ts';
import { aspectsOf, type Opinion, opinionsIn } from './opinions.ts';
import { type Thing, thingsIn } from './orders.ts';
import { polarityOf, type Weighed } from './polarity.ts';
import { type Wishes, wishesIn } from './preferences.ts';
import { findEmergency, isEmergency } from './safety.ts';
import { type Reading, read } from './text.ts';
import { type Sounds, soundsOf } from './tones.ts';

export type Findings = {
  lang: string;
  kind: Text['kind'];
  reading: Reading;
  things: Thing[];
  emergency: boolean;
  /** Orders to the machine: nothing in them is taken at its word. */
  forged: boolean;
  intents: Found[];
  sounds: Sounds;
  opinions: Opinion[];
  judgement: Judgement;
  wishes: Wishes;
  /** The linear model's reading of a review; 0 for a message. */
  polarity: number;
  act: Act;
};

/** Orders to the machine, not wishes of a guest. */
const FORGED =
  /(?:ignore|disregard|forget) (?:all |any |your |the )*(?:previous|prior|above|your|earlier) (?:instructions|prompts?|rules)|system prompt|^system:|developer mode|you are now (?:dan|an? )|jailbreak|系统提示|开发者模式|忽略(?:之前|以上|所有|前面).{0,6}(?:指令|指示|规则)|プロンプト|시스템\s?프롬프트/u;

/**
 * Reads one text by rules. Never throws, whatever the string holds. `alarms` says what is an
 * emergency: the models learn from texts that the rules alone have judged.
 */
export function findingsOf({ text, kind }: Text, alarms = isEmergency): Findings {
  const lang = detectLanguage(text);
  const reading = read(text, lang);
  const things = kind === 'message' ? thingsIn(reading.text) : [];
  const emergency = kind === 'message' && alarms(text);
  const forged = FORGED.test(reading.text);
  const asked = forged ? [] : askedIn(reading.text, kind, things);
  const opinions = aspectsOf(opinionsIn(reading.text, kind === 'review'));
  const polarity = kind === 'review' ? polarityOf(reading.text, lang, weighed(opinions)) : 0;
  const judgement = judge(reading.text, kind, { opinions, polarity, asked, emergency });
  const heard = emergency
    ? inEmergency(reading.text, asked)
    : labels(reading.text, kind, asked, judgement, forged);
  const wishes = forged
    ? { held: [], dropped: [] }
    : wishesIn(reading.text, {
        intents: heard.map((f) => f.intent),
        unhappy: judgement.complaint !== undefined,
        review: kind === 'review',
      });
  const intents = kind === 'message' ? withStandingWish(heard, wishes) : heard;
  const act = kind === 'message' ? actOf(reading.text) : 'new';
  return {
    lang,
    kind,
    reading,
    things,
    emergency,
    forged,
    intents,
    sounds: soundsOf(reading.text),
    opinions,
    judgement,
    wishes,
    polarity,
    act,
  };
}

function askedIn(text: string, kind: Text['kind'], things: Thing[]): Found[] {
  return kind === 'message' ? intentsOf(text, things) : suggestionsOf(text);
}

type Heard = { opinions: Opinion[]; polarity: number; asked: Found[]; emergency: boolean };

function judge(text: string, kind: Text['kind'], heard: Heard): Judgement {
  if (kind === 'review') return judgeReview(text, heard.opinions, heard.polarity);
  if (heard.emergency) return { ...ALARM, sentiment: ALARMED.test(text) ? 'negative' : 'neutral' };
  const broken = heard.asked.some((f) => f.intent === 'request.maintenance');
  const judged = judgeMessage(text, heard.opinions, broken);
  return { ...judged, severity: judged.severity || (broken ? 1 : 0) };
}

const ALARM: Judgement = {
  sentiment: 'negative',
  severity: 3,
  reasons: ['safety'],
  aspects: [],
};

function weighed(opinions: Opinion[]): Weighed {
  const count = (polarity: string) => opinions.filter((o) => o.polarity === polarity).length;
  return { praised: count('positive'), criticised: count('negative') };
}

/** An emergency told in these words is not told calmly. */
const ALARMED =
  /!|快|救|哭|痛|疼|死|血|活|急|怕|打|昏|晕|醒|hurry|help|quick|now|scared|please come|hitting|bleed|die|can't|kill|blood|助け|早く|빨리|살려|쓰러|제발/u;

/** Beside an emergency only a ride to the doctor is asked for. */
const RIDE = /车去|taxi|cab\b|car to|タクシー|택시/u;

function inEmergency(text: string, asked: Found[]): Found[] {
  const span = findEmergency(text) ?? { start: 0, end: text.length };
  const ride = asked.filter((f) => RIDE.test(text) && f.intent === 'request.transport');
  return [{ intent: 'safety.emergency', confidence: 0.95, ...span }, ...ride];
}

/** What an unhappy guest wants to have back. */
const DEMANDS = /please|want|need|要求|给我|请|退(?:我|给|钱|款)|take|today|赔/u;

/** Everything the text is about by the rules, the most important first; empty where they hear nothing. */
function labels(
  text: string,
  kind: Text['kind'],
  asked: Found[],
  judgement: Judgement,
  forged: boolean,
): Found[] {
  const { complaint, praise } = judgement;
  const found = [...asked, ...besideWishes(text, asked, judgement)];
  const misheard = (intent: string) => asked.some((f) => f.over?.test(intent));
  if (complaint && !misheard('feedback.complaint'))
    found.push({ intent: 'feedback.complaint', confidence: 0.8, ...complaint });
  const owed = judgement.reasons.includes('refund') && DEMANDS.test(text);
  if (complaint && owed && asked.length === 0 && kind === 'message') {
    found.push({ intent: 'request.other', confidence: 0.6, ...complaint });
  }
  if (praise && !misheard('feedback.praise'))
    found.push({ intent: 'feedback.praise', confidence: 0.8, ...praise });
  return found.length === 0 && !forged ? answerOrRest(text) : found;
}

/** "我睡惯了矮枕，麻烦记一下": a standing wish with nothing else in it is for the desk to note. */
function withStandingWish(heard: Found[], wishes: Wishes): Found[] {
  if (heard.some(({ intent }) => !/^(?:chat\.other|question\.other)$/.test(intent))) return heard;
  const wish = standingWish(wishes);
  if (!wish) return heard;
  return [{ intent: 'request.other', confidence: 0.6, start: wish.start, end: wish.end }];
}

/** A wish that is stated and not of this stay alone. */
export const standingWish = ({ held }: Wishes) =>
  held.find(({ key, hidden }) => !hidden && !OF_THIS_STAY.test(key));

/** Company and occasion are told beside what is wanted. */
const OF_THIS_STAY = /^(?:companion|occasion|trip|drink|breakfast)$/;

/** The labels that the rules alone would say, as the models name them; `hidden:` a wish only shown. */
export function labelsOf({ intents, judgement, opinions, wishes, act }: Findings): Set<string> {
  return new Set([
    ...intents.map(({ intent }) => `intent:${intent}`),
    `sentiment:${judgement.sentiment}`,
    `severity:${judgement.severity}`,
    `act:${act}`,
    ...judgement.aspects.map(({ aspect }) => `topic:${aspect}`),
    ...opinions.map(({ aspect, polarity }) => `aspect:${aspect}/${polarity}`),
    ...wishes.held.map(({ key, value }) => `wish:${key}=${value}`),
    ...wishes.held.flatMap((w) => (w.hidden ? [`hidden:${w.key}=${w.value}`] : [])),
  ]);
}
