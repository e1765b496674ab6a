/** How a said slot is compared with the right one. */

const FIELDS = ['room', 'time', 'date', 'quantity', 'items', 'people', 'flight'] as const;
export type SlotField = (typeof FIELDS)[number];
export const SLOT_FIELDS: readonly SlotField[] = FIELDS;

export type SlotPair = readonly [field: SlotField, value: string];

function singular(word: string): string {
  if (word.length > 3 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function normal(field: SlotField, value: unknown): string {
  const text = String(value).trim();
  if (field === 'quantity' || field === 'people') {
    return Number.isNaN(Number(text)) ? text : String(Number(text));
  }
  if (field === 'time') {
    const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text);
    return clock ? `${clock[1]?.padStart(2, '0')}:${clock[2]}` : text;
  }
  if (field === 'room' || field === 'flight') return text.replace(/\s+/g, '').toUpperCase();
  if (field === 'items') {
    const words =
      text
        .toLowerCase()
        .replaceAll("'s", '')
        .match(/[\p{L}\p{N}_]+/gu) ?? [];
    return words.map(singular).join(' ');
  }
  return text.replace(/\s+/g, ' ').toLowerCase();
}

/** The distinct slots of a record. */
export function slotPairs(slots: unknown): SlotPair[] {
  const given = (slots ?? {}) as Record<string, unknown>;
  const pairs = new Map<string, SlotPair>();
  for (const field of FIELDS) {
    const value = given[field];
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) {
      const pair = [field, normal(field, one)] as const;
      pairs.set(pair.join('\0'), pair);
    }
  }
  return [...pairs.values()].sort((a, b) => (a.join('\0') < b.join('\0') ? -1 : 1));
}

function isHit(gold: SlotPair, said: SlotPair, strict: boolean): boolean {
  if (gold[0] !== said[0]) return false;
  if (gold[1] === said[1]) return true;
  if (strict) return false;
  if (gold[0] === 'date') return gold[1].includes(said[1]) || said[1].includes(gold[1]);
  if (gold[0] !== 'items') return false;
  const [a, b] = [gold[1].split(' '), said[1].split(' ')];
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

/** The matched ones, one to one, equal ones first. */
export function matchSlots(gold: SlotPair[], said: SlotPair[], strict: boolean): SlotPair[] {
  const left = new Set(said);
  const matched = new Set<SlotPair>();
  for (const exact of strict ? [true] : [true, false]) {
    for (const one of gold) {
      if (matched.has(one)) continue;
      const hit = [...left].find((other) => isHit(one, other, exact));
      if (!hit) continue;
      left.delete(hit);
      matched.add(one);
    }
  }
  return [...matched];
}
