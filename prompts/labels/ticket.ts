/** What staff read on a ticket, the same on the board and in Slack. */
import { intentName } from '../intents.ts';
import { orderList } from '../items.ts';

/** The languages of the pages for staff and managers. */
export type Lang = 'zh' | 'en';
type Pair = [zh: string, en: string];
const pick = (pairs: Record<string, Pair>, name: string, lang: Lang) =>
  pairs[name]?.[lang === 'zh' ? 0 : 1] ?? name;

const DEPARTMENTS: Record<string, Pair> = {
  front_desk: ['前台', 'Front desk'],
  housekeeping: ['客房部', 'Housekeeping'],
  engineering: ['工程部', 'Engineering'],
  food_beverage: ['餐饮部', 'Food & beverage'],
  concierge: ['礼宾部', 'Concierge'],
  duty_manager: ['值班经理', 'Duty manager'],
  managers: ['管理层', 'Managers'],
  default: ['其余部门', 'All others'],
};
const KINDS: Record<string, Pair> = {
  request: ['需求', 'Request'],
  complaint: ['投诉', 'Complaint'],
  question: ['提问', 'Question'],
  handoff: ['人工服务', 'Hand-over'],
  emergency: ['紧急', 'Emergency'],
};
const STATUSES: Record<string, Pair> = {
  open: ['待处理', 'Open'],
  claimed: ['处理中', 'In progress'],
  done: ['已完成', 'Done'],
  confirmed: ['客人已确认', 'Confirmed'],
  reopened: ['重新打开', 'Reopened'],
  refused: ['无法办理', "Can't do"],
  cancelled: ['已取消', 'Cancelled'],
};
const REFUSALS: Record<string, Pair> = {
  full: ['已订满', 'Fully booked'],
  out_of_stock: ['暂时没有', 'Out of stock'],
  not_offered: ['酒店不提供', 'Not offered'],
  closed: ['不在服务时间', 'Outside hours'],
  other: ['其他原因', 'Another reason'],
};
const EVENTS: Record<string, Pair> = {
  opened: ['创建', 'Opened'],
  claimed: ['接单', 'Claimed'],
  eta: ['告知预计时间', 'Gave an ETA'],
  done: ['完成', 'Done'],
  refused: ['无法办理', "Can't do"],
  reply: ['回复客人', 'Replied to the guest'],
  resolved: ['结束人工服务', 'Resolved'],
  chased: ['客人催促', 'Guest asked again'],
  corrected: ['客人更正', 'Guest corrected it'],
  cancelled: ['客人取消', 'Guest cancelled it'],
  reopened: ['重新打开', 'Reopened'],
  confirmed: ['客人确认', 'Guest confirmed'],
  probing: ['多次尝试核对身份，已暂停', 'Too many tries to prove a stay: paused'],
  conflict: ['身份有冲突，请核对', 'Conflicting identity: please check'],
  moved: ['客人换房', 'The guest changed rooms'],
  escalated: ['超时升级', 'Overdue, escalated'],
  timeout: ['人工超时，机器人恢复服务', 'Nobody answered, the bot is back'],
  in_doubt: ['不确定是否送达', 'Delivery in doubt'],
  undelivered: ['平台拒绝发送', 'Refused by the platform'],
};
const ASPECTS: Record<string, Pair> = {
  'room.cleanliness': ['房间卫生', 'Cleanliness'],
  'room.noise': ['噪音', 'Noise'],
  'room.temperature': ['冷暖', 'Temperature'],
  'room.bed': ['床品', 'Bed'],
  'room.bathroom': ['卫浴', 'Bathroom'],
  'room.smell': ['气味', 'Smell'],
  'room.space': ['空间与装修', 'Space & decor'],
  'room.equipment': ['房内设备', 'Room equipment'],
  wifi: ['WiFi', 'Wi-Fi'],
  'food.breakfast': ['早餐', 'Breakfast'],
  'food.dining': ['餐饮', 'Dining'],
  'staff.attitude': ['服务态度', 'Staff attitude'],
  'staff.speed': ['服务速度', 'Service speed'],
  'frontdesk.process': ['前台办理', 'Front desk'],
  facility: ['公共设施', 'Facilities'],
  parking: ['停车', 'Parking'],
  location: ['位置', 'Location'],
  price: ['价格', 'Price'],
  safety: ['安全', 'Safety'],
  overall: ['整体', 'Overall'],
};

export const departmentName = (department: string, lang: Lang) =>
  pick(DEPARTMENTS, department, lang);
export const kindName = (kind: string, lang: Lang) => pick(KINDS, kind, lang);
export const statusName = (status: string, lang: Lang) => pick(STATUSES, status, lang);
export const refusalName = (reason: string, lang: Lang) => pick(REFUSALS, reason, lang);
export const eventName = (event: string, lang: Lang) => pick(EVENTS, event, lang);
export const aspectName = (aspect: string, lang: Lang) => pick(ASPECTS, aspect, lang);

/** The ticket in a line, without any of the guest's own words. */
export function ticketTitle(
  ticket: { intent: string; orders: unknown; time: string | null; people?: number | null },
  lang: Lang,
): string {
  const orders = orderList(ticket.orders as { item: string; quantity?: number }[], lang);
  const intent = intentName(ticket.intent, lang);
  const named =
    ticket.intent === 'request.amenity' && orders
      ? orders
      : [intent, orders].filter(Boolean).join(lang === 'zh' ? '：' : ': ');
  const many = ticket.people
    ? lang === 'zh'
      ? `${ticket.people} 位`
      : `for ${ticket.people}`
    : '';
  return [named, ticket.time, many].filter(Boolean).join(' ');
}

/** Tickets whose kind says what they are about. */
const SELF_NAMED = ['feedback.complaint', 'safety.emergency', 'chat.human'];

/** What to write beside a ticket's kind: its subject, or whose it is where the kind says it all. */
export const besideKind = (
  ticket: Parameters<typeof ticketTitle>[0] & { guest: { name: string | null } | null },
  lang: Lang,
): string =>
  SELF_NAMED.includes(ticket.intent) ? (ticket.guest?.name ?? '') : ticketTitle(ticket, lang);

/** Said aloud where the card stands, in both languages. */
export const movedNote = ({ from, to }: { from: string | null; to: string }) =>
  `客人已从${from}换到${to} · The guest moved from ${from} to ${to}`;
export const REOPENED_NOTE =
  '↩️ 客人说还没处理好，已重新打开。 The guest says it is not done: reopened.';
export const GRAVER_NOTE = '🔺 客人再次反映，已升级。 The guest says it again: more urgent now.';

/** Said aloud in the staff's channel, in both languages: nobody there was asked for theirs. */
export function escalationNote(ticket: { kind: string }): string {
  return ticket.kind === 'emergency'
    ? '🚨 紧急情况仍无人接单！ The emergency is still unclaimed!'
    : '⏰ 已超时，请尽快处理。 Overdue, please take care of it.';
}
