/** Days and moments as files write them: Chinese, European, American, ISO, and the numbers of Excel. */
import { DateTime } from 'luxon';
import { Rejected, text } from './values.ts';

/** How a file writes its dates, where that cannot be told from the text. */
export type DateStyle = {
  /** Luxon formats, tried first: "dd/MM/yyyy". */
  formats?: string[] | undefined;
};

type Day = { year: number; month: number; day: number };

/** A day as midnight UTC; a time behind it is left out. @throws Rejected where it could be two days */
export function day(value: unknown, name: string, style: DateStyle = {}): Date | undefined {
  const written = text(value, name, 60);
  if (written === undefined) return undefined;
  const read = ownFormat(written, style, 'utc') ?? fromParts(partsOf(written, name).day, 'utc');
  return checked(read, written, name);
}

/** A moment; without an offset it is the hotel's own time. @param zone IANA name */
export function moment(
  value: unknown,
  name: string,
  zone: string,
  style: DateStyle = {},
): Date | undefined {
  const written = text(value, name, 60);
  if (written === undefined) return undefined;
  const own = ownFormat(written, style, zone);
  if (own) return checked(own, written, name);
  const iso = /^\d{4}-\d{2}-\d{2}T/.test(written) ? DateTime.fromISO(written, { zone }) : null;
  if (iso) return checked(iso, written, name);
  const { day: date, time } = partsOf(written, name);
  const clock = time === '' ? { hour: 0, minute: 0, second: 0 } : clockOf(time);
  const at = clock && fromParts(date, clock.offset ?? zone)?.set(clockOnly(clock));
  return checked(at ?? undefined, written, name);
}

function checked(at: DateTime | undefined, written: string, name: string): Date {
  if (at?.isValid && at.year >= 1990 && at.year < 2100) return at.toJSDate();
  throw new Rejected(
    `${name} "${written}" is not a date like 2026-11-22, 2026年11月22日 or 22.11.2026`,
  );
}

const ownFormat = (written: string, { formats = [] }: DateStyle, zone: string) =>
  formats
    .map((format) => DateTime.fromFormat(written, format, { zone, locale: 'en' }))
    .find((read) => read.isValid);

/** The day 1 of Excel is the last of 1899, as it believes in a 29 February 1900. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const EXCEL = /^([2-7]\d{4})(?:\.(\d+))?$/;
const YEAR_FIRST =
  /^(\d{4})(?:[-/.]|年\s*)(\d{1,2})(?:[-/.]|月\s*)(\d{1,2})[日号]?(?:[T,\s]+(.*))?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[,\s]+(.*))?$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:[,\s]+(.*))?$/;
const NAMED = [
  'd MMM yyyy',
  'd-MMM-yyyy',
  'd-MMM-yy',
  'd MMMM yyyy',
  'MMM d, yyyy',
  'MMMM d, yyyy',
];

function partsOf(written: string, name: string): { day: Day | null; time: string } {
  const serial = EXCEL.exec(written);
  if (serial) return excelParts(Number(written));
  const asia = YEAR_FIRST.exec(written) ?? COMPACT.exec(written);
  if (asia) return parts(asia[1], asia[2], asia[3], asia[4]);
  const europe = DOTTED.exec(written);
  if (europe) return parts(europe[3], europe[2], europe[1], europe[4]);
  const either = SLASHED.exec(written);
  if (either) return eitherWay(either, written, name);
  const named = NAMED.map((format) => DateTime.fromFormat(written, format, { locale: 'en' })).find(
    (read) => read.isValid,
  );
  return { day: named ? { year: named.year, month: named.month, day: named.day } : null, time: '' };
}

const parts = (year?: string, month?: string, date?: string, time = '') => ({
  day: { year: Number(year), month: Number(month), day: Number(date) },
  time,
});

/** 22/11 can only be European and 11/22 only American; 5/4 is either. */
function eitherWay([, first, second, year, time]: RegExpExecArray, written: string, name: string) {
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 || a === b) return parts(year, second, first, time);
  if (b > 12) return parts(year, first, second, time);
  throw new Rejected(
    `${name} "${written}" may be day or month first: say which in the mapping's dates`,
  );
}

function excelParts(serial: number) {
  const at = DateTime.fromMillis(EXCEL_EPOCH + Math.round(serial * 86_400) * 1000, { zone: 'utc' });
  const time = Number.isInteger(serial) ? '' : at.toFormat('HH:mm:ss');
  return { day: { year: at.year, month: at.month, day: at.day }, time };
}

const fromParts = (day: Day | null, zone: string) =>
  day ? DateTime.fromObject(day, { zone }) : undefined;

const CLOCK =
  /^(上午|下午)?\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]m)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

type Clock = { hour: number; minute: number; second: number; offset?: string };

function clockOf(time: string): Clock | null {
  const [, half, hours, minutes, seconds, suffix, offset] = CLOCK.exec(time.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  const late = half === '下午' || suffix?.toLowerCase() === 'pm';
  const early = half === '上午' || suffix?.toLowerCase() === 'am';
  const hour = Number(hours) + (late && Number(hours) < 12 ? 12 : 0);
  return {
    hour: early && hour === 12 ? 0 : hour,
    minute: Number(minutes),
    second: Number(seconds ?? 0),
    ...(offset ? { offset: offset.toUpperCase() === 'Z' ? 'utc' : `utc${offset}` } : {}),
  };
}

const clockOnly = ({ hour, minute, second }: Clock) => ({ hour, minute, second });
