/** Rules and models together: what a text says, label by label. */
import type { Act, AspectName, PreferenceKey, Reason, Sentiment, Severity } from '../taxonomy.ts';
import { type Chosen, chosenOf, complains, isPatient, likelyWish, type Sure } from './chosen.ts';
import { UNSETTLED } from './lexicon/guards.ts';
import type { Verdict } from './model.ts';
import type { Opinion } from './opinions.ts';
import { placeOf } from './place.ts';
import { withoutContradictions } from './preferences.ts';
import type { Findings } from './rules.ts';
import { gravestOf, stanceOf, type Topic, topicsOf } from './sentences.ts';

export type Decision = {
  intents: Chosen[];
  aspects: Array<Sure & { aspect: AspectName; polarity: Sentiment }>;
  preferences: Array<Sure & { key: PreferenceKey; value: string; hidden: boolean }>;
  sentiment: Sentiment;
  severity: Severity;
  reasons: Reason[];
  act: Act;
};

/** A room number, a smile: where there are no words there is nothing to weigh. */
const WORDLESS = /^[^\p{L}]*[号房楼间室]?[^\p{L}]*$/u;

/** The languages that rules and models were made for; of any other, only what the rules are sure of counts. */
const READ = /^(?:zh|en|ja|ko|und)\b/;

/** What the models may weigh: everything but danger and forged orders, which the rules settle. */
export function decide(findings: Findings, verdict: Verdict, sentences: Verdict[] = []): Decision {
  const { judgement, reading, act } = findings;
  const wordless = findings.intents.length > 0 && WORDLESS.test(reading.text);
  const foreign = findings.kind === 'message' && !READ.test(findings.lang);
  if (findings.emergency || findings.forged || wordless || foreign) {
    return ruled(findings, verdict);
  }
  const patient = isPatient(findings);
  const intents = chosenOf(findings, verdict);
  const judged = findings.intents.find((f) => f.judged)?.judged;
  let known: Topic[] | undefined;
  const topics = () => {
    known ??= topicsHeard(findings, verdict, sentences);
    return known;
  };
  const told = () => moodOf(findings, intents, sentimentOf(verdict, sentences, topics));
  const sentiment = judged?.sentiment ?? (patient ? 'neutral' : told());
  const heard = patient ? judgement.severity : gravestOf(verdict, sentences);
  const weight = judged?.severity ?? (isCalm(findings, sentiment, intents) ? calmed(heard) : heard);
  const severity = weight === 0 && sentiment === 'negative' && complains(intents) ? 1 : weight;
  return {
    intents,
    aspects: evaluates(findings, sentiment, intents) ? aspectsOf(findings, verdict, topics()) : [],
    preferences: preferencesOf(findings, verdict),
    sentiment,
    severity,
    reasons: reasonsOf(severity, judged?.reasons ?? judgement.reasons),
    act: act === 'new' && findings.kind === 'message' ? actOf(verdict) : act,
  };
}

function sentimentOf(verdict: Verdict, sentences: Verdict[], topics: () => Topic[]): Sentiment {
  if (sentences.length > 0) return stanceOf(verdict, sentences, topics());
  return verdict.best('sentiment') as Sentiment;
}

/** Who surely complains, and praises nothing, is not calm: "my room is too noisy". */
const SURE_COMPLAINT = 0.7;

function moodOf(findings: Findings, intents: Chosen[], mood: Sentiment): Sentiment {
  const feedback = intents.filter(({ intent }) => intent.startsWith('feedback.'));
  const blamed = findings.opinions.some(({ polarity }) => polarity === 'negative');
  const alone = blamed && complains(findings.intents) && feedback.length === intents.length;
  const sure = feedback.every(
    ({ intent, confidence }) =>
      intent === 'feedback.complaint' && (alone || confidence >= SURE_COMPLAINT),
  );
  if (mood === 'positive' && !feedback.length && likelyWish(findings)) return 'neutral';
  const calm = findings.kind === 'review' || mood !== 'neutral' || !feedback.length || !sure;
  return calm ? mood : 'negative';
}

/** A message that is calm and gives no feedback reports; it evaluates nothing. */
function evaluates({ kind }: Findings, sentiment: Sentiment, intents: Chosen[]): boolean {
  const feedback = intents.some(({ intent }) => intent.startsWith('feedback.'));
  return kind === 'review' || sentiment !== 'neutral' || feedback;
}

/** It evaluates nothing, and the rules hear nothing grave in it. */
const isCalm = (findings: Findings, sentiment: Sentiment, intents: Chosen[]) =>
  !evaluates(findings, sentiment, intents) &&
  findings.judgement.reasons.every((reason) => reason === 'service');

/** A calm report is no more than an inconvenience (convention 1 of the taxonomy). */
const calmed = (severity: Severity): Severity => (severity > 1 ? 1 : severity);

