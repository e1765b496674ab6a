/** Which intents count: what the models say, what the rules are sure of, and what needs less beside it. */
import type { IntentName } from '../taxonomy.ts';
import { SERIOUS, UPSET } from './lexicon/feelings.ts';
import type { Named, Verdict } from './model.ts';
import { overlap, type Span } from './phrases.ts';
import { placeOf } from './place.ts';
import { type Findings, standingWish } from './rules.ts';

export type Sure = Span & { confidence: number };
export type Chosen = Sure & { intent: IntentName };

/**
 * Likelier than not: what a review seems to ask for besides praise and complaint, and the complaint
 * of a message that is not upset.
 */
const LIKELIER = 0.55;

/** Every intent of a text that the rules do not settle, with where it is said. */
export function chosenOf(findings: Findings, verdict: Verdict): Chosen[] {
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
  // "毛巾有味道" names a thing in anger, and does not ask for one.
  const least = verdict.best('sentiment') === 'negative' ? LEAST_UNHAPPY : LEAST_ALSO;
  return intents
    .filter((f) => isAsked(f.intent) && !held.includes(f))
    .filter((f) => !held.some((h) => overlap(f, h)))
    .map((f) => ({ name: f.intent, probability: verdict.probability(`intent:${f.intent}`) }))
    .filter(({ probability }) => probability >= least);
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
export function likelyWish({ kind, wishes, opinions }: Findings): Named | undefined {
  return kind === 'message' && standingWish(wishes) && opinions.length === 0
    ? { name: 'request.other', probability: NOTED }
    : undefined;
}
const NOTED = 0.4;

function likeliest(verdict: Verdict): Named {
  const name = verdict.best('intent');
  const calm = name === 'safety.emergency' ? 'chat.other' : name;
  return { name: calm, probability: verdict.probability(`intent:${calm}`) };
}

export const complains = (intents: Array<{ intent: IntentName }>) =>
  intents.some(({ intent }) => intent === 'feedback.complaint');

/** Who asks after, corrects or takes back a wish without a word of anger complains of nothing. */
export function isPatient({ act, judgement, reading }: Findings): boolean {
  const onlyWaits = judgement.aspects.every(({ aspect }) => aspect === 'staff.speed');
  return act !== 'new' && onlyWaits && !UPSET.test(reading.text) && !SERIOUS.test(reading.text);
}
