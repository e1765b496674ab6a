/**
 * What the taxonomy has no name for, because it means something only in a dialogue: an answer to the
 * bot's own question, "is it fixed?", "the usual". Read from the words, whatever a model made of them.
 */
import { phrases } from '../nlp/builtin/phrases.ts';
import { foldAll } from '../nlp/builtin/text.ts';

const heard = (...sources: string[]) => {
  const pattern = phrases(...sources);
  return (text: string) => pattern.test(foldAll(text));
};

/** Something that was to be done is not done, or not well: "还是没修好", "still broken". */
export const saysNotDone = heard(
  '(?:没有?|未|冇)(?:人)?(?:修好|弄好|搞好|做好|处理好|解决|送到|送来|收到|见到|拿到|人来|来人|来过|好$|好[,。!]|到$|到[,。!])|(?<!有没)没(?:来|到|送|修|好)(?!问题|事|了吗|吗|什么)|还是(?:很|好|太|这么|那么|有点)?(?:没|不|坏|漏|堵|响|冷|热|吵|脏|臭|连不|用不|打不|老样子|那样|这样|一样)|还在(?:漏|响|滴|吵|坏)|(?:依然|仍然|仍旧)(?:没|不|坏|漏|响)|又(?:坏|漏|堵|响|不行|不亮|不制冷|断|热|冷|吵|臭|停|没水|没电)了?|(?:送|拿|弄|搞)错了?|只(?:送|拿|给|来|修|扫|打扫)了|(?<![至多])少(?:送|拿|给|了)?(?:一|两|几|\\d)[个条件瓶双床份]|不是我要的|没(?:有)?(?:给)?(?:我)?(?:换|扫|打扫|补)(?!吗|过吗)',
  "still (?:broken|not|no\\b|does ?n[o']t|doesn'?t|isn'?t|hasn'?t|haven'?t|won'?t|can'?t|leak|drip|the same|waiting|cold|hot|dirty|dark|noisy|nothing)|not (?:fixed|working|repaired|solved|resolved|done|here)\\b|(?:hasn'?t|haven'?t|has not|have not|did ?n[o']t|didn'?t|never) (?:arrived?|come|came|been|get|got|received?|fixed)|(?:same|the) problem (?:again|is back)|(?:broke|broken|leaking|dripping) again|(?:wrong|not what i) (?:one|item|ordered|asked)",
  'まだ(?:です|直|来|届|壊|動|だめ)|(?:直|届|来|動)(?:っ|い|か)?て?(?:い)?(?:ない|ません)|また(?:壊|止)|아직|그대로|안 (?:왔|고쳐|돼|되|나와|켜)|또 고장',
);

/** Whether anybody cares: "到底管不管", "nobody cares". */
export const saysUnheard = heard(
  '管不管|没人管|不管我|没人理',
  '\\bnobody (?:cares|helps|came)\\b|\\bdo(?:es)? (?:you|anyone) (?:even )?care\\b',
);

/** It takes long: "都半小时了", "been waiting for ages". */
export const saysWaiting = heard(
  '(?:都|已经|快|等了?)[^,。!?]{0,4}(?:半(?:个)?(?:小时|钟头|天)|(?:\\d+|[一二两三四五六七八九十几]+)(?:个)?(?:多|半)?(?:小时|钟头|分钟|刻钟))(?:多)?(?!后|内|以内|之内)|等(?:了)?(?:很|好|太|那么|这么|老)(?:长时间|久|半天)',
  "(?:been|i'm|we're|am|are|still) waiting\\b|(?:it'?s|it has|has it) been (?:\\d+|an?|half|over|almost|more than)[^.,!?]{0,12}(?:min|hour)",
  '(?:\\d+|一|二)(?:分|時間)(?:以上)?も?待|ずっと待|待たされ|기다(?:리고|렸)',
);

/** A short no, and nothing else to it. */
const NO =
  /^(?:没有?|还没有?|未|冇|不是?|不对|不行|不好|不可以|没好|没呢|no|nope|nah|not yet|not really|not at all|いいえ|いえ|だめ|아니요?|아뇨)(?:[呢啊呀哦的]|です)?(?:[,.。!~\s]|$)/u;
