/** Traditional to Simplified, one character at a time, so that offsets stay what they were. */
import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });

/** What the character table leaves alone although hotel guests in Taiwan and Hong Kong mean it so. */
const seen = new Map<string, string>([
  ['著', '着'],
  ['麼', '么'],
  ['妳', '你'],
  ['佢', '他'],
  ['檯', '台'],
  ['枱', '台'],
  ['牀', '床'],
  ['啲', '点'],
  ['乾', '干'],
]);

/** The Simplified form of one character; the character itself where it has none. */
export function simplified(char: string): string {
  const known = seen.get(char);
  if (known !== undefined) return known;
  const converted = convert(char);
  const result = converted.length === char.length ? converted : char;
  seen.set(char, result);
  return result;
}

/** Written only in Traditional texts (the character has another Simplified form). */
export function isTraditional(char: string): boolean {
  return simplified(char) !== char;
}
