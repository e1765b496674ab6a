/** Where the row of each clue stands: a table with open addressing, for a text asks for hundreds. */
export type Rows = {
  /** A clue's key, or −1 where a place is free; its row stands at the same place. */
  keys: Int32Array;
  rows: Int32Array;
  /** Shifts a 32-bit hash down to a place. */
  shift: number;
};

/** Two places or more a key: a free one is soon met. */
const ROOM = 2;
const FREE = -1;

/** The row of each key is its place in the list. Keys are under 2^24 and differ. */
export function rowsOf(list: Iterable<number> & { length: number }): Rows {
  const bits = Math.ceil(Math.log2(ROOM * list.length + 2));
  const table = {
    keys: new Int32Array(1 << bits).fill(FREE),
    rows: new Int32Array(1 << bits),
    shift: 32 - bits,
  };
  let row = 0;
  for (const key of list) {
    const place = placeOf(table, key);
    table.keys[place] = key;
    table.rows[place] = row;
    row += 1;
  }
  return table;
}

/** The row of a key; −1 for one that has none. */
export function rowOf(table: Rows, key: number): number {
  const place = placeOf(table, key);
  return table.keys[place] === key ? (table.rows[place] ?? FREE) : FREE;
}

/** Where the key stands or would stand; its hash is Knuth's multiplicative one (The Art of Computer Programming 3, 6.4). */
function placeOf({ keys, shift }: Rows, key: number): number {
  let place = Math.imul(key, 0x9e3779b1) >>> shift;
  while (keys[place] !== key && keys[place] !== FREE) place = (place + 1) & (keys.length - 1);
  return place;
}
