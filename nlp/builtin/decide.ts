/** Rules and models together: what a text says, label by label. */
import type {
  Act,
  AspectName,
  IntentName,
  PreferenceKey,
  Reason,
  Sentiment,
  Severity,
} from '../taxonomy.ts';
import { SERIOUS, UPSET } from './lexicon/feelings.ts';
import { UNSETTLED } from './lexicon/guards.ts';
import type { Named, Verdict } from './model.ts';
import type { Opinion } from './opinions.ts';
import type { Span } from './phrases.ts';
import { placeOf } from './place.ts';
import { withoutContradictions } from './preferences.ts';
import { type Findings, OF_THIS_STAY } from './rules.ts';
import { gravestOf, stanceOf, type Topic, topicsOf } from './sentences.ts';

type Sure = Span & { confidence: number };
export type Decision = {
  intents: Array<Sure & { intent: IntentName }>;
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
  const intents = intentsOf(findings, verdict);
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

function moodOf(findings: Findings, intents: Decision['intents'], mood: Sentiment): Sentiment {
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

const complains = (intents: Array<{ intent: IntentName }>) =>
  intents.some(({ intent }) => intent === 'feedback.complaint');

/** A message that is calm and gives no feedback reports; it evaluates nothing. */
function evaluates(
  { kind }: Findings,
  sentiment: Sentiment,
  intents: Decision['intents'],
): boolean {
  const feedback = intents.some(({ intent }) => intent.startsWith('feedback.'));
  return kind === 'review' || sentiment !== 'neutral' || feedback;
}

/** It evaluates nothing, and the rules hear nothing grave in it. */
const isCalm = (findings: Findings, sentiment: Sentiment, intents: Decision['intents']) =>
  !evaluates(findings, sentiment, intents) && findings.judgement.reasons.length === 0;

/** A calm report is no more than an inconvenience (convention 1 of the taxonomy). */
const calmed = (severity: Severity): Severity => (severity > 1 ? 1 : severity);

/** Who asks after, corrects or takes back a wish without a word of anger complains of nothing. */
function isPatient({ act, judgement, reading }: Findings): boolean {
  const onlyWaits = judgement.aspects.every(({ aspect }) => aspect === 'staff.speed');
  return act !== 'new' && onlyWaits && !UPSET.test(reading.text) && !SERIOUS.test(reading.text);
}

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

/**
 * Likelier than not: what a review seems to ask for besides praise and complaint, and the complaint
 * of a message that is not upset.
 */
const LIKELIER = 0.55;

function intentsOf(findings: Findings, verdict: Verdict): Decision['intents'] {
  const unsaid = isPatient(findings)
    ? ['safety.emergency', 'feedback.complaint']
    : ['safety.emergency'];
  const calm = verdict.best('sentiment') !== 'negative';
  const least = (name: string) =>
    findings.kind === 'review' || (calm && name === 'feedback.complaint') ? LIKELIER : 0;
  const forced = findings.intents.filter((f) => f.sure);
  const misheard = (name: string) =>
    forced.some((f) => f.over?.test(name)) && !findings.intents.some((f) => f.intent === name);
  const chosen = verdict
    .said('intent')
    .filter(({ name, probability }) => !unsaid.includes(name) && probability >= least(name))
    .filter(({ name }) => !misheard(name));
  for (const { intent, confidence } of forced) {
    if (!chosen.some(({ name }) => name === intent))
      chosen.unshift({ name: intent, probability: confidence });
  }
  chosen.push(...alsoUnhappy(findings, verdict, chosen), ...alsoAsked(findings, verdict, chosen));
  if (chosen.length === 1) chosen.push(...behindComplaint(findings, verdict, chosen));
  if (chosen.length === 0) chosen.push(likelyWish(findings) ?? likeliest(verdict));
  return chosen
    .filter(({ name }) => name !== 'chat.other' || chosen.length === 1)
    .map(({ name, probability }) => {
      const span = findings.intents.find((f) => f.intent === name);
      return {
        intent: name as IntentName,
        confidence: probability,
        ...placeOf(findings, verdict, `intent:${name}`, span),
      };
    });
}

/** Of a message that sounds unhappy, the complaint that the rules hear needs less. */
const LEAST_UNHAPPY = 0.3;

function alsoUnhappy(findings: Findings, verdict: Verdict, chosen: Named[]): Named[] {
  const name = 'feedback.complaint';
  const probability = verdict.probability(`intent:${name}`);
  const heard = findings.kind === 'message' && !isPatient(findings) && complains(findings.intents);
  const unhappy = heard && verdict.best('sentiment') === 'negative';
  const said = chosen.some((one) => one.name === name);
  return unhappy && !said && probability >= LEAST_UNHAPPY ? [{ name, probability }] : [];
}

/** Beside others, a wish or question in words of its own needs less: nobody is to ask for three things and get two. */
const LEAST_ALSO = 0.2;

function alsoAsked({ intents, kind }: Findings, verdict: Verdict, chosen: Named[]): Named[] {
  if (kind === 'review' || !chosen.some(({ name }) => isAsked(name))) return [];
  const held = intents.filter((f) => chosen.some(({ name }) => name === f.intent));
  return intents
    .filter((f) => isAsked(f.intent) && !held.includes(f))
    .filter((f) => held.every((h) => f.end <= h.start || h.end <= f.start))
    .map((f) => ({ name: f.intent, probability: verdict.probability(`intent:${f.intent}`) }))
    .filter(({ probability }) => probability >= LEAST_ALSO);
}

/** Nobody is to complain and get nothing: behind a complaint alone, what is to be done needs less. */
const LEAST_BEHIND = { heard: 0.3, unheard: 0.5 };

/** "There's no soap": what is missing is to be brought, however the rest of it sounds. */
const MISSING = /\b(?:no|without|out of)(?: more| any)? $|(?:没有?|冇|无|缺)了?$/u;

function behindComplaint(findings: Findings, verdict: Verdict, [only]: Named[]): Named[] {
  const { intents, kind, reading } = findings;
  if (kind === 'review' || only?.name !== 'feedback.complaint') return [];
  return verdict
    .all('intent')
    .filter(({ name }) => /^request\.(?:maintenance|amenity|housekeeping)$/.test(name))
    .filter(({ name, probability }) => {
      const heard = intents.find(({ intent }) => intent === name);
      const missing = heard && MISSING.test(reading.text.slice(0, heard.start));
      const likely = probability >= LEAST_BEHIND[heard ? 'heard' : 'unheard'];
      return missing || (likely && name !== 'request.amenity');
    });
}

const isAsked = (name: string) =>
  /^(?:request|question|booking)\./.test(name) && !name.endsWith('.other');

/** "我喜欢高楼层" praises nothing: where nothing is likely, a wish that is stated is for the desk to note. */
function likelyWish({ kind, wishes, opinions }: Findings): Named | undefined {
  const stated = wishes.held.some(({ hidden, key }) => !hidden && !OF_THIS_STAY.test(key));
  return kind === 'message' && stated && opinions.length === 0
    ? { name: 'request.other', probability: NOTED }
    : undefined;
}
const NOTED = 0.4;

function likeliest(verdict: Verdict): Named {
  const name = verdict.best('intent');
  const calm = name === 'safety.emergency' ? 'chat.other' : name;
  return { name: calm, probability: verdict.probability(`intent:${calm}`) };
}

/** How likely an aspect must be, and one that the text names nothing of: managers read each with its clause. */
const NAMED = 0.35;
const UNNAMED = 0.45;
/** The same for what is remembered about the guest, also where the rules heard it taken back. */
const UNHEARD = 0.5;

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
  const said = heard
    .filter((w) => !undone || w.held?.hidden === false)
    .filter((w) => w.held || (w.probability >= UNHEARD && !(quiet && w.key === 'room.quiet')))
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
