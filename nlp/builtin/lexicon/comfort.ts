/** How the room is to be: smoke, warmth, light, scent, bath, when it is made up. */
import type { PreferenceWords } from './preferences.ts';

export const COMFORT_WORDS: PreferenceWords[] = [
  {
    key: 'room.smoking',
    value: 'no',
    says: [
      '(?:要|换|订|安排|给|必须|来|住|选|一定|确保|想|间|最好|请)…(?:无烟|禁烟|非吸烟)|(?:无烟|禁烟|非吸烟)(?:的)?(?:房|楼层|层)(?!(?:还|里|怎么|\\?)|.{0,3}\\?)|不(?:抽|吸)烟的?(?:房|层)|闻不(?:了|得|惯)烟|受不了烟味|(?:讨厌|怕)烟味|对烟味(?:过敏|敏感)',
      "(?:non|no)[- ]?smoking(?: room| floor| please|\\b)|smoke[- ]free (?:room|floor)|(?:hate|can'?t stand|sensitive to|allergic to) (?:cigarette |the )?(?:smoke|smell of smoke)",
      '禁煙|금연',
    ],
    shows: [
      '烟味|烟(?:臭|灰味)|(?:前客|有人)(?:在房间)?抽烟|二手烟|(?:呛|熏)(?:得|人|死).{0,4}烟',
      '(?:smell(?:s|ed|ing)?|stinks?|stank|reek(?:s|ed|ing)?)(?: \\w+){0,3} (?:cigarettes?|smoke|tobacco|smokers?|an ashtray)|(?:cigarette|stale|tobacco|second-?hand) (?:smoke|smell)|smoke smell|smoky room|ashtray',
      'タバコ(?:の)?(?:臭|匂|におい|くさ)|煙草臭|담배\\s?(?:냄새|연기)',
    ],
  },
  {
    key: 'room.smoking',
    value: 'yes',
    says: [
      '(?:要|换|订|安排|给|来|住|选|想|间|有没有|有|能|可以)…(?<!无|禁|非)(?:吸烟|抽烟|可吸烟|能抽烟|可抽烟)(?:的)?(?:房|楼层|层)|(?:我|老公|先生)…(?:烟瘾|抽烟|烟民|一天一包)',
      "(?<!non[- ]|no[- ])smoking (?:room|floor)s?|room where (?:i|we) can smoke|(?:i'?m a|heavy|pack a day) smoker|pack a day|i smoke",
      '喫煙(?:室|ルーム|可|の部屋|できる)|흡연(?:실|\\s?객실|\\s?방)',
    ],
  },
  {
    key: 'room.temperature',
    value: 'cool',
    says: [
      '(?:怕热|怕热体质|体热|喜欢凉|爱开空调|(?:家|睡觉|晚上)(?:里|都)?(?:必须|都|要)?(?:开|调|吹)(?:到)?(?:1[6-9]|2[0-2]|十[六七八九])度?|(?:房间|空调|室温)(?:提前|先)?…(?:调|开|打|预冷)…(?:1[6-9]|2[0-2]|冷|凉|低))',
      "(?:prefer|like|need|want|keep|sleep|set)…(?:cool(?:er)?|cold(?:er)?|chilly) ?(?:room|bedroom|temperature|side|please)?\\b(?! (?:water|drink|towel|beer|air))|(?:run|sleep|i'?m always) (?:hot|warm)\\b|(?:hot sleeper)|set (?:the )?(?:ac|a\\/c|room|temperature|thermostat)…(?:1[5-9]|20|6\\d)",
      '暑がり|더위를\\s?(?:많이\\s?)?타',
    ],
    shows: [
      '(?:房间|屋|晚上|半夜|夜里|空调|热|里面|闷|被|睡)…(?:热(?:死|得|醒|到|懵|哭)|闷热|热得|像蒸笼|桑拿|不(?:制冷|够冷|凉|冷)|调不低|最低(?:只能)?)|(?:太|好|真|特别|巨|贼|超|很|快|要|好似)(?:.{0,2})热(?!水|情|闹|乎|心)(?:死|了|醒|到|,|。|!|$|得|爆)|热死|(?:一身|满身|浑身|全是)(?:大)?汗|踢被子|空调…(?:不(?:给力|行|冷|凉|制冷)|没用|像没开)|焗(?:死|住)',
      "(?:too|so|boiling|really|very|unbearably|way too|stifling|roasting|baking|swelter\\w*) (?:hot|warm)\\b(?! (?:water|shower|food|to (?:eat|drink)|and (?:spicy|sour)))|(?:room|it) (?:was|is|felt|gets?) (?:boiling|roasting|stuffy|like an oven|like a sauna|sweltering|baking|stifling|an oven|a sauna|hot)|sweat(?:ing|ed|y|s)?\\b|stuffy|(?:ac|a\\/c|air ?con\\w*)…(?:not cold|didn'?t cool|doesn'?t cool|won'?t (?:cool|go below)|barely|weak|not cooling|useless|didn'?t work|can'?t go)|oven\\b|couldn'?t (?:get|cool) (?:it|the room) (?:cool|down)|(?:only|one) cold thing",
      '暑(?:すぎ|くて|かった|い)|寝汗|エアコン…(?:効か|下がら)|더(?:워서|웠|워요)|땀',
    ],
  },
  {
    key: 'room.temperature',
    value: 'warm',
    says: [
      '体寒|(?:喜欢|要|把|房间|空调|暖气)…(?:调|开|打)…(?:2[5-9]|30|暖|高|热)(?:度|一点|点|些)?(?!.{0,4}(?:风|水))|手脚冰凉',
      "(?:feel|get|i'?m always|always) (?:the )?cold(?: easily)?\\b(?! (?:water|drinks?|shower|beer))|cold[- ]natured|(?:prefer|like|need|want|keep)…(?:warm(?:er)?|toasty) (?:room|bedroom|temperature|please)|(?:room|heating|it)…(?:warmer|turned up)|set (?:the )?(?:heating|room|temperature|thermostat)…(?:2[4-9]|7[4-9])",
      '寒がり|冷え性|추위를\\s?(?:많이\\s?)?타',
    ],
    shows: [
      '怕冷|畏寒|(?:房间|屋|晚上|半夜|夜里|暖气|空调|里面|被|睡|穿着|裹)…(?:冷(?:死|得|醒|到|飕)|冻(?:死|得|醒|成|感冒|僵)|冰窖|不(?:够)?(?:暖|热)|跟没开|羽绒服)|(?:太|好|真|特别|巨|贼|超|很|快|要)(?:.{0,2})(?:冷|冻)(?!水|淡|清|静|漠|饮|盘|气|却|柜|场|门|血|的(?:水|饮))(?:死|了|醒|到|,|。|!|$|得)|冻(?:死|醒|感冒|得|哭|成)|冷得|(?:盖|裹|叠)(?:着|了)?(?:两|三|几)(?:层|床)(?:被|毯)?…(?:冷|抖|冻)?|暖气…(?:不(?:热|足|够|给力)|没|跟没开|坏)|南方人都',
      "always (?:the one )?(?:freezing|cold)|(?:too|so|freezing|really|very|bloody|absolutely|way too) (?:cold|chilly)\\b(?! (?:water|shower|food|beer|drink|to eat|and (?:the food|tasteless|stale)))|(?:room|it|we|i) (?:was|is|were|am|felt|gets?|got|are) (?:freezing|frozen|cold at night|shivering|chilly|like a fridge|arctic|an icebox)|shiver(?:ing|ed)?|freezing (?:room|at night|all night|in here|our|my)|no heating|heating…(?:didn'?t|doesn'?t|not|broken|never|weak|off|barely)|slept in (?:my|our|a) (?:coat|jacket|clothes|hoodie|sweater)|woke up cold|(?:ac|a\\/c|air ?con)…(?:too cold|freez|blast)",
      '寒(?:すぎ|くて|かった|い)|暖房…(?:効か|つか)|추(?:워서|웠|워요)|난방…(?:안|약)',
    ],
  },
  {
    key: 'room.light',
    value: 'dark',
    says: [
      '(?:怕光|对光(?:很|特别)?敏感|有光(?:就|都)?睡不|一点光|遮光(?:好|窗帘|强)|全黑|(?:睡觉|房间)(?:要|必须|得)(?:全)?(?:黑|暗))',
      'blackout|(?:pitch|completely|total(?:ly)?|fully) (?:black|dark(?:ness)?)|(?:need|prefer|like|sleep in) (?:a |the |it |total |complete )?dark(?:ness| room|er)?|sensitive to light',
      '遮光|真っ暗|암막|어두워야|어두운\\s?방',
    ],
    shows: [
      '(?:窗帘|遮光)…(?:拉不|透光|漏光|不遮光|薄|关不|不严|缝|遮不)|(?:路灯|霓虹|灯牌|阳光|太阳|亮光|光线?|led|指示灯|灯光|招牌)…(?:照|闪|刺|晃|亮)(?:着|了|得|进|我|眼|一|醒|脸)|天(?:一)?亮…(?:就|晃|晒|刺)醒|(?:晒|亮|晃|闪)醒',
      "(?:curtains?|blinds?)…(?:don'?t|didn'?t|won'?t|doesn'?t|gap|thin|not (?:close|block|dark)|let(?:s|ting)?(?: in)?|see-?through|useless|barely)…|(?:streetlight|street ?lamp|neon|sun(?:light|rise)?|light|sign|led)s?…(?:shin(?:es|ing)|pour(?:s|ing)|stream(?:s|ing)|flood(?:s|ing)|flash(?:es|ing)|blink(?:s|ing)|glar(?:e|ing))…(?:in|into|through|face|eyes|bed|night|room)|too bright (?:to sleep|at night)|(?:woke|woken|awake) (?:up )?by the (?:sun|light)|eye mask",
      'カーテン…(?:隙間|漏れ|閉まら|薄)|光が(?:入|漏)|眩し|커튼…(?:안\\s?닫|틈|얇)|빛이\\s?(?:새|들어)|눈부',
    ],
  },
  {
    key: 'room.light',
    value: 'bright',
    says: [
      '(?:采光好|亮(?:一点|点|堂)的房|(?:要|换|喜欢|安排)…(?:明亮|亮堂|采光)|朝南|向阳)',
      '(?:bright(?:er)?|sunny|well[- ]lit|natural light|south[- ]facing) (?:room|one|please|space)|(?:need|prefer|want|like)…(?:bright|natural light|more light|better light)',
      '明るい(?:部屋|お部屋)|밝은\\s?(?:방|객실)',
    ],
    shows: [
      '(?:房间|灯光|灯|屋里|光线|台灯)…(?:太暗|很暗|好暗|昏暗|不够亮|不亮堂|不亮|看不清|暗得|暗暗)|(?:眼神|眼睛|视力|老花)(?:不好|差)|屋里不亮',
      "(?:room|lighting|lamps?|lights?)…(?:too|so|very|really|way too)…(?:dark|dim|gloomy)|(?:dim|poor|bad|gloomy) light(?:ing)?|couldn'?t (?:read|see)|too dark to",
      '(?:部屋|照明)…暗(?:い|く|すぎ)|(?:방|조명)이?…(?:어두|침침)',
    ],
  },
  {
    key: 'room.fragrance',
    value: 'none',
    says: [
      '(?:不要|别|请勿|不用|关掉|撤掉|拿走|去掉|能不能(?:关|撤)|无)…(?:香薰|香氛|香水|空气清新剂|香味|熏香|喷香)|(?:香薰|香氛|香水|空气清新剂|熏香)…(?:关|撤|拿走|不要|停|去掉)|(?:闻不(?:了|得|惯)|受不了|怕)…(?:香薰|香水|香精|香味|香氛)',
      "(?:no|without|remove|turn off|switch off|don'?t (?:use|spray)|please no|stop)…(?:fragrance|scent(?:s|ed)?|perfume|diffuser|air freshener|incense|essential oils?)|(?:fragrance|scent|perfume)[- ]free|sensitive to (?:scents?|smells|perfume|fragrance)",
      '(?:芳香剤|アロマ|香り)…(?:なし|苦手|外|止め|不要)|(?:방향제|향수|디퓨저)…(?:빼|치워|없)',
    ],
    shows: [
      '香(?:水|薰|氛|精)(?:味)?…(?:太|好|很|这么|浓|冲|呛|重|刺|喘|头(?:疼|痛|晕)|过敏|恶心|想吐)|(?:太|好|很|这么|浓)浓?(?:的)?香(?:水|薰|氛|味)|闻(?:到)?香(?:精|水|薰)?(?:味)?(?:就|会)?(?:的)?(?:人)?…(?:喘|头|吐|晕)|空气清新剂…(?:味|呛|刺|浓)',
      '(?:perfume|scent|fragrance|diffuser|air freshener|incense)…(?:too|so|strong|overpower|headache|migraine|unbearable|choking|sick|everywhere|heavy|cough)|(?:overpowering|strong|heavy|sickly) (?:perfume|scent|fragrance|air freshener)',
      '(?:芳香剤|香水|アロマ)…(?:きつ|強)|(?:방향제|향수|향)…(?:너무|독|진하|머리)',
    ],
  },
  {
    key: 'bathroom',
    value: 'bathtub',
    says: [
      '(?:要|带|有|想要|最好|换|订|喜欢|安排|必须|求|住|来)…(?:浴缸|泡澡|泡浴)|(?:浴缸|泡澡)…(?:房|必须|喜欢|习惯|每天|优先|解乏)|爱泡澡',
      '(?:with|want|need|prefer|like|have|has|love|room)…(?:a )?(?:bath ?tub|bath\\b(?! (?:towel|mat|robe|room|sheet))|tub\\b|soak)',
      '(?:バスタブ|浴槽|湯船)(?:付|が(?:ある|いい|ほし)|のある)|욕조\\s?(?:있는|있으면|딸린|방)',
    ],
    shows: [
      '可惜没(?:有)?浴缸|没(?:有)?浴缸…(?:泡|遗憾|可惜)|想泡(?:个)?澡',
      "(?:no|pity there(?:'s| was) no|missed (?:a|having a)) (?:bath ?tub|bath\\b|tub)",
      'バスタブが(?:なく|ない)|욕조가\\s?없',
    ],
  },
  {
    key: 'bathroom',
    value: 'shower',
    says: [
      '(?:要|只要|最好|换|喜欢|安排|必须)…(?:淋浴(?:房|间)?|站着洗)|(?:不要|别|不用)…浴缸(?!.{0,3}坏)|(?:爬|跨|迈)不(?:进|了|过)?…浴缸',
      "(?:walk[- ]in|separate|step-free|roll-in) shower|(?:shower (?:instead of|rather than|not) (?:a )?(?:bath|tub))|(?:prefer|need|want|only) (?:a )?shower|(?:can'?t|cannot|hard to|difficult to) (?:climb|get|step) (?:in|into|over)…(?:bath|tub)",
      'シャワー(?:だけ|ブース)(?:で|が)(?:いい|良)|샤워\\s?부스',
    ],
  },
  {
    key: 'housekeeping.time',
    value: 'morning',
    says: [
      '(?:每天|以后|都|固定|这几天|住店期间|天天)…(?:早上|上午|早晨)…(?:打扫|收拾|清洁|做房|整理)|(?:打扫|收拾|清洁|做房)…(?:每天|都|固定)…(?:早上|上午)',
      '(?:clean|housekeeping|service|make up)…(?:every|each) morning|(?:always|every day|daily)…(?:clean|housekeeping)…(?:morning|before noon)|mornings only',
      '毎(?:日|朝)…(?:午前|朝)…掃除|매일\\s?(?:오전|아침)…청소',
    ],
  },
  {
    key: 'housekeeping.time',
    value: 'afternoon',
    says: [
      '(?:每天|以后|都|固定|这几天|住店期间|天天)…(?:下午|午后|中午(?:以|之)?后)…(?:打扫|收拾|清洁|做房|整理|来)|(?:打扫|收拾|清洁|做房)…(?:每天|都|固定|这几天)…(?:下午|午后)',
      '(?:clean|housekeeping|service|make up)…(?:every|each) afternoon|(?:always|every day|daily|each day)…(?:clean|housekeeping)…(?:afternoon|after (?:noon|lunch|\\d))|(?:clean|housekeeping)…(?:only )?(?:after noon|in the afternoons?)…(?:every|always|daily|each|stay)|afternoons only',
      '毎日…午後…掃除|매일\\s?오후…청소',
    ],
    shows: [
      '(?:上?夜班|值夜班|倒时差|夜猫子|通宵|晚上(?:工作|上班))…(?:白天|上午)?(?:补觉|睡)|(?:每天|天天|都)?(?:睡到|补觉到)(?:中午|下午|自然醒)',
      '(?:work(?:ing)?|bake|on) (?:at )?night(?:s| shifts?)?\\b…(?:sleep|noon)|night (?:shift|worker|owl)|sleep (?:till|until|til|through) (?:noon|midday|late|11|12|lunch)|sleep during the day',
      '夜勤|昼まで寝|야간\\s?근무|낮에\\s?자',
    ],
  },
  {
    key: 'housekeeping.time',
    value: 'none',
    says: [
      '(?:整个|入住|住店|住的|这|全程|三天|几天|期间|每天|天天|都|一直).{0,6}(?:不用|不需要|不要|唔使|别|免)(?:来|再|每天|天天)*…(?:打扫|清洁|收拾|做房|整理|执房)|(?:不用|不需要|唔使)(?:每天|天天|日日)…(?:打扫|清洁|收拾|做房|执房)|(?:打扫|清洁|做房)(?:就)?…(?:全程|期间|这几天|每天|都)…(?:不用|免|不需要)',
      "(?:no|don'?t (?:need|want)|skip|without|decline|never)…(?:housekeeping|cleaning|room cleaned|service)…(?:during|stay|whole|entire|all week|ever|at all|days|every)|(?:never|don'?t ever) (?:want|need) (?:my|the) room cleaned",
      '滞在中…(?:清掃|掃除)(?:は)?(?:不要|結構)|머무는\\s?동안…청소',
    ],
  },
];
