/** What is wrong or missing in a hotel's knowledge, before a guest finds out. */
import { isValid } from './answers.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type PoisonKind, poisonIn } from './poison.ts';
import { worded } from './questions.ts';
import { alike, type Entry, indexOf } from './search.ts';
import { wordingKey } from './words.ts';

export type FindingKind =
  | 'empty'
  | 'backwards'
  | 'numbers'
  | 'contradiction'
  | 'duplicate'
  | 'expired'
  | 'translation'
  | PoisonKind;
export type Finding = {
  level: 'error' | 'warning';
  kind: FindingKind;
  slug: string;
  /** Of the answer that is meant; null: of the entry in all languages. */
  language: string | null;
  /** What differs, which question, which day: shown beside the finding's name. */
  detail: string;
};
/** An entry's row, in the database or in a file. */
type Row = Omit<Entry, 'id' | 'hotelId' | 'updatedAt'>;

/** Every hotel answers in these; whoever speaks another language gets the nearest. */
const EXPECTED = ['zh-Hans', 'en'];

/** @param today the hotel's day, as `dayOf` gives it */
export function lint(rows: Row[], today: Date): Finding[] {
  const slugs = [...new Set(rows.map((row) => row.slug))];
  const entries = slugs.map((slug) => rows.filter((row) => row.slug === slug));
  const findings = [
    ...rows.flatMap((row) => rowFindings(row, today)),
    ...entries.flatMap(languageFindings),
    ...sameQuestions(rows),
  ];
  return findings.sort((a, b) => a.level.localeCompare(b.level));
}

function rowFindings(row: Row, today: Date): Finding[] {
  const { slug, language, answer, validFrom, validUntil } = row;
  const found: Finding[] = [];
  const add = (level: Finding['level'], kind: FindingKind, detail = '') =>
    found.push({ level, kind, slug, language, detail });
  if (!answer.trim()) add('error', 'empty');
  if (validFrom && validUntil && validUntil < validFrom) add('error', 'backwards');
  const over = !isValid({ validFrom: null, validUntil }, today);
  if (over && validUntil) add('warning', 'expired', dateText(validUntil));
  for (const { kind, words } of poisonIn([answer, ...row.questions].join('\n'))) {
    add(kind === 'link' ? 'warning' : 'error', kind, words);
  }
  for (const date of datesIn(answer)) if (date < today) add('warning', 'expired', dateText(date));
  return found;
}

const DATE = /(20\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/g;
const datesIn = (text: string) =>
  [...text.matchAll(DATE)].map(
    ([, y, m, d]) => new Date(Date.UTC(Number(y), Number(m) - 1, Number(d))),
  );
const dateText = (date: Date) => date.toISOString().slice(0, 10);

/** Languages that are missing, or say other numbers than the first one. */
function languageFindings(rows: Row[]): Finding[] {
  const [first, ...others] = rows.filter((row) => row.answer.trim());
  if (!first) return [];
  const { slug } = first;
  const missing = EXPECTED.filter((l) => !rows.some((r) => r.language === l)).map(
    (language): Finding => ({ level: 'warning', kind: 'translation', slug, language, detail: '' }),
  );
  const figures = figuresOf(first.answer);
  const different = others.flatMap((row): Finding[] => {
    const own = figuresOf(row.answer);
    const hard = [...differing(figures.times, own.times), ...differing(figures.prices, own.prices)];
    const soft = differing(figures.others, own.others);
    if (!hard.length && !soft.length) return [];
    const detail = `${[...hard, ...soft].join(', ')} (${first.language})`;
    const level = hard.length ? 'error' : 'warning';
    return [{ level, kind: 'numbers', slug, language: row.language, detail }];
  });
  return [...missing, ...different];
}

const differing = (a: Set<string>, b: Set<string>) =>
  [...new Set([...a, ...b])].filter((figure) => a.has(figure) !== b.has(figure));

/** Two entries that answer one question, and at the same time: a guest gets either. */
function sameQuestions(rows: Row[]): Finding[] {
  const index = indexOf(
    rows.map((row, i) => ({ ...row, id: `${i}`, hotelId: '', updatedAt: NEVER })),
  );
  const found = new Map<string, Finding>();
  for (const row of rows) {
    for (const question of row.questions) {
      for (const match of index.find(worded(question))) {
        const other = match.rows.find((r) => r.language === row.language);
        if (!other || other.slug <= row.slug || !overlap(row, other) || !asks(other, question))
          continue;
        const finding = judged(row, other, question);
        const key = `${row.slug} ${other.slug} ${row.language}`;
        if (found.get(key)?.level !== 'error') found.set(key, finding);
      }
    }
  }
  return [...found.values()];
}
const NEVER = new Date(0);

const asks = (row: Row, question: string) =>
  row.questions.some(
    (q) => wordingKey(q) === wordingKey(question) || alike(worded(q), worded(question)) >= THE_SAME,
  );
/** Nearly all words and the same asked of them: a child's pool is not the pool. */
const THE_SAME = 1.1;

function overlap(a: Row, b: Row): boolean {
  const before = (x: Row, y: Row) => x.validUntil && y.validFrom && x.validUntil < y.validFrom;
  return !before(a, b) && !before(b, a);
}

function judged(a: Row, b: Row, question: string): Finding {
  const [one, two] = [figuresOf(a.answer), figuresOf(b.answer)];
  const { facets } = worded(question);
  const kinds: (keyof Figures)[] = ['times', 'prices'];
  const asked = kinds.filter((kind) => !facets.length || facets.includes(FACET_OF[kind] ?? ''));
  const against = asked.some(
    (kind) => one[kind].size && two[kind].size && differing(one[kind], two[kind]).length,
  );
  return {
    level: against ? 'error' : 'warning',
    kind: against ? 'contradiction' : 'duplicate',
    slug: a.slug,
    language: a.language,
    detail: `${question} → ${b.slug}`,
  };
}
const FACET_OF: Partial<Record<keyof Figures, string>> = { times: 'hours', prices: 'price' };
