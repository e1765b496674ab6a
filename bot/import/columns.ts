/** Which column of a file holds what: known header names, or a mapping's. */

/** The header names of each field, zh and en; the first one that a row fills is taken. docs/sources.md lists them. */
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
    'check in date',
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
    'check out date',
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
    'reservation number',
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
  email: ['email', 'e-mail', 'mail', '邮箱', '电子邮箱', '邮件'],
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
  member: ['member', 'member number', 'membership', '会员号', '会员卡号'],
  channel: ['channel', 'booked via', 'ota', 'platform', '渠道', '预订渠道', '来源', '平台'],
  adults: ['adults', '成人', '成人数'],
  children: ['children', '儿童', '儿童数'],
  total: ['total', 'grand total', 'total amount', '总价', '总金额', '房费合计'],
  currency: ['currency', '币种', '货币'],
  booked: [
    'booked',
    'booked at',
    'booking date',
    'reservation date',
    '预订日期',
    '预订时间',
    '下单时间',
  ],
  source: ['source', 'system', '系统'],
} as const;

export const MEMBER_COLUMNS = {
  number: [
    'number',
    'member number',
    'member',
    'membership',
    'card number',
    '会员号',
    '会员卡号',
    '卡号',
  ],
  guest: ['guest', 'guest name', 'name', '客人', '姓名', '会员姓名'],
  tier: ['tier', 'level', 'grade', '等级', '会员等级', '级别'],
  points: ['points', 'balance', '积分', '当前积分', '可用积分'],
  since: ['since', 'joined', 'enrolled', '入会日期', '注册日期', '开卡日期'],
  phone: ['phone', 'mobile', 'tel', 'telephone', '电话', '手机', '手机号'],
  email: ['email', 'e-mail', 'mail', '邮箱', '电子邮箱'],
  source: ['source', 'system', '系统'],
} as const;

export const FOLIO_COLUMNS = {
  id: ['id', 'item id', 'transaction id', '流水号', '账单号', '编号'],
  reservation: [
    'reservation',
    'reservation code',
    'reservation number',
    'booking',
    '订单号',
    '预订号',
    '确认号',
  ],
  room: ['room', 'room number', 'room no', '房间', '房号', '房间号'],
  kind: ['kind', 'category', 'department', 'type', '类别', '项目', '消费项目', '科目'],
  amount: ['amount', 'total', 'price', '金额', '消费金额'],
  currency: ['currency', '币种', '货币'],
  at: ['at', 'date', 'time', 'posted', 'posted at', '日期', '时间', '入账时间', '消费时间'],
  source: ['source', 'system', 'outlet', '系统', '营业点'],
} as const;

export type Columns = Record<string, readonly string[]>;
export type Fields<Of extends Columns> = { [Field in keyof Of]?: unknown };

/** Where a field stands: a header, the first filled one of several, or several that make one text. */
export type Place = string | string[] | { join: string[] };

/** Header names as people vary them: case, spaces, underscores, hyphens. */
const plain = (name: string) => name.toLowerCase().replace(/[\s_\-.]+/g, '');

/**
 * A reader of rows: from a file's own names to ours.
 * @param own the mapping's; such a field is read from there alone
 */
export function columnReader<Of extends Columns>(columns: Of, own: Record<string, Place> = {}) {
  const readers = Object.entries(columns).map(
    ([field, names]) => [field, cellReader(own[field] ?? [...names])] as const,
  );
  return (row: Record<string, unknown>): Fields<Of> => {
    const cells = new Map(Object.entries(row).map(([name, value]) => [plain(name), value]));
    const filled = readers.flatMap(([field, read]) => {
      const value = read(cells);
      return value === undefined ? [] : [[field, value] as const];
    });
    return Object.fromEntries(filled) as Fields<Of>;
  };
}

function cellReader(place: Place): (cells: Map<string, unknown>) => unknown {
  if (typeof place === 'object' && !Array.isArray(place)) {
    const names = place.join.map(plain);
    return (cells) => {
      const parts = names.map((name) => cells.get(name)).filter((value) => !blank(value));
      return parts.length ? parts.join(' ') : undefined;
    };
  }
  const names = [place].flat().map(plain);
  return (cells) => cells.get(names.find((name) => !blank(cells.get(name))) ?? '');
}

const blank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
