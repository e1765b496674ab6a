import { expect, test } from 'vitest';
import { day, moment } from '../bot/import/dates.ts';
import { money } from '../bot/import/money.ts';

test('dates of Excel, of China, Europe and America are read, and what could be two days is not', () => {
  const iso = (value: unknown, formats?: string[]) =>
    day(value, 'arrival', { formats })?.toISOString().slice(0, 10);
  for (const written of [
    '2026-11-22',
    '2026/11/22 14:00',
    '2026年11月22日',
    '20261122',
    '22.11.2026',
    '22/11/2026',
    '11/22/2026',
    '22 Nov 2026',
    'November 22, 2026',
    46_348,
    '46348.5',
  ]) {
    expect(iso(written), String(written)).toBe('2026-11-22');
  }
  expect(() => iso('5/4/2026')).toThrow(/day or month first/);
  expect(iso('5/4/2026', ['d/M/yyyy'])).toBe('2026-04-05');
  expect(() => iso('31.02.2026')).toThrow(/not a date/);
  const at = (value: unknown) => moment(value, 'at', 'Asia/Shanghai')?.toISOString();
  expect(at('22.11.2026 14:30')).toBe('2026-11-22T06:30:00.000Z');
  expect(at('2026-11-22T14:30:00Z')).toBe('2026-11-22T14:30:00.000Z');
  expect(at('11/22/2026 2:30 PM')).toBe('2026-11-22T06:30:00.000Z');
  expect(at('46348.604167')).toBe('2026-11-22T06:30:00.000Z');
});

test('amounts are read as people write them, and never in a currency that nobody named', () => {
  const read = (written: string, told?: string) => money(written, 'total', told, {});
  expect(read('1,234.50', 'CNY')).toEqual({ cents: 123_450, currency: 'CNY' });
  expect(read('1.234,50 €')).toEqual({ cents: 123_450, currency: 'EUR' });
  expect(read('¥ 688', 'JPY')).toEqual({ cents: 68_800, currency: 'JPY' });
  expect(read('688元')).toEqual({ cents: 68_800, currency: 'CNY' });
  expect(read('USD 1.234')).toEqual({ cents: 123_400, currency: 'USD' });
  expect(read('-20', 'EUR')).toEqual({ cents: -2000, currency: 'EUR' });
  expect(() => read('$20')).toThrow(/names no currency/);
  expect(() => read('free', 'EUR')).toThrow(/not an amount/);
});
