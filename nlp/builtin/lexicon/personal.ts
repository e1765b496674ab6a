/** What guests carry on them and lose. */
import type { ItemCalls } from './items.ts';

export const PERSONAL: ItemCalls = {
  sunglasses: '太阳眼?镜|墨镜|sun ?glass(?:es)?|shades(?= (?:on|in|by))|サングラス|선글라스',
  'reading glasses': '老花眼?镜|(?:reading|prescription) glasses|老眼鏡|돋보기\\s?안경',
  goggles: '泳镜|goggles?|ゴーグル|물안경|수경',
  'car key': '车钥匙|(?:car|scooter) keys?|key fobs?|車の鍵|차\\s?(?:키|열쇠)',
  'key ring': '钥匙[扣圈链]|key ?(?:ring|chain)s?|キーホルダー|열쇠고리',
  keys: '(?:一串|家里的?|一把|这把|我的)钥匙|(?:house|flat|office|home|set of|bunch of) keys?|\\b(?:my|our|his|her) keys\\b|家の鍵|집\\s?열쇠',
  'phone case': '手机[壳套]|phone (?:case|cover)s?|スマホケース|폰\\s?케이스',
  'e-reader':
    '电子书阅读器|阅读器|\\bkindles?\\b|e-?readers?|e-?book readers?|電子書籍|キンドル|킨들|전자책',
  headphones: '头戴式?耳机|降噪耳机|headphones?|headsets?|ヘッドホン|ヘッドフォン|헤드폰',
  'hard drive':
    '(?:移动|固态)?硬盘|hard ?(?:drive|disk)s?|external drives?|\\bssd\\b|ハードディスク|외장\\s?하드',
  'camera lens':
    '镜头|(?:camera )?\\blens(?:es)? cap|camera lens(?:es)?|レンズ(?=を|が)|카메라\\s?렌즈',
  tripod: '三脚架|自拍杆|tripods?|selfie sticks?|三脚|自撮り棒|삼각대|셀카봉',
  drone: '无人机|drones?|ドローン|드론',
  'e-cigarette': '电子烟|\\bvapes?\\b|e-?cig(?:arette)?s?|iqos|電子タバコ|전자\\s?담배',
  lipstick: '口红|lip ?sticks?|口紅|(?<![クスト])リップ(?!クリーム)|립스틱',
  'cosmetic bag':
    '化妆包|洗漱包|(?:make-?up|cosmetics?|wash|toiletry|sponge) ?bags?|化粧ポーチ|ポーチ|파우치|화장품\\s?가방',
  'driving license':
    "驾驶证|驾照|行驶证|driv(?:ing|er'?s?) licen[cs]es?|運転免許証|免許証|운전면허증",
  'boarding pass': '登机牌|boarding pass(?:es)?|搭乗券|탑승권',
  'exam ticket': '准考证|(?:exam|admission) (?:ticket|slip|card)s?|受験票|수험표',
  'transport card':
    '(?:公交|交通|地铁|八达通|学生)卡|octopus cards?|(?:transport|metro|subway|bus|train|oyster|suica|student) (?:card|pass)(?:es|s)?|交通カード|定期券|교통\\s?카드',
  'residence permit':
    '居住证|港澳通行证|台胞证|回乡证|签证页?|(?:residence permit|visa page)s?|在留カード|비자(?!\\s?카드)',
  smartwatch:
    '(?:智能|运动|电话|儿童)手表|手环|smart ?watch(?:es)?|apple watch|fitbit|garmin|スマートウォッチ|애플\\s?워치|스마트\\s?워치',
  pendant: '吊坠|坠子|玉佩|平安扣|pendants?|lockets?|ペンダント|펜던트',
  'jade bracelet': '玉[镯手]镯?|翡翠手?镯|jade (?:bracelet|bangle)s?|bangles?',
  'prayer beads': '佛珠|念珠|手串|(?:prayer|rosary) beads|rosar(?:y|ies)|数珠|염주|묵주',
  button:
    '纽扣|(?:衬衫|袖口|大衣|西装)?扣子(?=掉|丢|没|缺)|\\bbuttons?\\b(?= (?:missing|fell|came|off))|ボタンが(?:取れ|なく)|단추',
  doll: '洋娃娃|芭比|\\bdolls?\\b|barbie|人形|인형',
  'teddy bear':
    '(?:泰迪|毛绒|玩具)小?熊|(?<![白浣])小熊(?!猫|软糖|饼干)|\\bteddy(?: bear)?s?\\b|くまのぬいぐるみ|テディベア|곰\\s?인형',
  lego: '乐高|积木|\\blegos?\\b|building blocks|レゴ|積み木|레고',
  inhaler: '(?:哮喘|气雾|吸入)(?:喷雾|剂|器)|气喘喷雾|inhalers?|吸入器|흡입기',
  epipen: '肾上腺素笔?|epi-?pens?|エピペン|에피펜',
  pills:
    '(?:降压|降糖|心脏|血压|救心)药|救心丸|处方药|\\b(?:blood pressure|heart|prescription|sleeping|my|her|his|contraceptive) (?:pill|tablet|medication|med)s?\\b|血圧の薬|常備薬|혈압약|처방약',
  photo:
    '照片(?=.{0,6}(?:丢|落|不见|找))|相册|\\b(?:our|my|family|wedding) (?:photo(?:graph)?|photo album)s?|写真(?=を忘|が)|アルバム|앨범',
  painting: '(?:一幅|那幅|挂)画|字画|paintings?|絵画|그림(?!책)',
  notes:
    '笔记(?!本)|讲义|试卷|作业本|错题本?|(?:lecture|class|my) notes|homework|ノート(?!パソ)|필기|숙제',
  'fishing rod': '钓鱼?竿|鱼竿|fishing (?:rod|pole)s?|釣竿|낚싯대',
  racket:
    '球拍|羽毛球拍|网球拍|(?:tennis|badminton|squash) racquets?|\\b(?:my|our|his|her) rac(?:ket|quet)s?|ラケット|라켓',
  helmet: '头盔|安全帽|helmets?|ヘルメット|헬멧',
  skateboard: '滑板(?!雪)|skate ?boards?|scooters?\\b|スケートボード|킥보드|스케이트보드',
  'graduation cap': '学士[帽服]|毕业帽|graduation (?:cap|gown)s?|学士帽|학사모',
};
