import { foldAll } from '../../nlp/builtin/text.ts';

/** The numbers that an answer gives, written alike in every language: times as "06:30". */
export type Figures = { times: Set<string>; prices: Set<string>; others: Set<string> };

const TIME =
  /(上午|早上|下午|晚上|午後|午后|오후)?\s?(\d{1,2})(?::(\d{2})|\s?[点时시](?![间간])(半)?)(?!\d)|\b(\d{1,2})(?::(\d{2}))?\s?([ap])\.?m\b/g;
const PRICE =
  /(?:\b(?:cny|rmb|usd|hkd|eur)|[¥￥$€])\s?(\d[\d,]*(?:\.\d+)?)|(\d[\d,]*(?:\.\d+)?)\s?(?:元|块|円|위안|원|\b(?:yuan|cny|rmb)\b)/g;
const NUMBER = /\d+(?:\.\d+)?/g;
/** "二楼" is "floor 2". */
const HAN_NUMBER = /[一二三四五六七八九](?=[楼层])/g;

export function figuresOf(answer: string): Figures {
  const text = foldAll(answer).replace(
    HAN_NUMBER,
    (han) => `${'一二三四五六七八九'.indexOf(han) + 1}`,
  );
  const times = new Set<string>();
  const prices = new Set<string>();
  const rest = text
    .replace(TIME, (...match) => {
      times.add(timeOf(match.slice(1, 8) as (string | undefined)[]));
      return ' ';
    })
    .replace(PRICE, (_, before?: string, after?: string) => {
      prices.add(String(Number((before ?? after ?? '').replaceAll(',', ''))));
      return ' ';
    });
  return { times, prices, others: new Set(rest.match(NUMBER)) };
}

/** "下午3点半", "3:30 pm" and "15:30" are one time. */
function timeOf([part, h, m, half, h12, m12, ap]: (string | undefined)[]): string {
  const late = ap === 'p' || /下午|晚上|午後|午后|오후/.test(part ?? '');
  const hour = Number(h ?? h12);
  const minutes = half ? '30' : (m ?? m12 ?? '00');
  const shown = late && hour < 12 ? hour + 12 : hour;
  return `${String(shown).padStart(2, '0')}:${minutes}`;
}
