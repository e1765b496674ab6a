/** What can be imported: registration is this list. */
import {
  type Columns,
  FOLIO_COLUMNS,
  MEMBER_COLUMNS,
  REVIEW_COLUMNS,
  STAY_COLUMNS,
} from './columns.ts';
import { importFolio } from './folio.ts';
import { importMembers } from './members.ts';
import { importReviews } from './reviews.ts';
import type { Importer } from './run.ts';
import { importStays } from './stays.ts';

export const IMPORT_KINDS = new Map<string, { take: Importer; columns: Columns }>([
  ['stays', { take: importStays, columns: STAY_COLUMNS }],
  ['folio', { take: importFolio, columns: FOLIO_COLUMNS }],
  ['members', { take: importMembers, columns: MEMBER_COLUMNS }],
  ['reviews', { take: importReviews, columns: REVIEW_COLUMNS }],
]);
