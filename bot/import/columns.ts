/** Which column of a file holds what: known header names, or the hotel's own mapping. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** The header names of each field, zh and en; the first one that a row fills is taken. docs/import.md lists them. */
export const REVIEW_COLUMNS = {
  text: [
    'text',
    'review',
    'comment',
    'content',
    'review text',
    '评论',
    '点评',
    '评价',
    '内容',
    '评论内容',
    '点评内容',
    '评价内容',
  ],
  label: ['label', 'sentiment', '情感', '标签'],
  rating: ['rating', 'stars', 'star', 'score', '评分', '星级', '打分', '得分'],
  at: [
    'at',
    'date',
    'time',
    'created at',
    'review date',
    'published',
    '日期',
    '时间',
    '点评日期',
    '评论时间',
    '点评时间',
    '发布时间',
  ],
  author: ['author', 'name', 'nickname', 'reviewer', '作者', '昵称', '用户', '用户名', '点评人'],
  guest: ['guest', 'guest name', '客人', '客人姓名', '住客', '姓名'],
  room: ['room', 'room number', 'room no', '房间', '房号', '房间号'],
  reservation: [
    'reservation',
    'booking',
    'reservation code',
    'confirmation',
    '订单号',
    '预订号',
    '预订编号',
    '确认号',
  ],
  id: ['id', 'review id', '编号', '点评编号', '评论编号'],
  source: ['source', 'platform', 'channel', '来源', '平台', '渠道'],
} as const;

export const STAY_COLUMNS = {
  guest: ['guest', 'guest name', 'name', '客人', '客人姓名', '住客', '姓名', '入住人'],
  room: ['room', 'room number', 'room no', '房间', '房号', '房间号'],
  arrival: [
    'arrival',
    'arrival date',
    'check in',
    'checkin',
    'from',
    '入住',
    '入住日期',
    '到店日期',
    '抵达日期',
    '抵店日期',
  ],
  departure: [
    'departure',
    'departure date',
    'check out',
    'checkout',
    'to',
    '离店',
    '离店日期',
    '退房日期',
    '退房',
  ],
  status: ['status', 'state', '状态', '预订状态', '订单状态'],
  reservation: [
    'reservation',
    'reservation code',
    'booking',
    'code',
    'confirmation',
    'id',
    '订单号',
    '预订号',
    '预订编号',
    '确认号',
  ],
  phone: ['phone', 'mobile', 'tel', 'telephone', '电话', '手机', '手机号', '联系电话'],
  addresses: [
    'address',
    'addresses',
    'contact',
    'contacts',
    '联系地址',
    '社交账号',
    '聊天账号',
    '微信',
  ],
  language: ['language', 'lang', '语言'],
  source: ['source', 'platform', 'channel', '来源', '平台', '渠道'],
} as const;

export type Columns = Record<string, readonly string[]>;
export type Fields<Of extends Columns> = { [Field in keyof Of]?: unknown };

/** Header names as people vary them: case, spaces, underscores, hyphens. */
const plain = (name: string) => name.toLowerCase().replace(/[\s_\-.]+/g, '');

/**
 * A reader of rows: from a file's own names to ours.
 * @param own the hotel's mapping, field → header name; such a field is read from there alone
 */
export function columnReader<Of extends Columns>(columns: Of, own: Record<string, string> = {}) {
  const wanted = Object.entries(columns).map(
    ([field, names]) => [field, (own[field] ? [own[field]] : names).map(plain)] as const,
  );
  return (row: Record<string, unknown>): Fields<Of> => {
    const cells = new Map(Object.entries(row).map(([name, value]) => [plain(name), value]));
    const filled = wanted.flatMap(([field, names]) => {
      const name = names.find((n) => !blank(cells.get(n)));
      return name === undefined ? [] : [[field, cells.get(name)] as const];
    });
    return Object.fromEntries(filled) as Fields<Of>;
  };
}

const blank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** @throws Error that names the fields there are, where the mapping names another one. */
export async function readMapping(path: string, columns: Columns): Promise<Record<string, string>> {
  const fields = Object.keys(columns) as [string, ...string[]];
  const parsed = z
    .partialRecord(z.enum(fields), z.string().min(1))
    .safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data as Record<string, string>;
  throw new Error(
    `${path} maps fields to header names; the fields are ${fields.join(', ')}: ${z.prettifyError(parsed.error)}`,
  );
}
