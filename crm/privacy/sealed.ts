import type { Store } from '../database.ts';
import { unseal } from './keys.ts';

/** A row as it was before its sensitive columns were sealed; one that has none is returned as it is. */
export function opened<Row extends object>(
  { keys }: Pick<Store, 'keys'>,
  table: string,
  row: Row,
): Row {
  const { id, hotelId, sealed } = row as { id?: string; hotelId?: string; sealed?: string | null };
  if (!sealed || !id || !hotelId) return row;
  const place = { hotelId, table, id, column: 'sealed' };
  return { ...row, ...(JSON.parse(unseal(keys, place, sealed)) as object) };
}
