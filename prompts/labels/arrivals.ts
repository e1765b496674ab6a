/** The arrival sheet: who comes, and what is prepared for each. */
import { preferenceName } from './preference.ts';
import { aspectName, type Lang } from './ticket.ts';

type Labels = {
  title: string;
  day: string;
  today: string;
  tomorrow: string;
  show: string;
  before: string;
  after: string;
  all: string;
  print: string;
  back: string;
  counts(guests: number, open: number): string;
  /** Of one department. */
  open(open: number, all: number): string;
  noRoom: string;
  noName: string;
  nothing: string;
  /** Of a department's own sheet. */
  nothingHere: string;
  empty: { title: string; text: string };
  confirmed: string;
  noted: string;
  hidden: string;
  complaint: string;
  done: string;
  cannot: string;
  reason: string;
  refused: string;
  reopen: string;
  /** What keeps a complaint from coming again, by what it was about. */
  advice: Record<string, string>;
  anyAdvice: string;
};

const zh: Labels = {
  title: '到店准备',
  day: '到店日期',
  today: '今天',
  tomorrow: '明天',
  show: '查看',
  before: '前一天',
  after: '后一天',
  all: '全部',
  print: '打印',
  back: '返回准备单',
  counts: (guests, open) => `${guests} 位客人到店 · ${open} 项待准备`,
  open: (open, all) => (open ? `${all} 项，还有 ${open} 项待准备` : `${all} 项都处理好了`),
  noRoom: '未分房',
  noName: '未留姓名',
  nothing: '没有需要特别准备的',
  nothingHere: '这个部门当天没有要准备的。',
  empty: {
    title: '这一天没有客人到店',
    text: '导入预订后，每位到店客人的偏好、特别日子和以往投诉会列成各部门的准备事项。',
  },
  confirmed: '已确认',
  noted: '曾提到',
  hidden: '推断',
  complaint: '上次',
  done: '已备好',
  cannot: '办不到',
  reason: '原因',
  refused: '办不到',
  reopen: '撤回',
  advice: {
    'room.cleanliness': '入住前主管再查一遍房',
    'room.noise': '安排远离电梯和马路的安静房',
    'room.temperature': '入住前试空调，调好室温',
    'room.bed': '换新布草，检查床垫和枕头',
    'room.bathroom': '检查热水、下水和花洒',
    'room.smell': '提前通风，检查地漏',
    'room.space': '有条件时安排大一些的房间',
    'room.equipment': '逐项试用房内设备',
    wifi: '在房内测一次网速',
    'food.breakfast': '早餐时主动问候，留意补餐',
    'food.dining': '用餐时主管主动问候',
    'staff.attitude': '值班经理到店问候',
    'staff.speed': '优先处理这位客人的需求',
    'frontdesk.process': '提前制好房卡，免排队',
    parking: '提前留好车位',
  },
  anyAdvice: '到店时主动问候，先了解上次的情况',
};

const en: Labels = {
  title: 'Arrivals',
  day: 'Day of arrival',
  today: 'Today',
  tomorrow: 'Tomorrow',
  show: 'Show',
  before: 'The day before',
  after: 'The day after',
  all: 'All',
  print: 'Print',
  back: 'Back to the sheet',
  counts: (guests, open) =>
    `${guests === 1 ? 'One arrival' : `${guests} arrivals`} · ${open} to prepare`,
  open: (open, all) => (open ? `${open} of ${all} to prepare` : `All ${all} settled`),
  noRoom: 'No room yet',
  noName: 'No name',
  nothing: 'Nothing special to prepare',
  nothingHere: 'Nothing for this department on this day.',
  empty: {
    title: 'Nobody arrives on this day',
    text: 'Once reservations are imported, the wishes, occasions and past complaints of everybody who arrives are listed here as tasks of each department.',
  },
  confirmed: 'confirmed',
  noted: 'mentioned',
  hidden: 'inferred',
  complaint: 'Last time',
  done: 'Done',
  cannot: "Can't do",
  reason: 'Reason',
  refused: "Can't do",
  reopen: 'Undo',
  advice: {
    'room.cleanliness': 'a supervisor checks the room again before arrival',
    'room.noise': 'a quiet room, away from the lift and the road',
    'room.temperature': 'try the air conditioning and set the temperature before arrival',
    'room.bed': 'fresh linen; check mattress and pillows',
    'room.bathroom': 'check hot water, drains and shower',
    'room.smell': 'air the room early and check the drains',
    'room.space': 'a larger room if there is one',
    'room.equipment': 'try everything in the room',
    wifi: 'test the Wi-Fi in the room',
    'food.breakfast': 'say hello at breakfast and keep the buffet filled',
    'food.dining': 'the head waiter says hello',
    'staff.attitude': 'the duty manager says hello on arrival',
    'staff.speed': 'requests of this guest come first',
    'frontdesk.process': 'keys made ready, no queue',
    parking: 'keep a parking space',
  },
  anyAdvice: 'say hello on arrival and know what went wrong last time',
};

export const arrivalsLabels: Record<Lang, Labels> = { zh, en };

type Named = {
  /** Of a wish; null: of a complaint. */
  key: string | null;
  value: string | null;
  aspect: string | null;
  remedies: { key: string; value: string }[];
};

/** "枕头高度：低", or "上次：噪音 → 房间位置：远离电梯". */
export function arrivalTaskName({ key, value, aspect, remedies }: Named, lang: Lang): string {
  if (key) return preferenceName(key, value ?? '', lang);
  const labels = arrivalsLabels[lang];
  const about = aspect ? `${lang === 'zh' ? '：' : ': '}${aspectName(aspect, lang)}` : '';
  const wishes = remedies.map((p) => preferenceName(p.key, p.value, lang));
  const advice = labels.advice[aspect ?? ''] ?? labels.anyAdvice;
  const mends = wishes.join(lang === 'zh' ? '、' : ', ') || advice;
  return `${labels.complaint}${about} → ${mends}`;
}