function ruled(findings: Findings, verdict: Verdict): Decision {
  const { judgement, reading, act } = findings;
  const heard = findings.intents.map(({ intent, confidence, start, end }) => ({
    intent,
    confidence,
    start,
    end,
  }));
  const whole = { start: 0, end: reading.text.length };
  return {
    intents: heard.length > 0 ? heard : [{ intent: 'chat.other', confidence: 0.3, ...whole }],
    aspects: [],
    preferences: findings.forged ? [] : preferencesOf(findings, verdict),
    sentiment: judgement.sentiment,
    severity: judgement.severity,
    reasons: judgement.reasons,
    act,
  };
}

/** Rules find chasing, correcting and taking back; the models hear what the rules miss. */
function actOf(verdict: Verdict): Act {
  return (verdict.said('act').find(({ name }) => name !== 'new')?.name ?? 'new') as Act;
}

/** How likely an aspect must be, and one that the text names nothing of: managers read each with its clause. */
const NAMED = 0.35;
const UNNAMED = 0.45;
/** The same for what is remembered about the guest, also where the rules heard it taken back. */
const UNHEARD = 0.5;
/** Who finds a pillow too high says nothing of how hard it is: another quality of the same thing must be surer. */
const BESIDE = 0.65;
const QUALITY = /^(pillow|mattress)\./;

/** In so few characters ("热死了") models find little: what the rules hear of an opinion needs less. */
const TERSE = 8;
const TERSELY = { least: 0.2, confidence: 0.5 };

function topicsHeard(findings: Findings, verdict: Verdict, sentences: Verdict[]): Topic[] {
  const terse = findings.reading.text.length <= TERSE;
  const topics = topicsOf(findings, verdict, sentences).map((topic) => {
    const said = terse && topic.opinion && topic.probability >= TERSELY.least;
    return said && topic.probability < NAMED
      ? { ...topic, probability: TERSELY.confidence }
      : topic;
  });
  return topics.filter(
    ({ probability, opinion, named }) => probability >= (opinion || named ? NAMED : UNNAMED),
  );
}

function aspectsOf(findings: Findings, verdict: Verdict, topics: Topic[]): Decision['aspects'] {
  return topics.map(({ aspect, polarity, probability, opinion }) => ({
    aspect,
    polarity,
    confidence: probability,
    ...placeOf(findings, verdict, `topic:${aspect}`, opinion),
  }));
}

/** Praise alone is no wish: who praises the quiet did not miss it. */
const isPraisedQuiet = ({ aspect, polarity }: Opinion) =>
  aspect === 'room.noise' && polarity === 'positive';

/** Whoever wants one of these values does not want another: what the models guess yields to what was heard. */
const ONE_OF_TWO =
  /^(?:pillow\.(?:height|firmness)|mattress\.firmness|room\.(?:floor|temperature|light|smoking|bed_type)|bathroom|housekeeping\.time|arrival|checkout)$/;

function preferencesOf(findings: Findings, verdict: Verdict): Decision['preferences'] {
  const heard = verdict.said('wish').map(({ name, probability }) => {
    const [key, value = ''] = name.split('=') as [PreferenceKey, string];
    const named = (w: { key: string; value: string }) => w.key === key && w.value === value;
    const held = findings.wishes.held.find(named);
    const wish = held ?? findings.wishes.dropped.find(named);
    return { name, key, value, probability, held, wish };
  });
  const quiet = findings.opinions.some(isPraisedQuiet);
  const { text } = findings.reading;
  const undone = UNSETTLED.test(text);
  const heldKeys = new Set<string>(findings.wishes.held.map(({ key }) => key));
  const thingOf = (key: string) => QUALITY.exec(key)?.[1];
  const heldThings = new Set([...heldKeys].map(thingOf));
  const least = (key: string) => {
    const thing = thingOf(key);
    return thing && heldThings.has(thing) ? BESIDE : UNHEARD;
  };
  const said = heard
    .filter((w) => !undone || w.held?.hidden === false)
    .filter((w) => w.held || (w.probability >= least(w.key) && !(quiet && w.key === 'room.quiet')))
    .filter((w) => w.held || !(ONE_OF_TWO.test(w.key) && heldKeys.has(w.key)))
    .map(({ name, key, value, probability, wish }) => ({
      key,
      value,
      hidden: verdict.hidden(name) >= 0.5,
      confidence: probability,
      ...placeOf(findings, verdict, `wish:${name}`, wish),
    }));
  return withoutContradictions(said);
}

/** Grave reasons belong to the gravest complaints; every other one is about the service. */
function reasonsOf(severity: Severity, heard: Reason[]): Reason[] {
  if (severity === 0) return [];
  return severity === 3 && heard.length > 0 ? heard : ['service'];
}