const YES = heard(
  '^(?:是的?|对的?|这次(?:对|好|行|可以)|嗯+|好的?|行的?|可以|有的?|收到|到了|ok|搞定)(?:了|啦|呀|啊|哦)*(?:[,。!~]|$)|(?:修|弄|搞|处理|打扫|解决|送)(?:好|完|到|来)?了|(?:好|行|可以|没事|有水|有电|凉快|暖和)(?:多|些|点)?了|收到|没(?:有)?(?:问题|事)了?|谢|满意|不错|很好|辛苦',
  '^(?:yes|yep|yeah|yup|ok(?:ay)?|sure|fine|good|great|perfect|correct|right|all good|done)\\b|thank|(?:works|working|fixed|arrived|received|got (?:it|them)|sorted|all (?:good|set|fine))|better now|(?:much|lot) better',
  'はい|大丈夫|直りました|届きました|良くなりました|解決しました|ありがとう|네|예|됐어요|괜찮|감사|받았|나아졌|좋아졌|해결됐',
);
const isQuestion = (text: string) => /[?？]\s*$|[吗嘛么]\s*[。！!~]*$/u.test(text.trim());

/** The guest's answer to "is it all right now?"; undefined where it is none. */
export function yesOrNo(text: string): 'yes' | 'no' | undefined {
  if (isQuestion(text)) return undefined;
  if (NO.test(foldAll(text).trim()) || saysNotDone(text)) return 'no';
  return YES(text) ? 'yes' : undefined;
}

/** "是通了，但是地上全是水": it is mended, and something else is not; a wish for the next time is none. */
export function saysBut(text: string): boolean {
  const [, rest = ''] = foldAll(text).split(BUT);
  return rest.length > 2 && !LATER.test(rest) && !YES(rest);
}
const BUT = /但是?|不过|可是|只是|\b(?:but|however|although)\b|でも|けど|하지만|그런데/u;
const LATER = /下次|以后|等|慢|久|next time|wait|slow|late|took|次回|待|다음|늦/u;

/** "那个修好了吗": how far something is. */
export const asksHowFar = heard(
  '(?:修|弄|搞|办|安排|处理|送|打扫|查|找|洗|解决)(?:好|完|到|来|妥)(?:了)?(?:吗|没|么|没有|\\?)|(?:来|到|好|开)了(?:吗|没|没有)(?:\\?|$)|(?:怎么样|怎样|咋样)了|(?:有|什么)(?:进展|结果|消息)|(?:到哪|到哪儿|到哪里)了|^(?:能不能|能|可不可以|可以|麻烦|请)?(?:再)?(?:快(?:一)?[点些]|搞快点|催(?:一)?[下催])(?:吗|嘛|啊|吧|呀)?[?!.。]*$',
  "(?:is|are|was|has|have) (?:it|that|they|this|the [\\w ]{2,20}?|my [\\w ]{2,20}?) (?:been )?(?:fixed|repaired|done|ready|sorted|arranged|booked|on (?:its|the|their) way|coming)|any (?:news|update|progress)|^(?:so )?where(?:'s| is| are) (?:it|they|everyone|my [\\w ]{2,20})[?!. ]*$|how (?:far|much longer)|what(?:'s| is) the status",
  '(?:直|届|でき|来)(?:り)?ました(?:か|でしょうか)|どうなり|どうなって|됐나요|고쳤나요|어떻게 됐|언제쯤',
);

/** "大概多久到？": asked of what is on its way, and of nothing else. */
export const asksHowLong = heard(
  '^(?:请问|那|那个|大概|大约|一般|差不多|还要|还得|还|要|得|需要|等|我们?)*(?:多久|多长时间|什么时候|几时|几点)(?:能|会|才|才能|可以|内)?(?:给我|帮我)?(?:到|来|送|送到|送来|送过来|好|修好|弄好|处理好|处理|上来|过来|有人来|有结果|(?:给我)?(?:答复|回复|消息)|联系我|找到)?(?:啊|呀|呢|吗)?[?.!。~]*$',
  '^(?:and |so |ok(?:ay)?,? )*(?:about )?(?:how long (?:will|does|is) (?:it|this|that)(?: going to)?(?: take| be)?|how long|when (?:will|is) (?:it|they|someone|somebody)(?: going to)? ?(?:come|coming|arrive|be (?:here|ready|done|fixed|sorted))?|what time will (?:it|they|someone) (?:come|arrive|be here))[?.! ]*$',
  '^(?:大体)?(?:どのくらい|どれくらい|あと何分|いつ(?:頃|ごろ)?)(?:で|に)?(?:来|届|直|でき|かか|なり)?[^。!?]{0,8}[?。]*$|^(?:얼마나|언제쯤?|몇 분)[^.!?]{0,14}[?.]*$',
);

