/**
 * A text as PostgreSQL can keep it: it takes neither NUL nor half a surrogate pair. Everything else
 * stays as it was written.
 */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '');
