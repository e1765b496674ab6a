/** Care of the body and the medicine that a hotel can hand out. */
import type { ItemCalls } from './items.ts';

export const CARE: ItemCalls = {
  'shaving kit': '剃须套装|剃须用品|刮胡套装|shaving (?:kit|set)s?|シェービングセット|면도\\s?세트',
  'flip-flops': '人字拖|夹脚拖|flip[- ]?flops?|ビーチサンダル',
  sunscreen: '防晒(?:霜|乳|油|喷雾)?|sun ?(?:screen|block|cream|lotion)s?|日焼け止め|선크림',
  'hand cream': '护手霜|hand ?(?:cream|lotion)|ハンドクリーム|핸드크림',
  'face cream': '面霜|保湿霜|乳液|face ?creams?|フェイスクリーム|로션',
  'face wash':
    '洗面奶|洁面乳|洁面|洗脸奶|face ?wash|facial (?:cleanser|wash|foam)|洗顔料|洗顔フォーム|클렌징|폼클렌저',
  'facial mask': '面膜|sheet masks?|facial masks?|シートマスク|마스크팩',
  'lip balm': '润唇膏|唇膏|lip ?balm|chap ?stick|リップクリーム|립밤',
  'dental floss': '牙线|(?:dental )?floss|フロス|치실',
  toothpick: '牙签|tooth ?picks?|爪楊枝|이쑤시개',
  'bath sponge': '搓澡巾|浴球|浴花|loofahs?|bath sponges?|ボディタオル|때수건',
  hairbrush: '气垫梳|hair ?brush(?:es)?|ヘアブラシ|헤어\\s?브러시',
  'hair straightener':
    '直发(?:器|板|夹|棒)|夹板|卷发(?:棒|器)|hair straight?eners?|straightening irons?|flat irons?|curling (?:iron|tong|wand)s?|hair curlers?|ヘアアイロン|고데기',
  'hair gel': '发胶|发蜡|啫喱|hair (?:gel|spray|wax)|整髪料',
  deodorant: '止汗(?:露|膏)|deodorants?|デオドラント',
  'hand sanitizer':
    '免洗(?:洗手)?液|免洗洗手|消毒液|消毒水|酒精喷雾|hand (?:saniti[sz]er|gel|rub)s?|saniti[sz]ers?|手指消毒|消毒液|손\\s?소독제',
  'disinfectant wipe':
    '(?:消毒|酒精)(?:湿纸?巾|棉片?|片)|(?:disinfect\\w+|alcohol|antiseptic|antibacterial|saniti[sz]ing) (?:wipe|swab|pad)s?|除菌シート',
  iodine: '碘伏|碘酒|双氧水|iodine|antiseptic(?! wipe)|disinfectants?|消毒薬',
  bandage: '绷带|纱布|bandages?|gauze|包帯|ガーゼ|붕대|거즈',
  ointment:
    '(?:药|软)膏|(?:烫伤|消炎|皮炎|止痒|湿疹|痱子)膏|ointments?|(?:itch|antiseptic|burn|antihistamine|hydrocortisone) cream|軟膏|연고',
  'pain patch':
    '膏药|止痛[贴膏]|(?:镇痛|药|筋骨)贴|pain (?:relief )?patch(?:es)?|pain relief (?:gel|spray)|云南白药|salonpas|湿布|파스',
  painkiller:
    '止[痛疼]药?片?|布洛芬|头痛药|pain ?killers?|pain relief(?! (?:patch|gel|spray))|(?:ibuprofen|paracetamol|acetaminophen|aspirin|advil|tylenol|panadol|nurofen)|(?:headache|pain) (?:pill|tablet|medicine)s?|頭痛薬|痛み止め|鎮痛剤|진통제|두통약',
  'cold medicine':
    '感冒(?:药|灵|冲剂|颗粒)|(?:cold|flu) (?:medicine|tablet|remed|pill)\\w*|風邪薬|감기약',
  'fever medicine': '退[烧热]药|美林|fever (?:medicine|reducer)s?|解熱剤|해열제',
  'cough medicine':
    '止咳(?:药|糖浆|水)?|(?:枇杷膏)|润?喉(?:糖|片)|cough (?:syrup|drop|medicine|sweet)s?|(?:throat )?lozenges?|throat (?:sweet|drop)s?|strepsils?|咳止め|のど飴|기침약|목캔디',
  'stomach medicine':
    '(?:肠?胃|消化|止泻)药|健胃消食片|蒙脱石散?|antacids?|imodium|(?:stomach|diarrh?o?ea|indigestion) (?:medicine|tablet|pill|remed)\\w*|胃薬|下痢止め|소화제|위장약|지사제',
  'allergy medicine':
    '(?:抗?过敏|抗组胺|氯雷他定)药|氯雷他定|开瑞坦|antihistamines?|(?:allergy|hay fever) (?:medicine|tablet|pill|med)s?|claritin|zyrtec|アレルギー(?:の)?薬|알레르기\\s?약',
  'motion sickness pill':
    '晕[车船](?:药|贴)|(?:motion|travel|sea|car)[- ]?sick(?:ness)? (?:pill|tablet|medicine)s?|酔い止め|멀미약',
  'eye drops': '眼药水?|滴眼液|人工泪液|eye ?drops?|目薬|안약|인공눈물',
  vitamin: '维生素|维c|泡腾片|vitamins?\\b|ビタミン|비타민',
  condom: '避孕套|安全套|condoms?|コンドーム|콘돔',
  'cotton ball': '棉球|cotton (?:balls?|wool)|脱脂綿',
  'heating pad':
    '热敷[垫包贴]|暖宝宝|暖身?贴|发热贴|heat(?:ing)? (?:pad|pack)s?|hand warmers?|カイロ|핫팩|찜질팩',
  'electric blanket':
    '电热毯|电褥子|electric blankets?|heated blankets?|電気毛布|전기\\s?(?:장판|담요)',
  'mosquito net': '蚊帐|mosquito nets?|蚊帳|모기장',
  'insect spray':
    '杀虫(?:剂|喷雾|水)|灭虫(?:剂|喷雾)|蟑螂药|insecticide|(?:bug|fly|insect|roach|ant) (?:spray|killer)s?|殺虫剤|살충제',
  walker: '助行器|zimmer frames?|walking frames?|(?<!baby |dog )\\bwalkers?\\b|歩行器|보행기',
  commode: '坐便椅|便椅|commodes?|raised toilet seats?',
  oxygen:
    '氧气[瓶罐机袋]?|制氧机|oxygen (?:bottle|can|tank|cylinder|concentrator)s?|酸素|산소(?=통|캔|호흡)',
  'glucose meter':
    '血糖仪|(?:blood )?(?:glucose|sugar) (?:meter|monitor)s?|glucometers?|血糖測定器|혈당계',
  'neck pillow': '颈枕|u型枕|护颈枕|(?:neck|travel) pillows?|ネックピロー|목베개',
  'massage gun': '筋膜枪|massage guns?|マッサージガン',
};
