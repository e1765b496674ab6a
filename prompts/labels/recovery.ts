/** What to do about a complaint, for whoever picks it up: a short list by what it is about and how grave it is. */
import type { Lang } from './ticket.ts';

type Pair = [zh: string, en: string];

/** First the thing itself: what mends it, or makes up for it tonight. */
const BY_ASPECT: Record<string, Pair> = {
  'room.cleanliness': [
    '立即重新打扫，由主管查房后再请客人回房',
    'Clean the room again now; a supervisor inspects it before the guest returns',
  ],
  'room.noise': [
    '当场处理噪音来源；不行就提供耳塞或换到安静的房间',
    'Stop the noise at its source; else offer earplugs or a quieter room',
  ],
  'room.temperature': [
    '工程上门检查空调；先送风扇或加被，修不好就换房',
    'Send engineering; bring a fan or a quilt meanwhile; change the room if it cannot be mended',
  ],
  'room.bed': [
    '更换床品或枕头，请客人试过再走',
    'Change bedding or pillow and let the guest try it',
  ],
  'room.bathroom': [
    '工程上门；修好前安排可用的浴室或换房',
    'Send engineering; until mended, offer another bathroom or room',
  ],
  'room.smell': [
    '通风除味、换布草；仍有异味就换房',
    'Air the room and change the linen; else change the room',
  ],
  'room.equipment': [
    '更换或修好设备，当面试用',
    'Replace or repair it, and try it out with the guest',
  ],
  wifi: [
    '工程检查网络；先给客人备用网络',
    'Check the network; give the guest another connection meanwhile',
  ],
  'food.breakfast': [
    '餐厅经理当面致歉，重做或另换一份',
    'The restaurant manager apologises and serves it anew',
  ],
  'food.dining': [
    '餐厅经理当面致歉，重做或另换一份',
    'The restaurant manager apologises and serves it anew',
  ],
  'staff.attitude': [
    '值班经理代表酒店道歉，不让当事人继续接待；事后找当事人了解情况',
    'The duty manager apologises; the colleague concerned no longer serves this guest, and is heard later',
  ],
  'staff.speed': [
    '先把客人等的事马上办好，再说明原因',
    'Do what the guest has been waiting for first, then explain',
  ],
  'frontdesk.process': [
    '前台主管逐项核对账单或登记，当场改正',
    'The front desk supervisor goes through bill or registration with the guest and corrects it',
  ],
  safety: [
    '保护现场，通知安保，先确认客人安全',
    'Secure the place, call security, see that the guest is safe',
  ],
};

const BY_SEVERITY: Pair[][] = [
  [],
  [['30 分钟内给客人回话', 'Answer the guest within 30 minutes']],
  [
    [
      '15 分钟内致电或上门，先听完再致歉，不辩解',
      'Call or visit within 15 minutes; listen first, apologise, do not argue',
    ],
    ['说清楚谁在什么时候之前办好什么', 'Say who will do what by when'],
  ],
  [
    [
      '值班经理 5 分钟内亲自联系客人，全程一个人跟',
      'The duty manager contacts the guest personally within 5 minutes and stays in charge',
    ],
    [
      '记录经过并保存证据，报总经理；赔付由总经理定',
      'Write down what happened, keep the evidence, inform the general manager, who alone decides on refunds',
    ],
  ],
];
const AFTERWARDS: Pair = [
  '办好后点「完成」，系统会问客人是否满意',
  'Press Done when settled: the guest is asked whether it is',
];

const MOST_ASPECTS = 2;

/** @param aspects what the guest is unhappy with, the first ones first */
export function recoverySteps(
  { severity, aspects }: { severity: number; aspects: string[] },
  lang: Lang,
): string[] {
  const about = [...new Set(aspects)].flatMap((a) => (BY_ASPECT[a] ? [BY_ASPECT[a]] : []));
  const steps = [...(BY_SEVERITY[severity] ?? []), ...about.slice(0, MOST_ASPECTS), AFTERWARDS];
  return steps.map(([zh, en]) => (lang === 'zh' ? zh : en));
}
