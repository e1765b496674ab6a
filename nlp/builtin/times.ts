/** The time of the day that is asked for, by grammar. */
import type { IntentName } from '../taxonomy.ts';
import { CHANGED_TO, CHANGES } from './lexicon/slots.ts';
import {
  AFTERNOON,
  APPOINTMENT,
  AWAY,
  AWAY_AFTER,
  BREAKFAST,
  EARLY,
  EVENING,
  FORENOON,
  IN_TIME_FOR,
  NARRATIVE,
  NIGHT,
  NOON,
  OF_A_MORNING,
  OF_AN_AFTERNOON,
  OF_AN_EVENING,
  OVERNIGHT,
  RUNS,
  RUNS_AFTER,
  SPEAKS_OF,
  SPOKEN_TIMES,
  TIMES,
  TONIGHT,
  WAKING,
  WAY,
  WAY_AFTER,
  WISHED,
  WISHED_ZH,
} from './lexicon/times.ts';
import { parseNumber } from './numbers.ts';
import { overlap } from './phrases.ts';
import { type Clause, clausesOf } from './text.ts';

/** What the wish is about decides whether "at three" is in the night or in the afternoon. */
type About = keyof typeof SPEAKS_OF | 'day';

const ABOUT: Partial<Record<IntentName, About>> = {
  'request.wakeup': 'wakeup',
  'request.transport': 'transport',
  'request.early_checkin': 'arrival',
  'request.luggage': 'luggage',
  'request.food': 'meal',
  'request.laundry': 'laundry',
};

/** A flight, a train or a meeting is what these are about. */
const RUN_COUNTS = /^request\.(?:transport|early_checkin|do_not_disturb)$/;

/** While one is out the room is made up: when one comes back is not when. */
const STAYS_AWAY = /^(?:request\.(?:housekeeping|maintenance)|feedback\.)/;

/** The time asked for, "HH:MM"; times of a story and of what it is changed from are left out. */
export function timeOf(text: string, intents: readonly IntentName[]): string | undefined {
  if (!HAS_HOUR.test(text)) return undefined;
  const abouts = intents.flatMap((intent) => ABOUT[intent] ?? []);
  let about: About = intents.every((intent) => ABOUT[intent]) ? (abouts[0] ?? 'day') : 'day';
  const first: Partial<Record<Whose, string>> = {};
  for (const clause of clausesFor(text, abouts)) {
    about = abouts.find((each) => each !== 'day' && SPEAKS_OF[each].test(clause.text)) ?? about;
    const before = text.slice(Math.max(0, clause.start - 4), clause.start);
    for (const time of timesIn(clause.text, { before, text, about })) {
      const left = `${before}${clause.text.slice(0, time.start)}`.trimEnd();
      if (CHANGED_TO.test(`${left.slice(-40)} `)) return time.time;
      first[whoseIs(time, clause.text, about)] ??= time.time;
    }
  }
  const run = intents.some((intent) => RUN_COUNTS.test(intent)) ? first.run : undefined;
  const way = intents.every((intent) => STAYS_AWAY.test(intent)) ? undefined : first.way;
  return first.wish ?? way ?? run;
}

/** Without one of these there is no time; most texts have none. */
const HAS_HOUR =
  /[\d一二两三四五六七八九十正한두세네섯곱덟홉열]|中午|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|mid(?:day|night)|half|quarter/u;

/** Of several, the clause that says when to wake comes first. */
function clausesFor(text: string, abouts: About[]): Clause[] {
  const clauses = clausesOf(text).flatMap(partsOf);
  if (!abouts.includes('wakeup')) return clauses;
  const waking = clauses.filter((clause) => WAKING.test(clause.text));
  return [...waking, ...clauses];
}

/** "Our exam starts at eight so ring us at six": each half has its own time. */
function partsOf({ start, end, text }: Clause): Clause[] {
  const joint =
    / (?:and|but|so|because) (?=[a-z]+ )(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter)\b)/u.exec(
      text,
    );
  if (!joint) return [{ start, end, text }];
  const middle = joint.index + joint[0].length;
  return [
    { start, end: start + joint.index, text: text.slice(0, joint.index) },
    ...partsOf({ start: start + middle, end, text: text.slice(middle) }),
  ];
}

/** Asked for; of somebody's own way; of a train or a meeting; told, or why something may be done. */
type Whose = 'wish' | 'way' | 'run' | 'story';

function whoseIs({ start, end }: Time, clause: string, about: About): Whose {
  if (about === 'wakeup' && WAKING.test(clause)) return 'wish';
  if (NARRATIVE.test(clause)) return 'story';
  const left = clause.slice(Math.max(0, start - 60), start);
  if (AWAY.test(left) && !WISHED.test(left)) return 'story';
  if (IN_TIME_FOR.test(clause)) return 'wish';
  if (APPOINTMENT.test(clause) || RUNS.test(left)) return 'run';
  if (WAY.test(left)) return WISHED.test(left) ? 'wish' : 'way';
  return WISHED_ZH.test(left) ? 'wish' : whoseAfter(clause.slice(end, end + 12));
}

function whoseAfter(right: string): Whose {
  if (AWAY_AFTER.test(right)) return 'story';
  if (RUNS_AFTER.test(right)) return 'run';
  return WAY_AFTER.test(right) ? 'way' : 'wish';
}

