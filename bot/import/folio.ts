import { createHash } from 'node:crypto';
import {
  FOLIO_KINDS,
  type FolioKind,
  type NewFolioItem,
  type StayOfFolio,
  staysOfFolio,
  writeFolio,
} from '../../crm/stays/folio.ts';
import { inStays } from '../../crm/stays/stays.ts';
import type { House } from '../house.ts';
import { columnReader, type Fields, FOLIO_COLUMNS } from './columns.ts';
import { moment } from './dates.ts';
import { type Mapping, NO_MAPPING } from './mapping.ts';
import { money } from './money.ts';
import { type Importer, importFile } from './run.ts';
import { plainWord, Rejected, text } from './values.ts';

/** A line of a bill, with what its row says about the stay. */
type FolioRow = Omit<NewFolioItem, 'stayId'> & { reservation?: string; room?: string };

/** Takes lines of bills in, from the PMS or from points of sale. */
export const importFolio: Importer = async (house, path, options = {}) => {
  const { zone } = await house.facts();
  const mapping = options.mapping ?? NO_MAPPING;
  const columns = columnReader(FOLIO_COLUMNS, mapping.columns);
  return importFile(
    path,
    {
      read: (fields) => readItem(columns(fields), zone, mapping),
      key: ({ source, externalId }) => JSON.stringify([source, externalId]),
      clash: {
        of: ({ amountCents, currency, kind }) => `${amountCents} ${currency} ${kind}`,
        reason: ({ externalId }) => `the line "${externalId}" is there already, and says otherwise`,
      },
      store: (rows, reject) => storeAll(house, rows, reject),
    },
    options,
  );
};

function readItem(fields: Fields<typeof FOLIO_COLUMNS>, zone: string, mapping: Mapping): FolioRow {
  const reservation = text(fields.reservation, 'reservation', 100);
  const room = text(fields.room, 'room', 20);
  if (!reservation && !room) throw new Rejected('neither a reservation nor a room');
  const postedAt = moment(fields.at, 'date', zone, { formats: mapping.dates });
  if (!postedAt) throw new Rejected('no date');
  const amount = money(fields.amount, 'amount', fields.currency, mapping);
  if (!amount) throw new Rejected('no amount');
  const kind = kindOf(fields.kind, mapping);
  const what = [reservation, room, +postedAt, kind, amount.cents, amount.currency].join('\n');
  return {
    source: text(fields.source, 'source', 40) ?? mapping.source ?? 'import',
    externalId: text(fields.id, 'id', 100) ?? hash(what),
    kind,
    amountCents: amount.cents,
    currency: amount.currency,
    postedAt,
    ...(reservation ? { reservation } : {}),
    ...(room ? { room } : {}),
  };
}

const hash = (words: string) => createHash('sha256').update(words).digest('hex').slice(0, 32);

const WORDS: Record<FolioKind, RegExp> = {
  payment:
    /payment|deposit|refund|cash|card|alipay|wechat pay|付款|收款|押金|预付|退款|现金|刷卡|支付/,
  room: /room|lodging|accommodation|night|房费|房租|住宿|客房/,
  food_beverage: /food|beverage|breakfast|restaurant|dinner|lunch|bar\b|餐|酒水|饮料|咖啡/,
  spa: /spa|massage|sauna|水疗|按摩|桑拿/,
  laundry: /laundry|dry clean|洗衣|干洗/,
  minibar: /mini ?bar|迷你吧/,
  transport: /transport|taxi|shuttle|transfer|parking|接送|接机|送机|用车|停车/,
  other: /other|misc|其他|其它|杂项/,
};
/** "Room service" and "mini bar" name two: the more telling word counts. */
const ORDER: FolioKind[] = [
  'payment',
  'minibar',
  'laundry',
  'spa',
  'food_beverage',
  'transport',
  'room',
  'other',
];

function kindOf(value: unknown, { kinds = {} }: Mapping): FolioKind {
  const written = plainWord(text(value, 'kind', 80) ?? 'other');
  const own = FOLIO_KINDS.find((kind) => kinds[kind]?.some((word) => plainWord(word) === written));
  const exact = FOLIO_KINDS.find((kind) => kind.replace('_', ' ') === written);
  const known = own ?? exact ?? ORDER.find((kind) => WORDS[kind].test(written));
  if (known) return known;
  throw new Rejected(`kind "${written}" is none of ${FOLIO_KINDS.join(', ')}`);
}

function storeAll(
  { store, hotelId, now }: House,
  rows: FolioRow[],
  reject: (row: FolioRow, reason: string) => void,
) {
  return inStays(store, hotelId, async (query) => {
    const codes = rows.flatMap((row) => row.reservation ?? []);
    const rooms = rows.flatMap((row) => row.room ?? []);
    const stays = await staysOfFolio(query, hotelId, codes, rooms);
    const items = rows.flatMap((row) => {
      const stayId = stays.find((stay) => fits(row, stay))?.id;
      if (!stayId) reject(row, `no stay of ${row.reservation ?? `room ${row.room} on that day`}`);
      const { reservation: _reservation, room: _room, ...item } = row;
      return stayId ? [{ ...item, stayId }] : [];
    });
    const { created, updated } = await writeFolio(query, hotelId, items, now());
    return { created, updated, duplicates: items.length - created - updated };
  });
}

const DAY_MS = 86_400_000;

/** By the code, and the room where a reservation has several; else by who had the room that day. */
function fits(row: FolioRow, stay: StayOfFolio): boolean {
  if (row.reservation) {
    return (
      stay.reservation === row.reservation && (!row.room || !stay.room || stay.room === row.room)
    );
  }
  const day = +row.postedAt;
  return stay.room === row.room && day >= +stay.arrival - DAY_MS && day < +stay.departure + DAY_MS;
}