/** It has come, or is mended, before anybody called it done: "毛巾收到了", "it works now". */
export const saysSolved = heard(
  '(?:已经|都|刚|刚才)?(?:收到|拿到|送到|送来|送过来|修好|弄好|搞好|解决|打扫好)了|(?:自己|现在|已经|又)(?:好|可以|能用|有水|有电|凉快|制冷)了',
  "(?:i|we)(?:'ve| have)? (?:already )?(?:got|received) (?:it|them|the|both|everything)|(?:it|they|everything)(?:'s|'re| is| are| has| have)? (?:just |already |all )*(?:arrived|here now|works now|working (?:now|again)|fixed (?:now|itself)|come)\\b",
  '(?:直り|届き|受け取り|つき|解決し)ました|(?:받았|왔|도착했|고쳐졌|해결됐|나와)(?:어요|습니다)',
);

/** What was lost is found. */
export const saysFound = heard(
  '(?:找到|找着|找回来)了(?!吗|没)',
  "\\b(?:i|we)(?:'ve| have)? (?:just )?found (?:it|them|my)\\b",
  '見つかりました|찾았(?:어요|습니다)',
);

/** Something is to be otherwise than it was asked for: the time, the room, the number. */
export const saysChanged = heard(
  '改(?:成|到|送|为|在|去)|换(?:成|到)|挪到|推(?:迟|后)到|提前到',
  '(?:change|move|switch|bring) (?:it|that|them|the [\\w ]{2,16}?|my [\\w ]{2,16}?) to|make (?:it|that)|instead',
  '変更|变更|に変えて|に変えて|바꿔|변경',
);

/** A fact and no wish: "抬头是…", "税号：…", "the flight is CA1709". */
export const tellsMore = heard(
  '^(?:公司)?(?:发票)?(?:抬头|税号|名称|邮箱|电话|手机号?|地址|开户行|账号|专票|普票|航班号?|车次|目的地|姓名|颜色|牌子|型号)(?:是|为|在|:|要开|叫)?[^?]*[^?吗嘛呢]$',
  "^(?:the |my |our |it'?s )?(?:company(?: name)?|title|tax (?:id|number|no)|email|e-mail|flight(?: number)?|train(?: number)?|destination|address|colou?r|brand|model)(?: is| number is|:| )[^?]+$",
  '^(?:宛名|会社名|便名|行き先|メール)は[^?]+$|^(?:회사명|항공편|목적지|이메일)[은는:][^?]+$',
);

/** One more of the kind: what is asked for is a second thing. */
export const saysMore = heard(
  '再|还要|另外|另一|多(?:来|要|给|加)|也(?:要|来|给|帮|叫)',
  '\\b(?:another|also|more|extra|too|as well|second)\\b',
  'もう(?:一|1)|あと|また|追加|더|또|추가|하나만',
);

/** "哦", "噢噢", "I see": heard, and no more. */
export const murmurs = heard(
  '^[哦噢喔嗯啊呃额诶唉哎呀吧呢哒呵,.。!~ ]+$|^那?(?:好|行)吧[.。!~]*$|^这样(?:啊|子)?[.。!~]*$',
  '^(?:i see|oh+|ah+|hm+|um+|uh+|aha|right)(?:[ ,]+(?:i see|ok(?:ay)?|right))?[.!~ ]*$',
  '^(?:そ(?:っ|う)(?:か|ですか)|なるほど|あー+|うん+|へえ+|음+|아+|그렇군요|그렇구나)[.。!~ ]*$',
);

