/** Who stays and works in the demo hotel. All names are made up. */
import type { Random } from './random.ts';

export type DemoLanguage = 'zh-Hans' | 'zh-Hant' | 'en' | 'ja' | 'ko';

const SURNAMES = [...'王李张刘陈杨黄赵周吴徐孙朱马胡林郭何高罗郑梁谢宋唐许韩冯邓曹'];
const GIVEN = (
  '芳 娜 敏 静 丽 强 磊 洋 艳 勇 军 杰 涛 超 秀英 霞 平 刚 桂英 晨 子涵 欣怡 梓萱 浩然 宇轩 思远 佳琪 雨桐 嘉懿 俊杰 ' +
  '明哲 晓东 海燕 建国 文博 若曦 一诺 子墨 天宇 雅婷'
).split(' ');
const ABROAD: Record<'zh-Hant' | 'en' | 'ja' | 'ko', string[]> = {
  'zh-Hant': ['陳怡君', '林志豪', '黃雅婷', '張家豪', '李佩珊', '吳俊賢', '何嘉欣', '梁詠詩'],
  en: [
    'Emma Clarke',
    'James Whitfield',
    'Sofia Moreno',
    'Daniel Osei',
    'Hannah Lindqvist',
    'Marc Dubois',
    'Priya Raman',
    'Tom Becker',
    'Olivia Hart',
    'Lucas Silva',
    'Grace Mbeki',
    'Peter Novak',
  ],
  ja: ['佐藤 美咲', '鈴木 健太', '高橋 由美', '田中 翔', '伊藤 さくら', '渡辺 大輔'],
  ko: ['김민지', '이준호', '박서연', '최지훈', '정하은', '강도윤'],
};

/** Mostly guests from home, as a hotel in China has them. */
export function languageOf(random: Random): DemoLanguage {
  const roll = random.next();
  if (roll < 0.76) return 'zh-Hans';
  if (roll < 0.88) return 'en';
  if (roll < 0.93) return 'zh-Hant';
  return roll < 0.97 ? 'ja' : 'ko';
}

export function nameOf(random: Random, language: DemoLanguage): string {
  if (language === 'zh-Hans') return random.pick(SURNAMES) + random.pick(GIVEN);
  return random.pick(ABROAD[language]);
}

/** The departments' people; they cannot sign in. */
export const STAFF = {
  front_desk: '前台 小林',
  housekeeping: '客房 吴阿姨',
  engineering: '工程 老赵',
  food_beverage: '餐饮 小何',
  concierge: '礼宾 阿杰',
  duty_manager: '值班经理 陈静',
} as const;
