import type { DateTime } from 'luxon';
import type { Moment } from '../../crm/surveys/surveys.ts';
import { CHINESE, type Lines, type Subject } from './lines.ts';
import { ABROAD } from './lines-abroad.ts';
import type { DemoLanguage } from './people.ts';
import type { DemoStay } from './plan.ts';
import type { Random } from './random.ts';

/** What a guest writes in one go. */
export type Scene = {
  at: DateTime;
  texts: string[];
  /** Nobody has dealt with it yet, or somebody has just begun to. */
  live?: 'open' | 'claimed';
  /** Staff take so long that the guest asks again. */
  slow?: boolean;
  /** The bot asks; it is no text of the guest's. */
  survey?: Moment;
};

type LiveScene = {
  language: DemoLanguage;
  floor?: string;
  minutesAgo: number;
  texts: string[];
  claimed?: boolean;
};

export const LIVE: LiveScene[] = [
  {
    language: 'zh-Hans',
    floor: '12',
    minutesAgo: 9,
    texts: ['楼上装修太吵了，孩子午睡都睡不了', '能换个安静点的房间吗'],
  },
  { language: 'zh-Hans', minutesAgo: 5, texts: ['麻烦送两条浴巾和一瓶矿泉水到{room}'] },
  {
    language: 'zh-Hans',
    minutesAgo: 24,
    texts: ['{room}空调不制冷，孩子热得睡不着'],
    claimed: true,
  },
  { language: 'zh-Hans', minutesAgo: 14, texts: ['枕头太高了，睡得脖子疼，麻烦换个矮一点的'] },
  {
    language: 'en',
    minutesAgo: 12,
    texts: ['Hi, there is no hot water in the shower'],
    claimed: true,
  },
  { language: 'zh-Hans', minutesAgo: 19, texts: ['明天想延迟到14:00退房，可以吗'] },
  { language: 'zh-Hans', minutesAgo: 3, texts: ['这附近有适合带孩子去的地方吗？'] },
  { language: 'zh-Hans', minutesAgo: 2, texts: ['转人工'] },
  { language: 'en', minutesAgo: 8, texts: ['Could you book a taxi to the airport for 18:30?'] },
];

export const linesOf = (language: DemoLanguage): Lines =>
  language === 'zh-Hans' || language === 'zh-Hant' ? CHINESE[language] : ABROAD[language];

const THEMES = [
  ...Array<'amenity'>(22).fill('amenity'),
  ...Array<'question'>(20).fill('question'),
  ...Array<'service'>(14).fill('service'),
  ...Array<'praise'>(20).fill('praise'),
  ...Array<'fault'>(8).fill('fault'),
  ...Array<'complaint'>(5).fill('complaint'),
  ...Array<'wish'>(8).fill('wish'),
  ...Array<'housekeeping'>(6).fill('housekeeping'),
  'person' as const,
];

/** The last moment at which something is history, not live. */
export const HISTORY_MINUTES = 90;

/** What this guest writes during the stay, in order. */
export function scenesOf(
  stay: Pick<DemoStay, 'room' | 'arrival' | 'departure'>,
  language: DemoLanguage,
  anchor: DateTime,
  random: Random,
): Scene[] {
  if (random.chance(0.3)) return [];
  const lines = linesOf(language);
  const nights = Math.round(stay.departure.diff(stay.arrival, 'days').days);
  const scenes: Scene[] = [];
  for (let i = random.between(1, 1 + nights); i > 0; i--) {
    const at = momentOf(stay.arrival, nights, random);
    const trouble = troubleOn(stay, at, anchor);
    const theme = trouble && random.chance(0.4) ? 'complaint' : random.pick(THEMES);
    const said =
      theme === 'complaint' ? complaint(lines, trouble, random) : random.pick(lines[theme]);
    const opener = theme === 'person' ? '' : random.pick(lines.openers);
    const slow = theme === 'amenity' && random.chance(0.1);
    scenes.push({ at, slow, texts: [fill(opener + said, stay.room, random)] });
    if (!['amenity', 'housekeeping', 'fault', 'service', 'question'].includes(theme)) continue;
    if (slow) scenes.push({ at: at.plus({ minutes: 12 }), texts: [random.pick(lines.chase)] });
    if (random.chance(0.35)) {
      scenes.push({ at: at.plus({ minutes: 32 }), texts: [random.pick(lines.thanks)] });
    }
  }
  const last = anchor.minus({ minutes: HISTORY_MINUTES });
  return scenes
    .filter(({ at }) => at < last && at < stay.departure.set({ hour: 12 }))
    .sort((a, b) => +a.at - +b.at);
}

/** Between check-in and check-out, and not in the small hours. */
function momentOf(arrival: DateTime, nights: number, random: Random): DateTime {
  const day = random.between(0, nights);
  const [from, to] = day === 0 ? [15 * 60, 23 * 60] : day === nights ? [420, 690] : [420, 23 * 60];
  return arrival.plus({ days: day, minutes: random.between(from, to) });
}

/** What goes wrong in this house: works above floor 12 this week, a slow network weeks ago. */
export function troubleOn(
  { room }: Pick<DemoStay, 'room'>,
  at: DateTime,
  anchor: DateTime,
): Subject | null {
  const daysAgo = anchor.diff(at, 'days').days;
  if (room.startsWith('12') && daysAgo < 7) return 'noise';
  return daysAgo > 36 && daysAgo < 40 ? 'wifi' : null;
}

export function complaint(
  { complaint: known }: Lines,
  trouble: Subject | null,
  random: Random,
): string {
  const about = trouble && known[trouble];
  return random.pick(about ?? random.pick(Object.values(known)));
}

function fill(text: string, room: string, random: Random): string {
  const hour = random.pick([6, 7, 8, 13, 14, 15]);
  return text
    .replaceAll('{room}', room)
    .replaceAll('{n}', String(random.between(2, 3)))
    .replaceAll('{time}', `${hour}:${random.pick(['00', '30'])}`);
}
