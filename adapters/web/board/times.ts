import { boardLabels } from '../../../prompts/labels/board.ts';
import type { Lang } from '../../../prompts/labels/ticket.ts';

/** Shows moments in the hotel's own zone, whatever the browser's is. */
export type Clock = {
  now: Date;
  /** "14:05", with the day where it is not today, and the year where it is not this one. */
  moment(at: Date): string;
  /** A day without a time ("05/12"), as stays have them. */
  day(date: Date): string;
};

export function clockOf(now: Date, zone: string, lang: Lang): Clock {
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB';
  const format = (timeZone: string, fields: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...fields });
  const time = format(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const dayIn = (timeZone: string) => {
    const short = format(timeZone, { month: 'short', day: 'numeric' });
    const whole = format(timeZone, { year: 'numeric', month: 'short', day: 'numeric' });
    const year = format(timeZone, { year: 'numeric' });
    return (at: Date) => (year.format(at) === year.format(now) ? short : whole).format(at);
  };
  const day = dayIn(zone);
  return {
    now,
    moment: (at) => (day(at) === day(now) ? time.format(at) : `${day(at)} ${time.format(at)}`),
    // A stay's days are kept as midnight UTC.
    day: dayIn('UTC'),
  };
}

/** @property state `soon` in the last five minutes */
export type Due = { text: string; state: 'late' | 'soon' | 'ahead' };

const MINUTE = 60_000;
const SOON = 5;

export function dueOf(dueAt: Date, now: Date, lang: Lang): Due {
  const minutes = (dueAt.getTime() - now.getTime()) / MINUTE;
  const labels = boardLabels[lang];
  if (minutes <= 0) return { state: 'late', text: labels.late(Math.floor(-minutes)) };
  return { state: minutes <= SOON ? 'soon' : 'ahead', text: labels.left(Math.floor(minutes)) };
}

export function languageName(language: string, lang: Lang): string {
  try {
    return (
      new Intl.DisplayNames(lang === 'zh' ? 'zh-Hans' : 'en', { type: 'language' }).of(language) ??
      language
    );
  } catch {
    return language;
  }
}