type Around = { before: string; text: string; about: About };
type Time = { time: string; start: number; end: number };

/** The times of a clause in order; where two ways of writing overlap the one tried first counts. */
function timesIn(clause: string, around: Around): Time[] {
  if (!HAS_HOUR.test(clause)) return [];
  const times: Time[] = [];
  for (const pattern of TIMES) {
    for (const found of clause.matchAll(pattern)) {
      const [start, end] = [found.index, found.index + found[0].length];
      if (times.some((other) => overlap(other, { start, end }))) continue;
      const time = found.groups && resolve(found.groups, clause, start, around);
      if (time) times.push({ time, start, end });
    }
  }
  return times.length > 0 ? times.sort((a, b) => a.start - b.start) : spokenTimes(clause);
}

function spokenTimes(clause: string): Time[] {
  return SPOKEN_TIMES.flatMap(([pattern, time]) => {
    const found = pattern.exec(clause);
    return found ? [{ time, start: found.index, end: found.index + found[0].length }] : [];
  }).slice(0, 1);
}

type Groups = Record<string, string | undefined>;

const MINUTES: Record<string, number> = { 半: 30, 一刻: 15, 三刻: 45, ' 반': 30, 반: 30 };
const SPOKEN_MINUTES: Record<string, number> = { thirty: 30, fifteen: 15, 'forty-five': 45 };

function resolve(all: Groups, clause: string, start: number, around: Around): string | undefined {
  const groups = all.end ? ofRange(all, clause.slice(0, start), around) : all;
  let hour = parseNumber(groups.hour ?? '');
  let minute = groups.minute ? minutesIn(groups.minute) : 0;
  if (hour === undefined || hour > 24 || minute > 59) return undefined;
  if (groups.half) minute = 30;
  if (groups.past) minute = minutesOf(groups.past);
  if (groups.to) {
    hour -= 1;
    minute = 60 - minutesOf(groups.to);
  }
  const day = `${groups.day ?? ''} ${groups.ampm ?? ''}`;
  return clock(halfOfDay(hour, day.trim() || `${around.before}${clause}`, around), minute);
}

const minutesIn = (said: string) => MINUTES[said] ?? SPOKEN_MINUTES[said] ?? parseNumber(said) ?? 0;

/** "From 8 to 9.30": its beginning; what is moved, or rung at, from 8 to 9.30 is then at 9.30. */
function ofRange(groups: Groups, left: string, { about }: Around): Groups {
  const { hour, minute, ampm, end, endMinute, endAmpm } = groups;
  if (about === 'wakeup' || CHANGES.test(left))
    return { hour: end, minute: endMinute, ampm: endAmpm };
  const isLater = (parseNumber(hour ?? '') ?? 0) % 12 < (parseNumber(end ?? '') ?? 0);
  return { hour, minute, ampm: ampm ?? (isLater ? endAmpm : undefined) };
}

function minutesOf(words: string): number {
  if (words.startsWith('quarter')) return 15;
  if (words.startsWith('half')) return 30;
  return /five$/.test(words) && words.startsWith('twenty') ? 25 : (parseNumber(words) ?? 0);
}

function halfOfDay(hour: number, words: string, around: Around): number {
  if (hour > 12 || hour === 0) return hour;
  if (NOON.test(words)) return hour < 5 ? hour + 12 : hour;
  if (FORENOON.test(words)) return hour === 12 ? 0 : hour;
  if (AFTERNOON.test(words)) return hour < 12 ? hour + 12 : 12;
  if (NIGHT.test(words)) return hour === 12 ? 0 : hour >= 7 ? hour + 12 : hour;
  if (EVENING.test(words)) return hour === 12 ? 0 : hour >= 5 ? hour + 12 : hour;
  return hour + (isLate(hour, around) ? 12 : 0);
}

/** Of an hour from one to twelve without a word about it: whether it is the later of the two. */
function isLate(hour: number, { text, about }: Around): boolean {
  if (hour === 12) return false;
  const isEvening = hour >= 6 && TONIGHT.test(text) && !OF_A_MORNING.test(text);
  switch (about) {
    case 'wakeup':
      return hour <= 5 && OF_AN_AFTERNOON.test(text) && !OF_A_MORNING.test(text);
    case 'transport':
      return (hour <= 4 && !TONIGHT.test(text) && !EARLY.test(text)) || isEvening;
    case 'arrival':
      return hour <= 4 && !OVERNIGHT.test(text) && !TONIGHT.test(text);
    case 'luggage':
      return hour <= 4 || (hour <= 6 && !FORENOON.test(text)) || isEvening;
    default: {
      const isMeal = about === 'meal' && hour > 5 && hour < 10 && !OF_A_MORNING.test(text);
      if (hour === 4 || hour === 5) return !BREAKFAST.test(text) && !OVERNIGHT.test(text);
      return (
        (hour < 5 && !OVERNIGHT.test(text)) ||
        isEvening ||
        isMeal ||
        (OF_AN_EVENING.test(text) && !OF_A_MORNING.test(text))
      );
    }
  }
}

/** "HH:MM" of the day. */
export function clock(hour: number, minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(hour % 24)}:${two(minute)}`;
}
