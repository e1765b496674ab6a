/** What score a guest's words are, as pure functions: "9分吧，不过…", "十分", "10/10", "五星", "很满意". */
import { BOUNDS, type Scale } from '../../crm/surveys/surveys.ts';
import { NUMBER, parseNumber } from '../../nlp/builtin/numbers.ts';

export type ScoreReading = {
  score: number;
  /** Nothing else was said. */
  alone: boolean;
};

/**
 * Reads a score off an answer, brought to the scale of the question ("8/10" to a question of 1–5 is a 4).
 * @returns null where it says none, or one that the question does not have
 */
export function readScore(text: string, scale: Scale): ScoreReading | null {
  const said = text.normalize('NFKC').trim();
  for (const [form, scoreOf] of FORMS) {
    const found = form.exec(said);
    const score = found && scoreOf(found, scale);
    if (!found || score === null) continue;
    const rest = `${said.slice(0, found.index)} ${said.slice(found.index + found[0].length)}`;
    return { score, alone: saysNothing(rest) };
  }
  return inWords(said, scale);
}

type Form = [RegExp, (found: RegExpExecArray, scale: Scale) => number | null];

const END = String.raw`(?=$|[\s,，、。.!！?？~～…;；:：)）\-—]|\p{Extended_Pictographic}`;
/** After the score of a sentence: its end, a particle, or the "but" that follows. */
const AFTER = `${END}|[吧啊呀哦啦呢嘛喽给左以好但因就不可是이입요でかくぐだな])`;
/** "十分满意" and "十分感谢" say "very". */
const AFTER_TEN = `${END}|[吧啊呀哦啦呢嘛喽])`;
const APART = '(?<![\\d.零〇一二两三四五六七八九十百])';

const GIVING =
  "[我就那会會想给給打评評选選个個]*|大概|差不多|应该|i(?:'d| would)? (?:say|give(?: it)?(?: an?)?)|maybe|about|an?|probably";
/** After a bare number nothing may follow that it could count. */
const BEFORE = String.raw`(?=$|\s*[,，。.!！~～…;；:：)）—]|\s+[-—]|\s*(?:因为|因為|但|不过|不過|可是)|\s+(?:because|but|as|since)\b|\s*\p{Extended_Pictographic})`;

const FORMS: Form[] = [
  // 10/10, 4 out of 5, 8分（满分10分）
  [
    new RegExp(`${APART}(\\d{1,3}(?:\\.\\d)?)\\s*(?:/|out of|of|분의)\\s*(5|10|100)(?!\\d)`, 'iu'),
    ([, value, of], scale) => rescaled(Number(value), Number(of), scale),
  ],
  // 五星, 4 stars, ⭐⭐⭐⭐
  [
    new RegExp(
      `${APART}(${NUMBER})\\s*(?:颗|顆|个|つ)?(?:星(?!级|級|期)(?:好评|好評)?|stars?\\b|[⭐★🌟])`,
      'iu',
    ),
    ([, value], scale) => {
      const stars = numberOf(value);
      return stars > 5 ? onScale(stars, scale) : rescaled(stars, 5, scale);
    },
  ],
  [/(?<!\d\s*)[⭐★🌟]{1,5}/u, ([stars], scale) => rescaled([...(stars ?? '')].length, 5, scale)],
  // 满分, 100分
  [/(?:满分|滿分|一百分|100\s*[分点點점%])(?!之)|100점/, (_, scale) => BOUNDS[scale].to],
  // 十分 (not "very"), 9分吧, 8 points, 9点です, 7到8分 (the lower one)
  [new RegExp(`${APART}十\\s*分${AFTER_TEN}`, 'u'), (_, scale) => onScale(10, scale)],
  [
    new RegExp(
      `${APART}(?!十\\s*分)(${NUMBER}|\\d\\.\\d)(?:\\s*[-~～到至或、]\\s*(?:${NUMBER}))?\\s*(?:分|점|points?\\b|pts?\\b)${AFTER}`,
      'iu',
    ),
    ([, value], scale) => onScale(numberOf(value), scale),
  ],
  // 9点です; "3点退房" is an hour
  [
    new RegExp(`^(${NUMBER})点(?=[。.!！]?$|です|だ|で|くらい|ぐらい|かな)`, 'u'),
    ([, value], scale) => onScale(numberOf(value), scale),
  ],
  // 9 · 给个8吧 · I'd say 7, because…
  [
    new RegExp(
      `^(?:${GIVING})\\s*(${NUMBER}|\\d\\.\\d)\\s*(?:吧|啊|哦|呀|左右|です|요|입니다)?${BEFORE}`,
      'iu',
    ),
    ([, value], scale) => onScale(numberOf(value), scale),
  ],
];

