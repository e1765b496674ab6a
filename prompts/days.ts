const WORDS: Record<string, [today: string, tomorrow: string]> = {
  'zh-Hans': ['今天', '明天'],
  'zh-Hant': ['今天', '明天'],
  en: ['today', 'tomorrow'],
  ja: ['本日', '明日'],
  ko: ['오늘', '내일'],
};

/** What a near day is called; undefined for those that go by their date. @param days from today */
export function dayName(days: number, language: string): string | undefined {
  return (WORDS[language] ?? WORDS.en)?.[days];
}
