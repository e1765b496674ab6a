import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, it } from 'vitest';

/** What each room may import from the others; only the wiring may import everything. */
const ALLOWED: Record<string, RegExp[]> = {
  nlp: [],
  prompts: [/^nlp\/taxonomy\.ts$/],
  crm: [/^nlp\/taxonomy\.ts$/],
  bot: [/^nlp\//, /^crm\//, /^prompts\//],
  adapters: [/^bot\//, /^crm\//, /^nlp\/(analyzer|taxonomy)\.ts$/, /^prompts\//],
};
/** They open the product: everything meets here. */
const WIRING = /^bot\/(main\.ts|adapters\.ts|commands\/)/;
const WIRING_ONLY = /^bot\/(main|adapters|open|settings|seed|work)\.ts$|^bot\/commands\//;

const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'generated') yield* sources(path);
    else if (/\.(ts|tsx|mjs)$/.test(entry.name)) yield path;
  }
}

const room = (path: string) => path.split(sep)[0] ?? '';

function wrongImports(path: string): string[] {
  const targets = [...readFileSync(path, 'utf8').matchAll(IMPORT)].map((match) =>
    normalize(join(dirname(path), match[1] ?? '')),
  );
  const allowed = ALLOWED[room(path)] ?? [];
  return targets
    .filter((to) => room(to) !== room(path) && !allowed.some((rule) => rule.test(to)))
    .map((to) => `${path} → ${to}`);
}

it('imports go one way: nlp → prompts, crm → bot → adapters, and only the wiring sees all', () => {
  const wrong = Object.keys(ALLOWED)
    .flatMap((folder) => [...sources(folder)])
    .filter((path) => !WIRING.test(path))
    .flatMap(wrongImports);
  expect(wrong).toEqual([]);
});

it('adapters use the bot’s public functions and ports, not its wiring', () => {
  const wrong = [...sources('adapters')].flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(IMPORT)]
      .map((match) => normalize(join(dirname(path), match[1] ?? '')))
      .filter((to) => WIRING_ONLY.test(to))
      .map((to) => `${path} → ${to}`),
  );
  expect(wrong).toEqual([]);
});

it('the environment is read in one place', () => {
  const readers = Object.keys(ALLOWED)
    .flatMap((folder) => [...sources(folder)])
    .filter((path) => /process\.env\b/.test(readFileSync(path, 'utf8')));
  expect(
    readers.filter((path) => !/^crm\/(prisma\.config\.ts|generate\.mjs|diff\.mjs)$/.test(path)),
  ).toEqual(['bot/settings.ts']);
});
