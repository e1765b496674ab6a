/** Which language a text is in, by script and by what only Traditional writing has. */
import { isTraditional } from './simplified.ts';

/** Enough to know a language by; a longer text says nothing more about it. */
const LOOKED_AT = 2000;

const COUNTED: Array<[string, RegExp]> = [
  ['kana', /[\u3041-\u30ff\uff66-\uff9d]/g],
  ['hangul', /[\uac00-\ud7af\u1100-\u11ff\u3131-\u318e]/g],
  ['han', /[\u3400-\u9fff\uf900-\ufaff]/g],
  ['thai', /[\u0e01-\u0e5b]/g],
  ['arabic', /[\u0620-\u06ff]/g],
  ['cyrillic', /[\u0400-\u04ff]/g],
  ['hebrew', /[\u05d0-\u05ea]/g],
  ['devanagari', /[\u0900-\u097f]/g],
];

/** Words that only the one Latin-written language has; English where none is seen. */
const LATIN: Array<[string, RegExp]> = [
  [
    'fr',
    /\b(?:je|nous|vous|est|une|bonjour|merci|chambre|avec|pour|dans|s'il|petit|pourriez|deux|les|des|plaît)\b/g,
  ],
  [
    'de',
    /\b(?:ich|nicht|und|der|das|ein|eine|bitte|danke|zimmer|wir|ist|mit|haben|sie|könnten|können|für|zwei|auf)\b/g,
  ],
  [
    'es',
    /\b(?:el|los|las|una|por|favor|gracias|habitacion|habitación|hola|para|con|muy|quiero)\b/g,
  ],
  ['it', /\b(?:il|gli|una|per|favore|grazie|camera|buongiorno|sono|con|vorrei|molto)\b/g],
  ['pt', /\b(?:o|uma|por|favor|obrigad[oa]|quarto|olá|para|com|não|muito|quero)\b/g],
  ['vi', /\b(?:tôi|phòng|không|cảm|ơn|cho|xin|của)\b/g],
];
const ENGLISH =
  /\b(?:the|a|i|is|are|my|we|to|and|of|in|it|you|for|please|can|do|have|not|room|was|no|yes|hi|hello|thanks?|what|how|at|on|me|our)\b/g;

const FUNCTION_HAN =
  /[的了是我你们在有不吗呢吧把给这那就都也还要能没个到说会好很请麼嗎們個這還說會沒給係唔嘅咗喺冇佢哋]/;

/** Cantonese writing that uses no character of its own Traditional form. */
const CANTONESE = /[唔嘅咗喺冇哋嚟咁啱乜嘢啲俾畀揾嗰咩㗎佢]/;

/**
 * Whether nothing in a text speaks against this language: "取消" is written alike in Taipei, Beijing and Tokyo.
 */
export function couldBe(text: string, language: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (!/^\p{Script=Han}+$/u.test(letters)) return false;
  if (language === 'zh-Hans') return ![...letters].some(isTraditional);
  if (language === 'zh-Hant') return !SIMPLIFIED.test(letters);
  return (
    language === 'ja' &&
    letters.length <= 6 &&
    ![SIMPLIFIED, FUNCTION_HAN].some((of) => of.test(letters))
  );
}

/** Simplified-only forms: their Traditional counterpart looks different. */
const SIMPLIFIED =
  /[们这还说会没给个来时对开关门车电话东西钱热凉点岁吗样经过进让请谢谁问题订单房间风饭馆飞机务员预约应该实现为两发头卫妈医际优后张业师证边远运气双号码听觉声讲谈语读书写见观买卖严带师帮脏乱臭冻湿长无动转换质软颈宝婴儿贵实简]/;

/**
 * BCP-47 of the language that carries the sentence: `zh-Hans`, `zh-Hant`, `en`, `ja`, `ko`, another
 * one, or `und` where nothing is written.
 */
export function detectLanguage(text: string): string {
  const seen = text.slice(0, LOOKED_AT).replace(/https?:\S+|\S+@\S+\.\S+/g, ' ');
  const count: Record<string, number> = {};
  for (const [script, letters] of COUNTED) count[script] = seen.match(letters)?.length ?? 0;
  const words = seen.match(/[a-z\u00c0-\u024f][a-z\u00c0-\u024f']*/gi)?.length ?? 0;
  const { kana = 0, hangul = 0, han = 0 } = count;
  if (hangul > 0 && hangul * 2 >= han && hangul >= words) return 'ko';
  if (kana > 0 && kana * 5 >= han && kana >= words) return 'ja';
  const other = otherScript(count, words);
  if (other) return other;
  if (han > 0 && isChinese(seen, han, words)) return chineseScript(seen);
  return words > 0 ? latin(seen.toLowerCase()) : 'und';
}

function otherScript(count: Record<string, number>, words: number): string | undefined {
  const codes = { thai: 'th', arabic: 'ar', cyrillic: 'ru', hebrew: 'he', devanagari: 'hi' };
  const found = Object.entries(codes).find(([s]) => (count[s] ?? 0) > words + (count.han ?? 0));
  return found?.[1];
}

/**
 * The matrix language is the one whose grammar words hold the sentence: "hello 请问 as a 金卡 member
 * can I check in" is English, "你们wifi要怎么login啊" is Chinese.
 */
function isChinese(text: string, han: number, words: number): boolean {
  if (words === 0) return true;
  const english = text.toLowerCase().match(ENGLISH)?.length ?? 0;
  const grammar = [...text].filter((char) => FUNCTION_HAN.test(char)).length;
  if (english === 0) return grammar > 0 || han >= words;
  return grammar + han * 0.35 >= english * 1.5 + words * 0.4;
}

function chineseScript(text: string): string {
  if (CANTONESE.test(text) && !SIMPLIFIED.test(text)) return 'zh-Hant';
  let traditional = 0;
  let plain = 0;
  for (const char of text) {
    if (char < '\u4e00' || char > '\u9fff') continue;
    if (SIMPLIFIED.test(char)) plain += 1;
    else if (isTraditional(char)) traditional += 1;
  }
  return traditional > plain ? 'zh-Hant' : 'zh-Hans';
}

function latin(text: string): string {
  const english = text.match(ENGLISH)?.length ?? 0;
  const others = LATIN.map(([lang, words]) => [lang, text.match(words)?.length ?? 0] as const);
  const best = others.reduce((a, b) => (b[1] > a[1] ? b : a));
  return best[1] >= 2 && best[1] > english ? best[0] : 'en';
}
