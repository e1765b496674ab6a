/** What a message does to a wish that is already known. */
import { phrases } from '../phrases.ts';

export const CANCEL = phrases(
  '算了(?![,，。 ]?(?:还是|那|就|我|你们?)?(?:帮我|给我)?(?:换|改|送|来|要|拿|叫|订|安排)(?:个|一|间|份|条|张|点|成|别|我))|(?:不用|不必|无需|不需要|别|甭|唔使)(?:再)?(?:帮我|给我)?(?:叫|打|喊|call)[^,。!?]{0,4}(?:救护车|120|医生|大夫|车|的士)|(?:不用|不要|唔使|不必|别)(?:再)?(?:送|拿|换|来|加|麻烦|修|打扫|准备)?(?:了|啦)|(?:还是|明天|明早|明晚|今晚|那|就)(?:都)?(?:不用|不要|不必|别|甭|唔使)(?:再)?(?:叫|打|喊|订|约|接|喊醒|叫醒)(?:我)?(?:了|啦)|取消(?!政策|规定)|不需要了|作罢|当我没说',
  "never ?mind|(?<!n't |nt |not |never )forget (?:it|that|about)|^(?:please |pls |oh |actually |sorry )?forget (?:the (?!\\w+ (?:is|was|are)\\b)|my (?:request|order))|scrap (?:it|that|what)|no longer need|(?:don'?t|do not) (?:need|want|bother)(?: [\\w-]+){0,4} (?:any ?more|now|after all)|(?:won'?t|will not) (?:need|be needing)(?: [\\w-]+){1,4} (?:any ?more|after all|now)|cancel (?:it|that|the|my)|not needed",
  'やっぱり(?:いい|結構)|(?:は|を|も|やっぱり)(?:もう)?(?:やめます|やめて(?:おきます|ください)|やめておき|取りやめ)|キャンセル|不要です|취소|됐어요|필요\\s?없',
);
export const CORRECT = phrases(
  '(?:哦|噢|啊|呃|额)?不(?:对)?[,，、]|(?:说|写|打|报|搞)错|不是…(?:是|要)|^(?:哦|啊|嗯|呃|抱歉|不好意思)?[,]?不是(?!不|我|[你他她您问]|很|太|说|故意|因为|没|问题|投诉|吧|吗|的)[^,。!?;吗吧]{1,8}[,](?:而)?是(?!不是|我|太|很|因为|真|非|否|想|吗)[^,。!?;]{1,10}|要的是[^,。!?]{1,8}不是|(?:送来|拿来|给)的(?:却|怎么)?是|改成|改为|(?:应该|更正|准确说|我是说)(?:是|为)?|啊不是',
  "(?:sorry|oops|no|actually|correction)[,. ]+(?:i meant|make (?:it|that)|it'?s|that should|rather|not)|^(?:no,? |sorry,? )?(?:it'?s )?not (?:the|an?|my) (?!\\w+est\\b|most|only|same)\\w+(?: \\w+)?, (?:(?:it'?s|but|i said) )?(?:the|an?|my) \\w+|^(?:no,? )?it'?s (?:the|an?|my) \\w+(?: \\w+)?, not (?:the|an?|my) \\w+|i mean(?:t)?\\b|make (?:it|that) (?:\\d|one|two|three|four|five|six)|typo|wrong room number|should (?:be|have been|read)",
  '(?:間違え|訂正|じゃなくて|ではなく)|(?:아니라|말고)|시(?:\\s?(?:반|\\d{1,2}분))?(?:으)?로\\s?(?:바꿔|변경)|정정|잘못\\s?(?:썼|말)',
);
export const CHASE = phrases(
  '^[^,。!?]{0,3}(?:别|不要|唔好)(?:忘|漏|唔记得)(?:了|记)?(?!给|帮|来|去|送|叫|放|带)[^,。!?\\d]{1,6}[啊哦哈呀喔]?[。!]?$|(?:还|仲|都|怎么|怎么还|到现在)(?:还)?(?:没|冇|未)(?:人)?(?:来|到|送|见|修|有|弄|处理|换|嚟|打扫|收到)|(?:什么时候|几时|还要多久|要等多久|多久)(?:才)?(?:能)?(?:到|来|送|好|修|嚟)|等(?:了|咗|到)…(?:分钟|小时|半天|好久|好耐|钟头)|催(?:一下|了|下|催)|(?<!想|顺便|请)问了|(?:快|赶紧|抓紧)(?:点|些|一点)?(?:吧|啊)?[。!]*$|(?:毛巾|衬衫|衣服|外卖|餐|饭|面|水|车|师傅|枕头|东西)(?:呢|哪去了|怎么样了)|(?:第二|第三|第\\d)次(?:说|叫|要|打|问)|刚才(?:要|叫|说|点)的…(?:呢|吗|没)',
  "^(?:and |but |oh |please |pls )*(?:don'?t|do not) forget (?:the|my|our) \\w+(?: \\w+)?(?:,? (?:please|pls|ok))?[.!?]*$|still (?:waiting|no|not|nothing|haven'?t|hasn'?t)|(?:where(?:'s| is| are)) (?:my|our|the) (?!room|gym|pool|restaurant|hotel|lift|breakfast|nearest)|(?:how much longer|when will (?:it|they|someone|my|the))|(?:asked|called|ordered|requested)(?: \\w+){0,6} (?:ago|already|earlier|twice|yesterday|times)|nobody (?:came|has come|showed)|any (?:update|news) (?:on|about)|following up|(?:hasn'?t|haven'?t|not) (?:arrived|come|been delivered)",
  'まだ(?:です|来|届)|どうなって|아직(?:도)?\\s?(?:안|못)|언제\\s?(?:와|오|되)',
);
