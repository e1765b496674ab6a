import { foldAll } from '../../nlp/builtin/text.ts';
import { conceptsIn } from './concepts.ts';
import { facetsAsked } from './facets.ts';

/** A question as the search sees it: what it is about, and what it wants to know of it. */
export type Words = { terms: string[]; facets: string[] };

/** "两点", "一小时", "3张": how many is not what it is about. */
const COUNTED =
  /[\d一二两三四五六七八九十半]+\s?(?:点钟?|小时|次|晚上?|天|度|位|张|只|条|个|岁|分钟|间|件|顶|份|米[一二三四五六七八九\d]?)/g;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = /^\p{Script=Han}+$/u;
/** Particles of Japanese, endings of Korean: they say nothing about the subject. */
const PARTICLES =
  /^[\p{Script=Hiragana}ー]+$|^.$|^(?:있|되|인가|예요|이에요|가능|입니|어떻게|뭐|무엇|할 수|수)/u;

const STOP_ZH =
  '请问 你们 您们 我们 咱们 酒店 宾馆 饭店 你好 您好 可以 能 能不能 能否 可不可以 有没有 没有 是不是 是否 什么 怎么 怎样 怎么样 哪些 哪个 这里 这边 那里 那边 那个 这个 一下 知道 告诉 麻烦 谢谢 想 想要 需要 需 要 会 去 到 来 用 的 了 是 在 有 我 你 您 我的 他 她 里 里面 还 还是 还有 吧 吗 呢 啊 呀 嘛 么 和 跟 与 或 就 都 也 吃 问 问问 多少 几 今天 明天 现在 早上 上午 中午 下午 晚上 周末 平时 一般 直接 带 进 把 被 给 对 从 房间 客房 住客 客人 人 我家 家 一个 一只 一条 个 只 条 位 说 请 帮 帮我 查 看 看看 最 最早 最晚 多 早 晚 好 呗 咋 啥 行 行不行 不 不是 支持 提供 服务 另外 顺便 然后 想问 想问一下 问一下 办理 办 自己 订 房 有人 才 过来 开车 使用 可 会 那儿 这儿 我没 我有 之前 之后 以前 以后 名字 名称 叫 的话 地方 想去 楼上 楼下 临时 哪有 能进 没 没带 哪一 另外付 付 还能 接受 收 买 单 下 坐 放 好 明 周一 周二 周三 周四 周五 周六 周日 星期天 后天 晚 夜里 早晨 清晨 过夜 大概 大约 左右 正常 具体 供应 订房 手机 我能 我可 我要 您能 你能 出发 睡到 一起 一块 一块儿 帮忙 截止 上来 下来 下去 回来 出来 起来 接待 场地 自己 单独 额外 另外 估计 应该 一定 必须 得 要不要 用不用 需不需要 允许 方便 直接 马上 待会 等会 等下 刚 刚才 已经 那么 这样 那样 东西 有点 大家 全部 所有 每天 每次 每人 一人 两人 家里 我爸 我妈 爸妈 老公 老婆 电话里 同胞 司机';
const STOP_EN =
  "a an the is are was be am i we you he she it they my our your me us do does did can could may might will would should shall have has had there here this that these those to of in on at for from with by and or not no any some get go how what which who why please hi hello hey thanks thank hotel room rooms guest guests staying tell know want need like let it's what's where's i'd i'm you're if also about just so then one ones much many use have yes ok tonight accept end start long name ok okay under monday tuesday wednesday thursday friday saturday sunday weekend weekends around there's connect time today tomorrow morning evening must bring fine allowed allow possible available somewhere anywhere anything myself ourselves wear before after still only really actually near by when while both two three first last own go going come coming back out up down";
/** Characters that, alone, are verbs of motion, particles and measures; beside another they make no word. */
const LIGHT = new Set(
  '再先才又也都就还很太更最把被给对从向往跟和与或但而且吗呢吧啊呀嘛了着过的得地个只条张位件次下上出进来去到走回起住拿用能会可要想该没不别有是在这那哪几多少点号算',
);
const STOPS = new Set([...STOP_ZH.split(' '), ...STOP_EN.split(' ')]);

/** Words of one stem: "opens" and "open", "machines" and "machine". */
const stem = (word: string) =>
  /^[a-z]{4,}s$/.test(word) && !word.endsWith('ss') ? word.slice(0, -1) : word;

/** The terms of a text: concepts, words, and the pairs of characters of Chinese ones. */
function termsIn(folded: string, strip: (rest: string) => string): string[] {
  const { concepts, rest } = conceptsIn(folded);
  const terms = new Set(concepts);
  for (const word of wordsOf(strip(rest).replace(COUNTED, ' '))) {
    terms.add(word);
    if (HAN.test(word)) for (const pair of pairsOf(word)) terms.add(pair);
  }
  return [...terms];
}

/**
 * Characters that stand alone beside each other are a word the segmenter does not know ("驻唱"), and one
 * after "有" is a thing ("有灯吗").
 */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const kept = isWordLike && !STOPS.has(segment) && !LIGHT.has(segment) && !/^\d+$/.test(segment);
    const single = kept && HAN.test(segment) && segment.length === 1;
    if (single && before) words.push(`${before}${segment}`);
    if (kept && (HAN.test(segment) || !PARTICLES.test(segment))) words.push(stem(segment));
    before = single ? segment : /有$/.test(segment) ? '有' : '';
  }
  return words;
}

const pairsOf = (word: string) =>
  word.length > 2 ? [...word].slice(1).map((char, i) => `${word[i]}${char}`) : [];

/** What a question is about and wants to know. */
export function questionWords(text: string): Words {
  const folded = foldAll(text);
  const terms = termsIn(folded, (rest) => facetsAsked(rest).rest);
  return { terms, facets: facetsAsked(folded).facets };
}

export const answerTerms = (text: string): string[] => termsIn(foldAll(text), (rest) => rest);

/** Two wordings with the same key are the same words, whatever the punctuation and script. */
export const wordingKey = (text: string): string => foldAll(text).replace(/[^\p{L}\p{N}]/gu, '');

/** How much a term says about the subject. */
export function weightOf(term: string): number {
  if (term.startsWith('@')) return 2;
  if (!HAN.test(term)) return 1;
  // A longer word is weighed by its pairs; a single character is mostly a verb.
  return { 1: 0.25, 2: 1 }[term.length] ?? 0.5;
}