const numberOf = (value = '') =>
  /^\d\.\d$/.test(value) ? Number(value) : (parseNumber(value.toLowerCase()) ?? Number.NaN);

/** A number on the question's own scale; ten of five is "full marks", seven of five is a slip. */
function onScale(value: number, scale: Scale): number | null {
  const { from, to } = BOUNDS[scale];
  if (value === 10) return to;
  if (value === 0) return from;
  const score = Math.round(value);
  return score >= from && score <= to ? score : null;
}

function rescaled(value: number, of: number, scale: Scale): number | null {
  if (!(value >= 0 && value <= of)) return null;
  const { from, to } = BOUNDS[scale];
  return Math.min(to, Math.max(from, Math.round((value / of) * to)));
}

/**
 * Words and faces, for satisfaction only: nobody can say which of eleven numbers "还行" is. The plain
 * smile is left out: among Chinese guests 🙂 is as often meant coldly as kindly.
 */
const IN_WORDS: [RegExp, number][] = [
  [
    /非常不满意|非常不滿意|很不满意|很不滿意|很差|太差|糟糕|差劲|差勁|terrible|awful|very (?:bad|dissatisfied|unhappy)|最悪|최악/i,
    1,
  ],
  [
    /不太?满意|不太?滿意|不怎么样|不怎麼樣|不太好|不好|失望|not (?:good|great|satisfied|happy)|\bbad\b|\bpoor\b|dissatisfied|unhappy|不満|불만|별로/i,
    2,
  ],
  [
    /还行|還行|还可以|還可以|一般|凑合|湊合|马马虎虎|馬馬虎虎|so[- ]so|\bokay\b|average|\bfine\b|普通|まあまあ|보통|그저 그/i,
    3,
  ],
  [
    /非常满意|非常滿意|十分满意|十分滿意|很满意|很滿意|非常好|特别好|特別好|太棒|完美|excellent|perfect|amazing|very (?:good|happy|satisfied)|とても満足|大満足|매우 만족|아주 좋/i,
    5,
  ],
  [
    /满意|滿意|不错|不錯|挺好|很好|\bgood\b|\bgreat\b|satisfied|happy|満足|良い|よかった|만족|좋/i,
    4,
  ],
];
const FACES: [RegExp, number][] = [
  [/^(?:[😍🥰😄😁🤩👍💯❤]|\[强\]|\[赞\])/u, 5],
  [/^[😊😀☺]/u, 4],
  [/^[😐😑]/u, 3],
  [/^[🙁☹😞😕👎]/u, 2],
  [/^[😡😠🤬😤]/u, 1],
];
/** Longer texts are told, not rated: they are a comment. */
const WORDS_LONGEST = 16;

function inWords(said: string, scale: Scale): ScoreReading | null {
  if (scale !== 'csat') return null;
  const face = FACES.find(([form]) => form.test(said));
  if (face) return { score: face[1], alone: saysNothing(said) };
  if (said.length > WORDS_LONGEST && said.split(/\s+/).length > 4) return null;
  if (said.length > 2 * WORDS_LONGEST) return null;
  const words = IN_WORDS.find(([form]) => form.test(said));
  if (!words) return null;
  return { score: words[1], alone: saysNothing(said.replace(words[0], '')) };
}

/** Particles, marks and "I give" around a score say nothing by themselves. */
const saysNothing = (rest: string) => EMPTY.test(rest.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
const EMPTY =
  /^(?:[\s이我给給打就会會吧啊呀哦啦呢嘛了的个個分很都挺还還觉觉得大概左右评評价價满意滿です요입니다]|好评|i|d|say|give|it|a|an|rating|score|my|is|was|the|stay|all|very|pretty|maybe|about)*$/iu;
