/** What a guest wants to see from the window. */
import type { PreferenceWords } from './preferences.ts';

const VIEWS = [
  ['sea', '海', '(?:sea|ocean|beach|bay|waves)', '海|オーシャン|바다|오션'],
  ['lake', '湖', '(?:lake|loch|lakeside)', '湖|レイク|호수'],
  [
    'city',
    '(?:城|城市|都市|夜|街(?=景)|cbd|市中心|万家灯火|霓虹|天际线)',
    '(?:city|skyline|downtown|city lights)',
    '夜景|シティ|街|시티|도심|야경',
  ],
  [
    'garden',
    '(?:花园|园|庭院|中庭|院子|园林)',
    '(?:gardens?|courtyard|greenery|trees)',
    '庭|ガーデン|정원|가든',
  ],
  [
    'mountain',
    '(?:山|雪山|峰|云海)',
    '(?:mountains?|hills?|volcano|peaks?|fuji)',
    '山|富士|マウンテン|산|마운틴',
  ],
  [
    'river',
    '(?:江|河)',
    '(?:river|harbou?r|canal|waterfront|thames|bund)',
    '川|リバー|運河|강|한강|리버',
  ],
] as const;

export const VIEW_WORDS: PreferenceWords[] = VIEWS.map(
  ([value, zh, en, east]): PreferenceWords => ({
    key: 'room.view',
    value,
    says: [
      `(?:面朝|面向|正对|对着)(?:着)?大?${zh}(?:的|那|边|面|$|[,。])|(?:要|订|想|换|来|选|留|喜欢|最好|希望|安排|住|求|有没有|一定|尽量|必须|能看(?:到|见)|看(?:到|得到|见)|间|能有|定|给|带|book|升)…${zh}(?:景|(?:那)?(?:边|面|侧)的?房)|${zh}景(?:房|标|双|大|套|间|优先|必|高|那|就|要|的(?:房|$|[,。])|$|[,。])|(?:看|望|朝|面|向|靠|临|对)(?:着|向)?${zh}(?:边|面|侧)?(?:的|那)|(?:看|望|瞧|见|睇)(?:得到|得见|到|见|着)${zh}(?=[^。!?\\n]{0,10}(?:房|间|的|面|侧|那|最好|优先))|(?:推|开|拉开)窗(?:帘)?(?:就)?(?:能)?(?:见|看|是|有)(?:到|得到|见)?${zh}(?=的|$|[,。])`,
      `\\b${en}[- ]?(?:view|side|facing|front)(?: room| suite| if| please| preferred| king| twin| double|\\b(?! (?:was|is|were|restaurant)))|\\b(?:views?|overlook(?:ing|s)?|facing|face|see|look(?:s|ing)? (?:at|over|onto|out (?:on|over|at))|watch|wake(?: up)? to|opening on(?:to)?)(?: of| over| to| onto)? (?:the )?${en}\\b`,
      `(?:${east})\\s?(?:側|が見え|の見え|が見える|ビュー|を見|뷰|전망|쪽|이\\s?보이|가\\s?보이|보이는)`,
    ],
    shows: [
      `(?:说好|说是|号称|标的|写的|订的|宣传)(?:的)?(?:是)?[^,。]{0,4}${zh}(?:景)?[^。]{0,20}(?:结果|对面|却|一堵|烂尾|停车场|空调外机|墙)|说好的?(?:是)?${zh}(?:景|呢|房|在哪)|订的(?:是|明明是)?${zh}景[^。!?\\n]{0,16}(?:给|却|结果|是|对着)|(?:看不(?:到|见)|没(?:有)?看(?:到|见)|哪(?:里|儿)有)(?:个)?${zh}`,
      `\\b(?:promised|sold|hoping for|hoped for|expecting) (?:us )?(?:the |an? )?${en}\\b|\\b(?:promis\\w*|advertis\\w*|paid (?:extra )?for|booked|supposed to|(?:said|called|sold as|so-called)|asked for|website|photos?)[^.!?]{0,24}${en}[- ](?:view|front|facing|side)|\\b(?:asked|came|hoping|hoped|miles|way) for (?:a |the )?${en}\\b(?=[^!?]{0,40}(?:but|and (?:i |we )?(?:got|get)|window|instead|wall|car park))|\\bnot (?:a|one) (?:glimpse|sight|drop) of (?:the |a )?${en}|\\b(?:no|not|couldn't see|can't see) (?:the |a |any )?${en}(?: view)?\\b`,
      `(?:${east})(?:が|は|이|가|는|은)?\\s?(?:見えな|見えません|안\\s?보)`,
    ],
  }),
);
