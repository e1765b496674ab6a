/** Hears who the guest says to be: a reservation code, with or without the name. Pure. */
import type { IntentName } from '../../nlp/taxonomy.ts';
import type { Posed } from '../outcome.ts';

/**
 * @property rest what was said beside the code, where the name has to be
 * @property alone no more than a name was said: the text asks for nothing else
 */
export type CodeClaim = { code: string; rest: string; alone: boolean };

const CUE =
  /(?:订单|預訂|预订|預定|预定|訂單|訂房|订房|确认|確認|预约|預約|予約|예약)\s*(?:号码?|號碼?|编号|編號|代码|代碼|番号|번호)?|\b(?:reservation|booking|confirmation)\b(?:\s*(?:code|number|no\b\.?|id|ref(?:erence)?))?/giu;
/** With a digit in it, and longer than a room: "H20260012", "HTL-2026-77", "1093774512". */
const CODE =
  /(?<![A-Za-z0-9])(?=[A-Za-z_/-]*\d)[A-Za-z0-9](?:[A-Za-z0-9]|[-_/](?=[A-Za-z0-9])){3,30}(?![A-Za-z0-9])/g;
const LEAST_CODE = 5;
const MOST_CODE = 24;
/** Longer than any name with a few words around it: a list of names to try is none. */
const MOST_REST = 60;
/** A day or a telephone in a talk about a booking. */
const OTHER_NUMBER = /\d{4}([-/.])\d{1,2}\1\d{1,2}(?!\d)|电话|電話|手机|手機|\b(?:phone|mobile)\b/i;
/** What else has a number: a company, a car, a train, a parcel. */
const NO_BOOKING =
  /税号|稅號|统编|統編|识别号|識別號|车牌|車牌|车次|航班|快递|快遞|微信|\b(?:tax|plate|flight|train|parcel)\b/i;
const FILLERS =
  /我的|我是|我叫|本人|是|姓名|名字|叫做?|你好|您好|请|查一?下|核对|the|my|is|name|under|and|i'?m|i am|hi|hello|for|it'?s|です|私|의|제|입니다/giu;

/** @param posed the bot's own open question */
export function readClaim(
  text: string,
  { posed, intents, flight }: { posed: Posed | null; intents: IntentName[]; flight?: unknown },
): CodeClaim | undefined {
  const plain = text.normalize('NFKC').trim();
  const code = codeIn(plain);
  if (!code) return answered(plain, posed, intents);
  const rest = plain.replace(code, ' ').replace(CUE, ' ').trim();
  const cued = plain.search(CUE) >= 0 || posed?.ask === 'code';
  const other = flight !== undefined || NO_BOOKING.test(plain) || !looksAlone(code, rest);
  if (!cued && other) return undefined;
  return { code: codeKey(code), rest, alone: isShort(rest) };
}

/** The name alone, after the bot asked for it. */
function answered(text: string, posed: Posed | null, intents: IntentName[]): CodeClaim | undefined {
  const talk = intents.every((i) => i.startsWith('chat.') || i.endsWith('.other'));
  if (posed?.ask !== 'name' || !talk || !hasName(text)) return undefined;
  return { code: posed.code, rest: text, alone: isShort(text) };
}

function codeIn(text: string): string | undefined {
  const codes = [...text.matchAll(CODE)].map(([code]) => code);
  if (OTHER_NUMBER.test(text)) return undefined;
  return codes.find((code) => {
    const { length } = codeKey(code);
    return length >= LEAST_CODE && length <= MOST_CODE;
  });
}

/** Letters and digits, in capitals: how a code is compared. */
export const codeKey = (code: string) =>
  code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

/** A code and a name and nothing else: "H20260012 王小明". A telephone number has no letters. */
function looksAlone(code: string, rest: string): boolean {
  const name = /^(?:\p{Script=Han}{2,4}|\p{Script=Latin}+(?: \p{Script=Latin}+){1,3})$/u;
  return /[A-Za-z]/.test(code) && (code.match(/\d/g)?.length ?? 0) >= 4 && name.test(rest);
}

/** A name and little more: a few words of Latin letters, or half a dozen others. */
function isShort(rest: string): boolean {
  const bare = rest.replace(FILLERS, ' ');
  const others = bare.replace(/\p{Script=Latin}/gu, '').match(/\p{L}/gu) ?? [];
  return others.length <= 6 && (bare.match(/\p{Script=Latin}+/gu) ?? []).length <= 4;
}

/** Whether there is anything in it that could be a name. */
export function hasName(rest: string): boolean {
  if (rest.length > MOST_REST) return false;
  const bare = rest.replace(FILLERS, ' ');
  return /\p{Script=Han}{2}|\p{Script=Hangul}{2}|\p{Script=Latin}{2}|[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(
    bare,
  );
}
