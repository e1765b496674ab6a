/** What the hotel does or makes out, named like a thing: in `items`, but nothing to carry up. */
import type { IntentName } from '../../taxonomy.ts';

export type ServiceWords = [name: string, of: IntentName[], calls: string];

export const SERVICES: ServiceWords[] = [
  [
    'invoice',
    ['request.invoice'],
    '发票|专票|普票|开票|\\binvoices?\\b|fapiao|인보이스|세금\\s?계산서|請求書|请求书',
  ],
  [
    'receipt',
    ['request.invoice'],
    '收据|收條|押金条|小票|\\breceipts?\\b|領収[書証]|领收[书证]|영수증',
  ],
  ['folio', ['request.invoice'], '水单|账单明细|明细单|\\bfolios?\\b|itemi[sz]ed bill'],
  [
    'taxi',
    ['request.transport'],
    '出租车?|的士|计程车|打车|滴滴|叫(?:个|[一]?[台辆部])?(?:[大小](?:一?点(?:儿)?|些)?的)?车|\\b(?:taxis?|cabs?|didi|uber)\\b|タクシー|택시',
  ],
  [
    'minibus',
    ['request.transport'],
    '中巴|小巴|考斯特|\\bmini-?bus(?:es)?\\b|マイクロバス|미니버스',
  ],
  ['coach', ['request.transport'], '大巴(?!上)|旅游车|\\bcoach(?:es)?\\b|貸切バス|대절\\s?버스'],
  [
    'shuttle',
    ['request.transport'],
    '班车|接驳|摆渡车|穿梭巴士|\\bshuttles?\\b|シャトル|送迎バス|셔틀',
  ],
  [
    'transfer',
    ['request.transport'],
    '接机|接站|举牌|车来接|送机|送站|接送|\\b(?:airport|station|private) transfers?\\b|\\btransfers?\\b|pick ?(?:me|us|him|her|them) up (?:at|from)|meet (?:me|us) (?:at|off)|出迎え|픽업',
  ],
  [
    'car',
    ['request.transport'],
    '(?:商务|七座|七人|专|用|轿|婚|头|包|小)车|(?<!出)租车|[辆架台]车|约车|派车|(?:a|the|airport|hotel|private|hire) car\\b|minivan|seven-seater|\\bvan\\b',
  ],
  [
    'bicycle',
    ['request.transport', 'request.luggage', 'request.other'],
    '自行车|单车|\\b(?:bicycles?|bikes?)\\b|自転車|자전거',
  ],
  [
    'breakfast',
    ['request.food'],
    '早餐(?!券|卡|厅|票)|早饭|\\bbreakfasts?\\b(?! (?:room|box|hall))|朝食|조식',
  ],
  [
    'table',
    ['request.food'],
    '订(?:个|张)?[位桌座]|[人张圆]桌|餐位|[点位]的桌|[人位]位(?=$|[,。!?])|\\btables? for\\b(?= (?:\\d|two|three|four|five|six|seven|eight))',
  ],
  ['ticket', ['request.other'], '(?:门|车|机|高铁|火车|船)票|[张买订]票|\\btickets?\\b(?! \\d)'],
  ['massage', ['request.other'], '按摩|推拿|massages?|マッサージ|마사지'],
  [
    'wifi',
    ['request.maintenance'],
    '无线网|网络|网速|(?:上|连不上|断|没)网|\\bwi-?fi\\b|\\binternet\\b|インターネット|인터넷|ワイファイ|와이파이',
  ],
];
