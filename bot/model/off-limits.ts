/**
 * What no model may bring into the bot's words by itself, whoever asked for it: other people, secrets, money,
 * deeds that nobody decided, another self, and talk that is none of a hotel's. One expression a kind, over the
 * languages that replies are worded in. What our own sentence says may be said again.
 */
export const OFF_LIMITS: Record<string, RegExp> = {
  person:
    /(?:姓|叫做?|是|有|着|住|[、：:])\s?[王李张張刘劉陈陳杨楊赵趙吴吳徐孙孫朱胡郭林罗羅郑鄭梁谢謝宋唐韩韓冯馮邓鄧曹彭曾萧潘袁蒋蔡杜苏蘇魏吕呂丁沈姚卢盧姜崔谭譚陆陸汪]\p{Script=Han}{0,2}(?=[，。、！,.!\s]|您好|$)|女士|先生|小姐|隔壁|[邻鄰]居|名[单單]|住客(?:有|是)|\b(?:Mr|Mrs|Ms)\b|\b(?:his|her) (?:\w+ )?name\b|surname|neighbou?rs?\b|next door|guest list|\b(?:an)?other guests?\b|any(?:body|one)['’]s|隣の|宿泊者|(?<!お客|お連れ|皆|旦那|奥)様(?!子|々)|옆방|(?<=[가-힣]{2,4}) 고객님|[가-힣]{2,3} ?(?:님입니다|씨)|voisins?\b|nachbar|vecin[oa]s?\b|сосед/iu,
  secret:
    /密[码碼钥鑰]|口令|暗[号號]|金[丝絲]雀|[验驗][证證][码碼]|管理[员員]|[调調][试試]|[开開][发發]者|数据库|信任模式|安全[规檢检規]|解[锁鎖]|pass(?:word|phrase|code)|canary|\badmin|\broot\b|superuser|debug|developer|\bCVV\b|card number|passport|safety (?:rules?|has)|trust mode|unlock|パスワード|暗証|비밀번호|mot de passe|passwort|contraseña|парол|senha|รหัส|mật khẩu|كلمة المرور/iu,
  pay: /房[费費价價钱錢]|[账賬帐帳][单單]|押金|[转轉][账賬帳]|付款|支付|[汇匯]款|扫[码碼]|[二维維][维維]?[码碼]|[银銀]行|信用卡|一分[钱錢]|承[担擔]|清零|[减減]半|一半|全免|[单單免]咗|\bbills?\b|(?:room|your|my) rate|(?<!in |of )\bcharges?\b|\bbalance\b|\bdeposit\b|\bpa(?:y|ys|id|yment)\b|\bwire\b|\bbank\b|\bscan\b|\bQR\b|credit card|\bowes?\b|costs? nothing|for nothing|\bhal(?:f|ved)\b|percent|%|\bcovers? (?:your|the)\b|支払|振込|宿泊(?:料|費)|계좌|결제|숙박비|payer|virement|bezahl|überweis|pagar|transferencia|оплат|перевед/iu,
  contact:
    /私聊|加我|[联聯][系繫絡](?:小|我)|\btext me\b|\breach me\b|\b(?:dot|slash)\b|微信[号號]|加.{0,4}微信|手机号|私人|@|\b(?:telegram|whatsapp|wechat id|skype|instagram)\b|phone (?:number )?is|\bcall (?:one|two|three|me)\b|\bdot (?:com|example|cn|net)\b|\bslash\b|電話番号は|전화번호는/iu,
  status:
    /[会會][员員]|等[级級]|[标標][记記成]|黑金|白金|[钻鑽]石|尊[贵貴]|\b(?:tier|gold|platinum|diamond|members?(?:hip)?(?! of)|status|lifetime|for life)\b|[终終]身|会員ランク|등급|mitglied|статус/iu,
  deed: /批[准準]|同意|[无無不](?:需|用|必)(?:等|确认|確認|再等)|[辞辭]退|[开開]除|[处處][分罚罰]|没[问問]题(?=，.*(?:都行|可以|行))|都行|\bapproved?\b|\bsaid yes\b|\bagreed\b|\bno need to\b|\bdismiss\w*|\bgo ahead\b|\bwalk right in\b|承認|確定し|不要です|大丈夫です|クビ|解雇|승인|확정|필요 ?없|해고|괜찮습니다|[关關][闭閉]|[删刪]除|取消|[报報]警|警[报報察方]|撤[离離]|停[业業工]|封店|放假|炸[弹彈]|注[销銷]|[执執]行|生效|已[经經]?(?:通知|告[诉訴])(?:所有|全|保|[总總])|\b(?:closed|erased?|deleted?|dropped|cancell?ed|disabled|executed|granted|applied|waived|resign|evacuat\w*|police|alarm|bomb|fired|the day off|to stop|published?|issued)\b|will not come|will ever|削除|解約|삭제|supprim|gelöscht|eliminad|удал/iu,
  guilt:
    /交代|[赔賠][礼禮]|\b(?:full|all the|the) (?:blame|responsibility)\b|\btake responsib\w*|[认認][错錯罪]|承[认認]|黑店|全[责責]|欠您|\b(?:guilt\w*|liab\w*|frauds?|our fault|at fault|admits?|damages)\b|責任を認|schuld\b|culpa\b|виноват/iu,
  obey: /遵命|命令|要求都|都答[应應]|照[办辦]|限制|什么都敢|看(?:任何|所有)|(?:^|[，。！\s])(?:[对對是]|[对對]的|是的)[，,]|真人|不是[机機]器人|芝麻|\b(?:affirmative|command|as you wish|(?:you|they) demand|every demand|i agree|agreed|no limits|do anything|(?:not|no) (?:a )?(?:bot|human)|real human|everything you|that is right|you are right|(?:it['’]s|is) yours|you may (?:read|see|stay|go|have))\b|^right,|人間です|사람입니다|vos ordres|zu befehl|a sus órdenes|слушаюсь/iu,
  insult:
    /[蠢笨傻][货貨蛋瓜逼子]|白[痴癡]|滚(?!动)|他妈|妈的|去死|[烦煩]死|讨厌|哪来这么多|\b(?:idiots?|stupid|fool|pathetic|fuck\w*|shit\w*|damn|bastard|moron|loser|annoying|ugh)\b|バカ|馬鹿|바보|멍청|connard|dumm\b|estúpid|дурак/iu,
  talk: /[领領][导導]人|政[治府党]|[选選][举舉]|立[场場]|股票|基金|[买買]入|[坚堅]持就是|[宝寶][贝貝]|想你|[头頭]孢|布洛芬|服用|[药藥]量|[两二三]片|\b(?:election|oppos\w*|government|politic\w*|stocks?|shares|invest|courage|history|baby|miss you|sweetheart|tablets?|ibuprofen|antibiotic\w*|painkillers?|dose|matey|python|requests\.|import|joke|walks into)\b|政治家|정치|élection|elecci|выбор/iu,
  rival:
    /隔壁那|去那[边邊]|更[实實][惠在]|[对對]面的酒店|搬(?:过去|到别)|别的酒店|\b(?:across the street|move there|(?:an)?other hotels?)\b/iu,
};
