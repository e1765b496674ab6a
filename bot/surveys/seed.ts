/** The questions a hotel starts with; it changes them on the admin page. {hotel} is the hotel's name. */
import type { NewSurvey } from '../../crm/surveys/surveys.ts';

export const SURVEYS: NewSurvey[] = [
  {
    moment: 'mid_stay',
    scale: 'csat',
    after: 2,
    texts: {
      'zh-Hans':
        '昨晚休息得好吗？给这次入住打个分吧：1–5 分，5 分最满意。有不合适的地方，我马上请同事处理。',
      'zh-Hant':
        '昨晚休息得好嗎？給這次入住打個分數吧：1–5 分，5 分最滿意。有不合適的地方，我馬上請同仁處理。',
      en: 'Did you sleep well? How is your stay so far, from 1 to 5 (5 is best)? If anything is not right, we will see to it at once.',
      ja: '昨夜はよくお休みになれましたか。ここまでのご滞在を1〜5（5が最高）でお聞かせください。行き届かない点はすぐに対応いたします。',
      ko: '어젯밤 편히 쉬셨나요? 지금까지의 투숙을 1~5점(5점이 최고)으로 알려 주세요. 불편한 점은 바로 조치하겠습니다.',
    },
  },
  {
    moment: 'after_stay',
    scale: 'nps',
    after: 3,
    texts: {
      'zh-Hans': '感谢您入住{hotel}。您有多愿意把我们推荐给朋友？0–10 分，10 分最愿意。',
      'zh-Hant': '感謝您入住{hotel}。您有多願意把我們推薦給朋友？0–10 分，10 分最願意。',
      en: 'Thank you for staying at {hotel}. How likely are you to recommend us to a friend, from 0 to 10 (10 is most likely)?',
      ja: '{hotel}にご滞在いただきありがとうございました。ご友人に当館を勧めたいお気持ちを、0〜10（10が最高）でお聞かせください。',
      ko: '{hotel}에 머물러 주셔서 감사합니다. 친구에게 저희를 추천하실 의향을 0~10점(10점이 최고)으로 알려 주세요.',
    },
  },
];