/** Somebody is hurt: the fall and not the near miss, the burnt hand and not the broken cup. */
export const saysHurt = heard(
  '(?<!差点儿?|差一点|险些|小心|容易|会|怕|别)(?:滑倒|摔(?:倒|了一?跤)|跌倒|绊倒|从(?:床|椅子|楼梯|台阶)[^,。]{0,3}(?:摔|掉|滚)下)|(?:烫|割|划|砸|夹|扎|摔|磕|碰|撞|扭|拉|受|咬|抓)伤(?!心)|烫(?:到|着|了)(?:手|脚|脸|我|人|孩子)|(?:头|手|脚|腿|脸|膝盖?|胳膊|额头|下巴|嘴|牙|腰|背|指头?|眼睛?|鼻子)[^,。!?;]{0,6}(?:破了|伤了|断了|肿|磕|烫|割|划|夹|砸|扎)|[磕撞砸割划]破(?:了)?(?:头|手|脚|皮|脸|嘴)|流(?:了[^,。]{0,3})?血|出血|破皮|骨折|崴(?:了|到)脚|起(?:了)?(?:个|几个|好多)?水?泡了?$|肿(?:了|起来)',
  '\\b(?:i|he|she|we|son|daughter|boy|girl|child|kid|baby|wife|husband|mother|mum|mom|father|dad|friend) (?:just |has |have )?(?:slipped|tripped|fell|fallen)\\b(?! asleep| ill| sick| for| in love| behind)|\\b(?:scalded|sprained|bleeding|injured|bruised|swollen)\\b|\\b(?:cut|hurt|burnt?|burned|broke|bumped|hit|twisted) (?:my|his|her|our|their) (?:hand|finger|foot|toe|leg|arm|head|knee|face|wrist|ankle|back|mouth|lip|eye|nose|chin|elbow|skin)|\\bhurt (?:my|him|her)self|concussion',
  '転んで|転倒|転びまし|怪我|けが(?:を|し)|ケガ|火傷|やけど|指を切|血が|出血|腫れ|捻挫|骨折|다쳤|넘어졌|넘어져|미끄러졌|데었|베었|피가|부었|삐었|부러졌|화상',
);

/** What was called off is wanted after all: "哎还是送来吧". */
export const wantsAfterAll = heard(
  '^(?:哎|唉|啊|那|嗯|哦|不好意思|,)*(?:(?:我们?)?(?:还是|又)(?:想)?(?:要|送|来|帮|给|拿|麻烦)|想了想还是)',
  '^(?:oh |ah |hmm |sorry,? )*(?:actually|on second thoughts?),? (?:yes|i (?:do|would|will)|we (?:do|would|will)|please|bring|send)|after all',
  'やっぱり(?:お願い|ください|持って|欲し)|역시 (?:가져|보내|주)|그냥 (?:가져|보내)',
);

/** The same thing of another make: "那给个硬点的", "a firmer one, please". */
export const wantsOtherKind = heard(
  '^(?:那就?|要不|还是|麻烦|请|,)*(?:给|来|换|送|拿|要|有没有)(?:我)?(?:一|两)?[个条双床只份件]?[^,。!?]{1,4}(?:点|些|号)儿?的(?:吧|呗|吗|好吗|可以吗)?[.。!?~]*$',
  "^(?:then |maybe |ok(?:ay)?,? |could i have |can i have |i would like |i'd like |please bring )*(?:a|another) \\w+er one(?:,? (?:then|instead|please))*[.?! ]*$",
);

/** What is on order is still wanted: "浴巾还要的". */
export const saysKeep = heard(
  '(?:还是?|仍然?)要的(?:哦|呢|啊)?[.。!~]*$',
  '^(?:but |please |do )*keep the [\\w ]+$',
);

/** "明天还是不用叫了": called off, whatever else a few words read as. */
export const callsOff = heard(
  '(?:不用|不必|不要|别)(?:再)?(?:叫|送|来|拿|等|订|接|派|换|修|扫|打扫|收拾)了[.。!~]*$',
);

