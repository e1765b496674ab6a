/** Which rooms a hotel has, as it writes them down: "1201-1212, 1301". Pure. */

/** More than any list that somebody types means. */
const MOST = 4000;

/** @returns the rooms of "1201-1212, 1301", or null where the text says something else */
export function roomsOf(list: string): string[] | null {
  const rooms: string[] = [];
  for (const part of list.split(/[,，、\s]+/).filter(Boolean)) {
    const [, from, to] = /^([\p{L}\d]{1,12})(?:[-–~～]([\p{L}\d]{1,12}))?$/u.exec(part) ?? [];
    if (!from) return null;
    const range = to === undefined ? [from] : between(from, to);
    if (!range) return null;
    rooms.push(...range);
    if (rooms.length > MOST) return null;
  }
  return rooms;
}

/** "0801" to "0812" keep their zero. */
function between(from: string, to: string): string[] | null {
  const [first, last] = [Number(from), Number(to)];
  if (!(first <= last && last - first < MOST)) return null;
  return Array.from({ length: last - first + 1 }, (_, i) =>
    String(first + i).padStart(from.length, '0'),
  );
}

/** The rooms by what a guest may call them; null where the hotel has not said which it has. */
export type Rooms = ReadonlyMap<string, string> | null;

export function roomsByName(list: string | null): Rooms {
  const rooms = list ? roomsOf(list) : null;
  return rooms?.length ? new Map(rooms.map((room) => [nameKey(room), room])) : null;
}

/** @returns the room as the hotel writes it; null where it has none of this name */
export function findRoom(rooms: Rooms, said: string): string | null {
  return rooms ? (rooms.get(nameKey(said)) ?? null) : said;
}

/** "803" is room 0803. */
const nameKey = (room: string) => room.toUpperCase().replace(/^0+/, '');
