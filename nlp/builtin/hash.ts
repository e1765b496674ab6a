/** FNV-1a over UTF-16 units (Fowler, Noll and Vo; 32 bits), begun once and gone on with as a text is read. */
export const HASH_START = 0x811c9dc5;

/** A hash that goes on over a part of a text. */
export function hashed(before: number, text: string, start: number, end: number): number {
  let hash = before;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