/** A breakfast more, and not the hours of it. */
export const wantsBreakfast = heard(
  '(?:加|来|订|多要|送)(?:个|[一二两三四五六\\d]+[份位个人])(?:的)?早[餐饭](?!.{0,6}(?:多少|几|怎么|什么|钱|价))|早[餐饭](?:能|可以|想|再|要|帮我|给我)*(?:加|来|订|送)(?:个|[一二两三四五六\\d]+[份位个人])(?!.{0,6}(?:多少|几点|怎么|什么|钱|价))',
  '\\b(?:add|order|have|get|book) (?:a|an|one|another|two|three|\\d)(?: more| extra| additional)? breakfasts?\\b|\\b(?:another|one more|an extra) breakfast\\b',
);

/** Calls out to find somebody there at all. */
export const callsOut = heard(
  '^(?:喂+|hello|您好|你好)?[,!. ]*(?:人呢|人在哪|(?:有|还有)人(?:吗|么|没|没有|在吗)|(?:怎么)?(?:还|都)?没人(?:理|回|管)(?:我|吗)?|怎么(?:还)?不回|在吗|在不在)[,!?.~。啊呀]*$',
  '^(?:hello|hi)?[,!? ]*(?:(?:is )?(?:anybody|anyone|someone|somebody)(?: (?:there|here|coming|listening))?|are you (?:still )?there|hello)[?]+[?!. ]*$',
  '^(?:すみません[、,]?)?(?:誰か|どなたか)?いますか|^もしもし|^(?:저기요|여보세요)?[,. ]*(?:누구 (?:있|없)|아무도 없|계세요|거기 (?:있|계))',
);

/** Asks about another guest: who lives where, and which room somebody has. */
export const asksAboutOthers = heard(
  '谁住(?!在我)|住(?:的|着)?(?:是)?(?:谁|什么人|哪位)|(?:房|室|隔壁|对面|楼上|楼下|\\d)(?:间|的)?(?:那)?(?:位|个)?(?:的)?(?:客人|住客|人|女士|先生)(?:是谁|叫(?:什么|啥)|姓(?:什么|啥)|的?(?:名字|姓名|电话|手机|微信|信息))|(?:先生|女士|小姐|他|她|朋友|同事|老公|老婆|客人)(?:是)?(?:住|在)(?:在)?(?:哪|几|多少)(?:个|间|号|一间)?(?:房|号|间)|(?:查|告诉|透露)[^,。!?]{0,6}(?:别的|别人|其他|其它|隔壁)[^,。!?]{0,4}(?:客人|住客|人)的',
  "who(?:'s| is| are|se)? (?:staying|stays|living|lives|booked|checked|room is)|(?:name|phone|number|details|e-?mail) of the (?:guest|person|people|lady|man|woman|couple)|(?:which|what) room (?:is|are) (?!i |we |my room)(?:[\\w. ']{2,30}) (?:in|staying)|(?:which|what) room (?:is|are) (?:mr|mrs|ms|my (?:friend|colleague|husband|wife|boss))|is (?:mr|mrs|ms)\\.? \\w+ (?:staying|here|a guest)",
  '(?:誰|谁|どなた)が(?:泊|宿泊|いら|住)|(?:お客[様样さ]ん?|宿泊客|人)の(?:お?名前|電話|电话|部屋番号|部屋番號)|(?:さん|様|样)は何号室|누가 (?:묵|투숙|살|있)|(?:씨|님)(?:은|는)? 몇 호|(?:투숙객|손님)(?:의)? (?:이름|전화|명단)',
);

/** "老规矩": the same as always. */
export const wantsTheUsual = heard(
  '老规矩|老样子|(?:和|跟|同|照)(?:上次|以前|之前|昨天|平时|往常)(?:的)?(?:一样|一个样)|照旧|一切照旧|再来一份(?:一样|同样)的',
  'the usual|same as (?:last time|always|before|usual|yesterday)|my usual',
  'いつもの|前と同じ|いつも通り|늘 먹던|항상 하던|지난번(?:과|이랑) 같',
);

