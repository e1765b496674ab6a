/** What staff of the demo hotel write to guests themselves. */
import type { Random } from './random.ts';

type Pair = [zh: string, en: string];

const COMPLAINT: Pair[] = [
  [
    '非常抱歉影响了您休息，我是值班经理陈静。已经去处理了，如果您愿意，现在就可以为您换一间房。',
    'I am so sorry about this. This is Chen Jing, the duty manager. We are taking care of it now, and I can move you to another room right away if you like.',
  ],
  [
    '给您添麻烦了，我马上到您房间看一下，五分钟内到。',
    'My apologies, this is not how it should be. I will be with you in five minutes.',
  ],
  [
    '真的很抱歉，这不是我们该有的水平。已经安排同事重新处理，稍后再跟您确认。',
    'I am truly sorry. My colleagues are putting it right now, and I will check with you afterwards.',
  ],
];
const HANDOFF: Pair[] = [
  [
    '您好，我是前台小林，请问有什么可以帮您？',
    'Hello, this is Lin from the front desk. How can I help?',
  ],
  ['您好，我在的，您说。', 'Hello, a real person here now. Please go ahead.'],
];
/** The first one whose words are in the question. */
const ANSWERS: [about: RegExp, ...Pair][] = [
  [
    /好吃|餐厅|菜|eat|restaurant/,
    '湖滨路上有几家本帮菜馆，走过去五分钟，口碑不错。需要的话我帮您订位。',
    'There are a few good places on Lakeside Road, five minutes on foot. Shall I book a table?',
  ],
  [
    /高铁|车站|station/,
    '打车大约三十分钟，早晚高峰请多留二十分钟。需要叫车随时说。',
    'About 30 minutes by taxi, 50 in the rush hour. Tell me if we should book one.',
  ],
  [
    /狗|宠物|dog|pet/,
    '很抱歉，客房暂时不能带宠物。附近有一家寄养店，我可以帮您联系。',
    'I am sorry, we cannot host pets yet, but there is a good boarding place nearby.',
  ],
  [
    /积分|会员|points/,
    '每消费 1 元积 1 分，退房后两天内到账，下次入住可以抵扣。',
    'You earn one point for every yuan; they arrive within two days after check-out.',
  ],
];
const OTHERWISE: Pair = [
  '您好，我是前台小林，刚帮您确认过了，没有问题。还有需要随时告诉我。',
  'Hello, this is Lin from the front desk. I have checked, and that is fine. Anything else, just tell me.',
];

/** @param words what the guest wrote */
export function staffReply(
  kind: string,
  words: string,
  language: string | null,
  random: Random,
): string {
  const [zh, en] = pairFor(kind, words, random);
  return language?.startsWith('zh') ? zh : en;
}

function pairFor(kind: string, words: string, random: Random): Pair {
  if (kind === 'complaint') return random.pick(COMPLAINT);
  if (kind === 'handoff') return random.pick(HANDOFF);
  const known = ANSWERS.find(([about]) => about.test(words));
  return known ? [known[1], known[2]] : OTHERWISE;
}
