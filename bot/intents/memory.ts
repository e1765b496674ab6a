/** What is remembered about a guest is the guest's own: to be asked about, seen, kept and deleted. */
import { DateTime } from 'luxon';
import { needsYes } from '../../crm/privacy/sensitive.ts';
import { isActive } from '../../crm/tickets.ts';
import type { PreferenceLabel } from '../../nlp/taxonomy.ts';
import { say } from '../../prompts/index.ts';
import { preferenceName } from '../../prompts/labels/preference.ts';
import { wishName } from '../../prompts/wishes.ts';
import { sentenceOf } from '../analysis-rows.ts';
import { lastingOf } from '../guests/lasting.ts';
import { type MemoryCommand, readMemory } from '../guests/memory-words.ts';
import type { Choice, Part, Reply, Turn } from '../outcome.ts';
import { ticket } from './tickets.ts';

type Wish = Turn['preferences'][number];

/** What can be said back in passing; companions, health and occasions are not read out to a guest. */
const COMFORT = /^(pillow|mattress|bedding|room|bathroom)/;
const EXPORT_MINUTES = 3 * 24 * 60;

const nameIn = ({ language }: Turn, { key, value }: { key: string; value: string }) =>
  wishName(key, value, language);
const listOf = (turn: Turn, wishes: { key: string; value: string }[]) =>
  wishes.map((w) => nameIn(turn, w)).join(turn.language.startsWith('zh') ? '、' : ', ');
const idOf = ({ key, value }: { key: string; value: string }) => `${key}=${value}`;

/**
 * A new wish is asked about once: a comfort that was heard behind the words, or health and faith. Of what
 * the guest said for how long it is meant nothing is left to ask.
 */
export function askToRemember(turn: Turn, preferences: PreferenceLabel[]): Part {
  const known = new Set([...turn.preferences.map(idOf), ...turn.refused]);
  const fresh = preferences.filter((p) => !known.has(idOf(p)));
  const sensitive = fresh.filter(needsYes);
  const wishes = sensitive.length
    ? sensitive
    : fresh.filter(
        (p) =>
          p.hidden && COMFORT.test(p.key) && !lastingOf(sentenceOf(turn.text, p.evidence), true),
      );
  const alarm = turn.tickets.some((t) => t.kind === 'emergency' && isActive(t));
  const calm = turn.analysis.severity < 3 && !turn.analysis.emergency && !alarm;
  if (!wishes.length || !calm || turn.conversation.handoffTicketId) return {};
  const what = listOf(turn, wishes);
  return {
    replies: [{ say: sensitive.length ? 'askRememberSensitive' : 'askRemember', with: { what } }],
    choices: choices(turn, 'choiceKeep', 'choiceDrop'),
    posed: { ask: 'remember', wishes: wishes.map(idOf) },
  };
}

type Label = 'choiceKeep' | 'choiceDrop' | 'choiceErase' | 'choiceStay';
const choices = ({ language }: Turn, ...labels: Label[]): Choice[] =>
  labels.map((label) => say(language, { say: label })).map((text) => ({ label: text, text }));

/** "好的，再送两条毛巾": a yes beside something else. */
export function alsoYes(turn: Turn): Part {
  const yes = turn.analysis.intents.some((i) => i.intent === 'chat.affirm');
  return yes && turn.posed?.ask === 'remember' ? judge(turn, asked(turn), true) : {};
}

/** The whole text is a command about what is remembered, or the answer to the bot's question about it. */
export function memory(turn: Turn): Part | undefined {
  const command = readMemory(turn.text);
  if (!command) return undefined;
  switch (command.do) {
    case 'yes':
    case 'no':
      return answered(turn, command.do === 'yes');
    case 'list':
      return list(turn);
    case 'export':
      return exported(turn);
    case 'eraseAll':
      return eraseAll(turn);
    case 'keep':
    case 'refuse':
      return told(turn, command);
    case 'forget':
      return 'numbers' in command
        ? forgetNumbers(turn, command.numbers)
        : forgetNamed(turn, command);
  }
}

/** What is at hand is shown at once; the full copy is for the front desk. */
function exported(turn: Turn): Part {
  const seen = list(turn);
  const replies: Reply[] = [...(seen.replies ?? []), { say: 'exportToStaff' }];
  return { ...seen, replies, tickets: [forStaff(turn)] };
}

function answered(turn: Turn, yes: boolean): Part | undefined {
  if (turn.posed?.ask === 'remember') return judge(turn, asked(turn), yes);
  if (turn.posed?.ask !== 'erase') return undefined;
  return yes ? eraseNow(turn) : { replies: [{ say: 'notErased' }] };
}

function asked({ posed, preferences }: Turn): Wish[] {
  const wishes = posed?.ask === 'remember' ? posed.wishes : [];
  return preferences.filter((p) => wishes.includes(idOf(p)));
}

/** Yes: kept for good. No: not inferred again; an allergy still counts until check-out. */
function judge(turn: Turn, wishes: Wish[], yes: boolean): Part {
  if (!wishes.length) return {};
  if (yes) {
    return {
      judged: wishes.map(({ id }) => ({ id, status: 'confirmed', scope: 'always' })),
      ...(wishes.some(needsYes) ? { consents: [{ purpose: 'sensitive', given: true }] } : {}),
      replies: [{ say: 'kept', with: { what: listOf(turn, wishes) } }],
    };
  }
  const comfort = wishes.filter((w) => !needsYes(w));
  return {
    judged: comfort.map(({ id }) => ({ id, status: 'refuted' })),
    replies: [{ say: comfort.length ? 'notKept' : 'onlyThisStay' }],
  };
}

