/** Amounts as files write them: "1,234.50", "1.234,50 €", "¥688", "688元". */
import { Rejected, text } from './values.ts';

/** An amount in hundredths of its currency (ISO 4217), however many decimals the currency has. */
export type Money = { cents: number; currency: string };

export type MoneyStyle = {
  /** Of amounts that name none; a column or a sign beside the amount comes first. */
  currency?: string | undefined;
  decimal?: '.' | ',' | undefined;
};

/** "¥" and "$" are signs of several currencies: they do not decide. */
const SIGNS: Record<string, string> = { '€': 'EUR', '£': 'GBP', 元: 'CNY', '₩': 'KRW', '฿': 'THB' };
const AMOUNT = /^([^\d.,()-]*)\s*(\(?-?)\s*([^\d.,()-]*)\s*(\d[\d.,'\s]*)\)?\s*([^\d]*)$/u;
/** What the column of a table holds. */
const MOST_CENTS = 2_147_483_647;

/**
 * @param told the cell of the row's currency column
 * @throws Rejected where it is no amount, or nothing says of which currency
 */
export function money(
  value: unknown,
  name: string,
  told: unknown,
  style: MoneyStyle = {},
): Money | undefined {
  const written = text(value, name, 60);
  if (written === undefined) return undefined;
  const [, before, minus, inside, digits, after] = AMOUNT.exec(written) ?? [];
  const cents = digits === undefined ? Number.NaN : centsOf(digits, style.decimal);
  if (!Number.isSafeInteger(cents) || cents > MOST_CENTS) {
    throw new Rejected(`${name} "${written}" is not an amount`);
  }
  const currency =
    codeOf(text(told, 'currency', 20)) ??
    codeOf([before, inside, after].find((part) => codeOf(part) !== undefined)) ??
    style.currency;
  if (!currency) throw new Rejected(`${name} "${written}" names no currency; nor does the mapping`);
  return { cents: minus ? -cents : cents, currency };
}

function codeOf(written: string | undefined): string | undefined {
  const clean = written?.trim() ?? '';
  const sign = Object.keys(SIGNS).find((s) => clean.includes(s));
  if (sign) return SIGNS[sign];
  if (/^(?:人民币|rmb)$/i.test(clean)) return 'CNY';
  return /^[A-Za-z]{3}$/.test(clean) ? clean.toUpperCase() : undefined;
}

/** Of two marks the last one is the decimal; a single one is it unless three digits follow. */
function centsOf(written: string, decimal?: '.' | ','): number {
  const digits = written.replace(/[\s']/g, '');
  const mark = decimal ?? markOf(digits);
  const plain =
    mark === ',' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  return /^\d+(?:\.\d*)?$/.test(plain) ? Math.round(Number(plain) * 100) : Number.NaN;
}

function markOf(digits: string): '.' | ',' {
  const [dot, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ',';
  if (comma >= 0) return /^\d+,\d{1,2}$/.test(digits) ? ',' : '.';
  return /^\d{1,3}(?:\.\d{3})+$/.test(digits) ? ',' : '.';
}