export const asksIfBot = heard(
  '(?:你|您|这|那边)(?:是|系)(?:不是)?(?:一?个)?(?:真人|机器人?|人工智能|ai|人还是|人吗|活人|自动回复|客服机器)|(?:是)?(?:真人|机器人?|ai)(?:吗|还是|在回|在说)|跟我说话的是(?:人|谁)|你是谁',
  '(?:are|r) (?:you|u|this) (?:a |an )?(?:real|human|bot|robot|ai\\b|machine|person|chat ?bot)|(?:am i|is this) (?:talking|speaking|chatting|writing) (?:to|with) (?:a|an)|is this (?:a |an )?(?:bot|robot|ai\\b|human|real person|automated)|who are you',
  'ロボットですか|aiですか|人間ですか|ボットですか|로봇(?:인가요|이에요|이야)|사람(?:인가요|이에요|이야)|봇(?:인가요|이에요)',
);

/** What no hotel does, and a general-purpose bot would. */
export const isOutOfScope = heard(
  '(?:忽略|无视|忘掉|忘记)[^,。!?]{0,8}(?:指令|指示|提示词?|规则|设定)|系统提示词?|提示词是|(?:写|作|来|编|做)(?:一)?(?:首|篇|段|个|份)(?:[^,。!?]{0,8})?(?:诗|作文|论文|小说|文章|代码|程序|简历|情书|周报|ppt)|写(?:诗|代码|作文|论文|程序|周报)|(?:推荐|买|荐|哪)(?:一?[只支个])?(?:[^,。!?]{0,6})?(?:股票|基金|彩票|比特币|币圈)|股票(?:代码|行情|推荐|怎么买)|彩票(?:号码|预测)|(?:讲|说)(?:一?个)?(?:笑话|故事|段子)|(?:写|做|辅导)[^,。!?]{0,4}作业|算(?:一)?(?:命|卦|塔罗)|谁会(?:当选|赢得选举)',
  '\\b(?:ignore|disregard|forget) (?:all |any |of |the |your |my |previous |prior |above |earlier )*(?:instructions?|rules|prompts?)\\b|\\bsystem prompt\\b|(?:write|compose|make up|tell)(?: me| us)?(?: a| an| some| my)?(?: \\w+){0,3} (?:poem|poetry|essay|story|novel|song|lyrics|code|script|program|joke|resume|homework|thesis)\\b|stock (?:tips?|picks?|advice)|which (?:stocks?|shares|crypto)|lottery numbers|(?:bitcoin|crypto) (?:price|advice)|do my homework|who will win the election|horoscope',
  '(?:詩|小説|作文|コード)を(?:書|作)|株(?:を|の)(?:おすすめ|教)|冗談を|시(?:를|를 )? ?써|주식 추천|코드(?:를)? ?(?:짜|써)|농담',
);

/** Said to be friendly; nobody has to do anything. */
export const isSmallTalk = heard(
  '^(?:哈|呵|嘿|嘻){2,}|笑死|笑cry|^(?:今天)?天气(?:真|好|不错|挺好)|^(?:你|您)?(?:吃|睡)了(?:吗|没)|^(?:你|您)(?:真|好|太)?(?:可爱|聪明|棒|厉害)|^(?:666+|233+|nice|赞|厉害|牛)$|(?:节日|新年|圣诞|中秋|生意|周末)快乐|恭喜发财|我(?:到|回)(?:啦|了)$|^(?:晚安|早安)',
  "^(?:ha){2,}|\\blol\\b|lmao|nice weather|lovely (?:day|weather)|you(?:'re| are) (?:funny|cute|smart|sweet|so)|(?:merry|happy) (?:christmas|new year|holidays|weekend)|how(?:'s| is) (?:your day|it going)|how are you",
  '^(?:w{2,}|笑$|草$)|いい天気|お疲れ|おやすみ|^(?:ㅋ|ㅎ){2,}|날씨 (?:좋|정말)|수고',
);

/** Whoever wants it now has named no time, and needs none. */
export const isNow = heard(
  '现在|马上|立刻|立即|尽快|这就|即刻|随时',
  '\\bnow\\b|right away|asap|as soon as|immediately|straight away|anytime',
  '今すぐ|すぐ|いま|지금|바로|당장',
);

/** Of several things, every one of them. */
export const meansAll = heard(
  '都|全部|全都|所有|两个都|一起',
  '\\b(?:both|all|everything|every)\\b',
  '両方|全部|すべて|둘 ?다|모두|전부',
);
