/** What things are called, by their canonical English noun (taxonomy: slots.items). */
export type ItemNames = Record<string, [zhHans: string, zhHant: string, ja: string, ko: string]>;
