/** Files of one JSON value a line. */
import { readFileSync } from 'node:fs';

/** Every value of the file, or those of the given lines (both ends counted, from 1). */
export function jsonLines<T>(file: string, from = 1, to = Number.POSITIVE_INFINITY): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .filter((_, i) => i + 1 >= from && i + 1 <= to)
    .map((line) => JSON.parse(line) as T);
}