/** "记住我要低枕头", "不用记枕头": what was just said, or what was noted before. */
function told(
  turn: Turn,
  command: Extract<MemoryCommand, { do: 'keep' | 'refuse' }>,
): Part | undefined {
  const noted = matching(turn, command.words);
  if (command.do === 'refuse') return noted.length ? judge(turn, noted, false) : undefined;
  // Whatever it was heard from: it is said outright now.
  const preferences = turn.analysis.preferences.map((p) => ({ ...p, hidden: false }));
  if (!preferences.length) return noted.length ? judge(turn, noted, true) : undefined;
  const what = listOf(turn, preferences);
  return { preferences, keep: preferences.map(idOf), replies: [{ say: 'kept', with: { what } }] };
}

/** In the order of the numbers, the newest first. */
function list(turn: Turn, wishes: Wish[] = turn.preferences): Part {
  const { verified } = turn;
  if (!wishes.length) return { replies: [{ say: 'memoryEmpty', with: { verified } }] };
  const lines = wishes.map((w, i): Reply => {
    const on = timeIn(turn, w.createdAt).toFormat('yyyy-MM-dd');
    const stay = w.scope === 'stay';
    const of = { n: i + 1, what: nameIn(turn, w), on, hidden: w.hidden, stay };
    return { say: 'memoryLine', with: of };
  });
  return {
    replies: [{ say: 'memory', with: { verified } }, ...lines, { say: 'memoryHint' }],
    posed: { ask: 'which', ids: wishes.map((w) => w.id) },
  };
}

/** A number means the list that the guest has read; without one it is shown first. */
function forgetNumbers(turn: Turn, numbers: number[]): Part | undefined {
  if (turn.posed?.ask !== 'which') return asksOfData(turn) ? list(turn) : undefined;
  const { ids } = turn.posed;
  const wishes = turn.preferences.filter((w) => numbers.includes(ids.indexOf(w.id) + 1));
  return wishes.length ? forget(turn, wishes) : list(turn);
}

/** Where a request for the thing is open, "forget the pillow" is about the request. */
function forgetNamed(turn: Turn, command: { do: 'forget'; words: string }): Part | undefined {
  const wishes = matching(turn, command.words);
  const ordered = turn.tickets.some((t) => isActive(t) && t.kind === 'request');
  if (!wishes.length || (ordered && turn.posed?.ask !== 'which' && !asksOfData(turn)))
    return undefined;
  return forget(turn, wishes);
}

const asksOfData = (turn: Turn) =>
  turn.analysis.intents.some((i) => ['chat.privacy', 'chat.opt_out'].includes(i.intent));

function forget(turn: Turn, wishes: Wish[]): Part {
  const gone = wishes.map((w) => w.id);
  const rest = turn.preferences.filter((w) => !gone.includes(w.id));
  const receipt: Reply = {
    say: 'forgotten',
    with: { what: listOf(turn, wishes), at: moment(turn) },
  };
  const left = rest.length ? list(turn, rest) : {};
  return { ...left, forgotten: gone, replies: [receipt, ...(left.replies ?? [])] };
}

/** The wishes that these words name, in the guest's language: "枕头", "peanut allergy". */
function matching(turn: Turn, words: string): Wish[] {
  const said = words.toLowerCase();
  const parts = /\p{Script=Han}/u.test(said)
    ? pairs(said)
    : said.split(/[^\p{L}]+/u).filter(Boolean);
  const every = !/\p{Script=Han}/u.test(said);
  return turn.preferences.filter((w) => {
    const kind = preferenceName(w.key, w.value, turn.language);
    const name = `${nameIn(turn, w)} ${kind}`.toLowerCase();
    return every ? parts.every((p) => name.includes(p)) : parts.some((p) => name.includes(p));
  });
}

const pairs = (text: string) =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));

function eraseAll(turn: Turn): Part {
  if (turn.posed?.ask === 'erase') return eraseNow(turn);
  return {
    replies: [{ say: 'askEraseAll', with: { verified: turn.verified } }],
    choices: choices(turn, 'choiceErase', 'choiceStay'),
    posed: { ask: 'erase' },
  };
}

/** While somebody's safety is being seen to, nothing of it is taken out of colleagues' hands. */
function eraseNow(turn: Turn): Part {
  const grave = turn.tickets.some((t) => isActive(t) && t.severity >= 3);
  if (grave) return { replies: [{ say: 'eraseLater' }], tickets: [forStaff(turn)] };
  return { erase: true, replies: [{ say: 'erasedAll', with: { at: moment(turn) } }] };
}

const forStaff = (turn: Turn) =>
  ticket(turn, {
    kind: 'question',
    intent: 'chat.privacy',
    department: 'front_desk',
    severity: 0,
    minutes: EXPORT_MINUTES,
    orders: [],
  });

const timeIn = ({ hotel }: Turn, at: Date) => DateTime.fromJSDate(at, { zone: hotel.zone });
const moment = (turn: Turn) => timeIn(turn, turn.now).toFormat('yyyy-MM-dd HH:mm');
