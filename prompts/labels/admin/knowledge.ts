/** Admin: what the hotel knows. */
import type { Lang } from '../ticket.ts';

type Labels = {
  intro: string;
  asks: Record<string, string>;
  missing: string;
  edit: string;
  empty: string;
  hint: string;
  add: string;
  topic: string;
  from: string;
  until: string;
  questions(language: string): string;
};

const zh: Labels = {
  intro: '机器人只用这里的内容回答问题。没有写的，它会如实说不知道，并转给前台。',
  asks: {
    wifi: 'WiFi 名称和密码',
    breakfast: '早餐时间和地点',
    facility: '健身房、泳池等设施的位置和时间',
    checkin_checkout: '入住和退房时间、提早或延后的规定',
    parking: '停车位置、费用',
    location: '地址、交通、周边',
    price: '房价和其他收费',
    policy: '宠物、吸烟、押金、访客、取消的规定',
    membership: '会员积分、等级、权益',
    other: '行李寄存、饮用水等其他问题',
  },
  missing: '未填写',
  edit: '编辑',
  empty: '留空则用最接近的语言回答。',
  hint: '机器人会原样发送给客人。先写中文和英文，其他语言的客人会收到英文。',
  add: '新增一条',
  topic: '类别',
  from: '生效日（可不填）',
  until: '截止日（可不填）',
  questions: (language) => `客人会怎么问（${language}），一行一句`,
};

const en: Labels = {
  intro:
    'The bot answers questions from these texts only. What is missing it honestly does not know, and asks the front desk.',
  asks: {
    wifi: 'Name and password of the Wi-Fi',
    breakfast: 'When and where breakfast is',
    facility: 'Gym, pool and other facilities: where and when',
    checkin_checkout: 'Check-in and check-out times, early and late rules',
    parking: 'Where to park and what it costs',
    location: 'Address, how to get here, what is nearby',
    price: 'Room rates and other charges',
    policy: 'Pets, smoking, deposit, visitors, cancellation',
    membership: 'Points, tiers and benefits',
    other: 'Anything else, such as luggage storage',
  },
  missing: 'missing',
  edit: 'Edit',
  empty: 'Left empty, guests get the nearest language.',
  hint: 'The bot sends it to guests as it stands. Begin with Chinese and English; guests of other languages get the English one.',
  add: 'New entry',
  topic: 'About',
  from: 'Valid from (optional)',
  until: 'Valid until (optional)',
  questions: (language) => `How guests ask it (${language}), one a line`,
};

export const knowledgeLabels: Record<Lang, Labels> = { zh, en };
