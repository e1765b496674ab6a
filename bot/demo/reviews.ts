import type { Subject } from './lines.ts';

/** What guests of the demo hotel publish after their stay. */
export type DemoReviews = {
  happy: string[];
  mixed: string[];
  unhappy: Partial<Record<Subject, string[]>>;
};

const zh: DemoReviews = {
  happy: [
    '地理位置很好，出门就是湖边，晚上散步很惬意。房间干净整洁，床也舒服，下次还住这里。',
    '带父母来的，前台主动帮忙换到了低楼层，服务很贴心。早餐品种多，豆花和小笼包都好吃。',
    '出差住了三晚，安静，网速快，洗衣房也方便。性价比很高。',
    '用微信跟小助手说要婴儿床，十分钟就送到了，服务效率太高了。',
    '房间很新，卫生间干湿分离，热水很足。保洁打扫得很干净。',
    '结婚纪念日住的，酒店还准备了蛋糕和卡片，太惊喜了，谢谢你们。',
    '早餐很丰富，中西都有，服务员态度也好，孩子很喜欢泳池。',
    '服务态度非常好，前台办理入住很快，停车也方便。',
    '床品舒服，一觉睡到天亮。窗外能看到湖景，很美。',
    '第二次住了，一如既往地干净舒适，员工都很热情。',
    '离地铁近，周边吃的很多，房间虽然不大但很温馨。',
    '退房延迟到两点也给安排了，很人性化，点赞。',
  ],
  mixed: [
    '位置不错，早餐也好吃，就是房间隔音一般，晚上能听到走廊说话。',
    '服务很好，就是浴室水压有点小，希望改进。',
    '房间干净，但是停车位太少，晚回来就没有了。',
    '整体还可以，价格略贵，早餐人多要排队。',
  ],
  unhappy: {
    noise: [
      '隔音太差，隔壁说话听得一清二楚，一晚上没睡好。',
      '楼上装修，早上七点就开始电钻，太吵了，跟前台反映也没解决。',
      '房间在电梯旁边，整晚都是电梯声，非常吵，不会再来了。',
    ],
    wifi: ['wifi 基本用不了，开视频会一直掉线，商务出行的慎重。'],
    clean: ['卫生堪忧，浴室有头发，杯子也没洗干净，很失望。'],
    breakfast: ['早餐排队太久，菜凉了也没人补，品种也少。'],
    staff: ['前台态度冷淡，办入住等了四十分钟，打电话要毛巾也没人送，体验很差。'],
    bathroom: ['热水不稳定，忽冷忽热，下水也慢，洗澡很难受。'],
    smell: ['房间有很重的烟味，地毯也有霉味，开窗一晚上都没散。'],
    price: ['价格偏贵，设施却很旧，停车还要另外收费，性价比低。'],
  },
};

const en: DemoReviews = {
  happy: [
    'Wonderful stay. The room was spotless, the bed very comfortable and the staff went out of their way to help us.',
    'Perfect location by the lake and a great breakfast. Messaging the hotel for towels took five minutes. Brilliant.',
    'Friendly front desk, quick check-in, quiet room. We will come back.',
    'Excellent value for money, clean room and a lovely view.',
  ],
  mixed: [
    'Nice hotel and kind staff, but the walls are thin and the wifi was slow in the evening.',
    'Good breakfast and location. The bathroom could use an update.',
  ],
  unhappy: {
    noise: [
      'Very noisy. Doors slamming in the corridor all night and drilling from 7 am. We hardly slept.',
    ],
    staff: ['Rude reception and slow service. We waited an hour for towels.'],
    wifi: ['The wifi was useless, I could not work from the room at all.'],
  },
};

export const REVIEWS = { zh, en };
