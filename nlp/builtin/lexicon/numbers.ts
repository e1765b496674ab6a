/** Numbers as guests write them. */
export const ENGLISH_NUMBERS: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50,
};
export const CHINESE_DIGITS: Record<string, number> = {
  零: 0, 〇: 0, 一: 1, 幺: 1, 壹: 1, 二: 2, 两: 2, 俩: 2, 三: 3, 仨: 3, 四: 4, 五: 5, 六: 6, 七: 7,
  八: 8, 九: 9,
};
export const KOREAN_NUMBERS: Record<string, number> = {
  한: 1, 하나: 1, 두: 2, 둘: 2, 세: 3, 셋: 3, 네: 4, 넷: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10,
};
export const JAPANESE_COUNTS: Record<string, number> = {
  ひとつ: 1, 一つ: 1, ふたつ: 2, 二つ: 2, みっつ: 3, 三つ: 3, 一人: 1, ひとり: 1, 二人: 2, ふたり: 2,
};
