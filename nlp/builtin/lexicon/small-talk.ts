/** What is said to a bot when nothing is asked for. */
import type { IntentName } from '../../taxonomy.ts';
import { type Phrases, phrases } from '../phrases.ts';

/** Said anywhere in a text. */
export const SMALL_TALK: Array<{ intent: IntentName; says: Phrases; unless?: Phrases }> = [
  {
    intent: 'chat.thanks',
    says: phrases(
      '谢谢|多谢|感谢|谢了|谢啦|3q|唔该(?:晒|曬|你|$)|感恩|辛苦(?:了|你|啦|大家)|thx|蟹蟹',
      '\\b(?:thanks?|thank you|thx|ty|tysm|cheers|much appreciated|appreciate (?:it|that|your help)|grateful)\\b',
      'ありがとう|感謝|助かりました|감사|고마워|고맙',
    ),
  },
  {
    intent: 'chat.goodbye',
    says: phrases(
      '再见|拜拜|886|88+$|走(?:啦|了|咯)(?:走啦|哈)?[,。!~]|掰掰|回见|下次见|后会有期|晚安|先这样(?!.{0,6}(?:吧.{1,}))|我走(?:了|啦)$|再会|回头见',
      "\\b(?:good ?bye|bye(?: ?bye)?|see (?:you|ya|u)(?: (?:soon|later|next (?:time|year)|again|tomorrow))?$|good ?night|farewell|take care$|ciao|cya|ttyl|signing off|that'?s (?:it|all) (?:from|for) (?:me|now|tonight|today))\\b",
      'さようなら|おやすみ|また(?:今度|来ます)|失礼します|안녕히\\s?(?:계|가)|잘\\s?자|다음에\\s?(?:봐|또)',
    ),
  },
  {
    intent: 'chat.greeting',
    says: phrases(
      '^(?:你|您|大家)(?:们)?好|^哈喽|^哈罗|^嗨|^嘿|^hello|^在(?:吗|么|不在|嘛|不)|有人(?:在)?(?:吗|么|嘛|不)|^(?:早上|上午|中午|下午|晚上)好|^早(?:安|晨|啊|呀|$|[,。!~])|^喂|^hi|^亲(?:亲)?[,在]|^午安|^您好',
      "^(?:hi+|he+y+|hello+|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|morning|evening|g'?day|anyone (?:there|here|around)|is (?:any|some)(?:one|body) (?:there|here))\\b",
      '^こんにち(?:は|わ)|^こんばん(?:は|わ)|^おはよう|^はじめまして|^もしもし|^안녕(?!히)|^여보세요|^반갑',
    ),
  },
  {
    intent: 'chat.affirm',
    says: phrases(
      '^(?:好(?:的|呀|啊|哒|滴|嘞|咧|吧|啦|诶|喔|哦|噢)?|行(?:吧|啊|的|呀)?|可以(?:的|啊|呀)?|没问题|没错|是(?:的|啊|呀|滴)|对(?:的|啊|呀|对)?|嗯+|恩+|ok(?:ay|的|啦)?|okk|收到|明白|了解|知道了|同意|确认|就这样|就这么(?:办|定|弄|着|来)|妥(?:了|嘞)?|得嘞|中|成|得|得咗|冇问题|好嘅|系(?:啊|呀)?|要的|当然|好说)(?:[,。!~ ]|$)|(?:就)?(?:按|照)(?:你|这|您)?…(?:办|来|做)|^可以可以|^好好|^就(?:这|它|那)(?:个|样)',
      "^(?:y(?:es|ep|eah|up|as)?|ya|sure(?: thing)?|ok(?:ay|ey)?|k+|alright|right|correct|fine|perfect|great|deal|absolutely|definitely|of course|sounds (?:good|great|fine)|(?:yep |yes )?that(?:'s| is|ll| will)? (?:works?|fine|ok(?:ay)?|good|perfect|great|right|correct|do)|works for me|go ahead|please do|confirmed|agreed|will do|got it|understood|no problem|np|yes please|cool|indeed)(?:[,.!~ ]|$)",
      '^(?:はい|ええ|うん|了解|わかりました|分かりました|承知|大丈夫です|お願いします|そうです|オッケー|いいです)(?:[、。! ]|$)|^(?:네|넵|예|응|좋아요?|알겠|그래요?|맞아요?|오케이|ㅇㅇ|ㅇㅋ|괜찮아요)',
    ),
    unless: phrases(
      '^好(?:的)?(?:吃|看|吵|热|冷|脏|像|多|久|臭|评|贵|慢)|行李|^对(?:面|不起|了|于|你)|^中(?:午|餐|国)|^得(?:唔|了)|^成都|^是(?:不是|否|我|谁|什么|这|在)|^系(?:咪|唔)|fine dining|great (?:location|stay|hotel|place|room|staff|service|value|breakfast|view)|perfect (?:location|stay|hotel|place|room)|right (?:now|next)|fine but|cool room|sure (?:hope|would)',
    ),
  },
  {
    intent: 'chat.deny',
    says: phrases(
      '^(?:不(?:用|要|需要|必|是|行|对|可以|去|了|好意思算)(?:了|啦|的|谢谢|吧)?|没有?(?:了|啊|呀|的)?|不(?:谢谢|客气)?$|算了|免了|唔使|唔好|唔系|唔需要|甭|别(?:了|麻烦)|否|no)(?:[,。!~ ]|$|了|谢)|(?:不用|唔使|不要|别|不必|不需要|无需)(?:再)?(?:送|换|来|拿|麻烦|管|弄|安排|准备|加|处理|修|查|帮)(?:了|啦|过来|上来)?|(?:算了|不要了|不用了|唔使啦|唔要啦|作罢|当我没说|不麻烦了|没事了)',
      "^(?:no(?:pe)?|nah|not (?:really|now|necessary|needed|interested|anymore|yet)|never ?mind|nvm|forget (?:it|about it)|scrap (?:it|that|what)|don'?t (?:bother|worry)|no (?:thanks?|thank you|need|longer needed))(?:[,.!~ ]|$)|(?:scrap|forget|ignore|disregard|never ?mind)(?: about)? (?:it|that|what i|my|the)|no (?:longer )?need(?:ed)?(?: for| to|,|\\.|$| any ?more)|(?:don'?t|do not) (?:need|want) (?:it|that|them|the \\w+|\\w+) (?:any ?more|any longer|now)|not needed|no thanks?\\b|no thank you",
      '^(?:いいえ|いや|結構です|いりません|要りません|不要です|大丈夫です(?:。|$)|やっぱり(?:いい|結構|大丈夫))|^(?:아니|아뇨|괜찮습니다|됐어|필요\\s?없|안\\s?해도)',
    ),
    unless: phrases(
      '没有?(?:热水|电|水|信号|空调|毛巾|牙|人|网|窗|灯)|^没有?(?:在|想到|看|收|找)|不用(?:担心|客气|谢)|no (?:hot|water|power|signal|wifi|towels?|one|way|idea|heating|light|problem|worries|rush|hurry)|不行$|(?:don.?t|not|never) forget|forget to|forgot',
    ),
  },
];
