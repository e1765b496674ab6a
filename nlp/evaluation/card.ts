/** The accuracy card: every table of docs/accuracy.md, measured anew. */
import { aspectsTable } from './aspects.ts';
import { comparedTable } from './compared.ts';
import { dialoguesTable } from './dialogues.ts';
import { answered, partsTable, phenomenaTable } from './gold.ts';
import { crossValidationTable, reliabilityTable } from './held-out.ts';
import { reviewsTable } from './reviews.ts';
import type { Gold } from './score.ts';
import { speedTable } from './speed.ts';
import { filled, hasPlace, type Table } from './table.ts';

/** The labelled texts of one place in the card: `dev`, `apart` or `second`. */
export type Labelled = { name: string; records: Gold[] };

type Place = { name: string; table: () => Table | Promise<Table> };

/**
 * The document with its tables measured anew: those of every labelled set, and, where DIR with
 * real texts is given, those measured on them. A table that the document has no place for is left out.
 */
export async function withTables(
  document: string,
  labelled: Labelled[],
  dir: string | undefined,
): Promise<string> {
  const places: Place[] = [
    { name: 'cross-validation', table: crossValidationTable },
    { name: 'confidence', table: reliabilityTable },
    ...labelled.flatMap(placesOf),
    ...(dir === undefined ? [] : realTexts(dir)),
    { name: 'speed', table: () => speedTable(labelled.flatMap(({ records }) => records)) },
  ];
  let text = document;
  for (const { name, table } of places) {
    if (hasPlace(text, name)) text = filled(text, name, await table());
  }
  return text;
}

function placesOf({ name, records }: Labelled): Place[] {
  const pairs = answered(records);
  return [
    { name, table: () => partsTable(pairs) },
    { name: `${name} by phenomenon`, table: () => phenomenaTable(pairs) },
    { name: `${name} beside peers`, table: () => comparedTable(pairs) },
  ];
}

function realTexts(dir: string): Place[] {
  return [
    { name: 'reviews', table: () => reviewsTable(dir) },
    { name: 'dialogues', table: () => dialoguesTable(dir) },
    { name: 'aspects', table: () => aspectsTable(dir) },
  ];
}
