/**
 * What a hotel's bot must not promise: money, time, upgrades, gifts. One expression a kind, over all the
 * languages that a model may word a reply in.
 */
export const PROMISES: Record<string, RegExp> = {
  free: /(?<![以难避])免(?!打)|[请請]客|[买買埋][单單]|[补補][助贴貼差]|心意|招待|(?:不|未|[无無])(?:用|再|[会會]|另|多|[额額]外|需)*(?:加|收|花|出|付|交|[补補])(?:您|你)?(?:一|任何)?[^，。！]{0,2}[分钱錢费費款价價]|算(?:在)?(?:我[们們]|酒店|[飯饭]店)|\bon (?:us|me)\b|\bour treat\b|\btreat you\b|\b(?:no|without|not|never)\b[^.!?]{0,20}\b(?:extra|cost|charged?|fee|billed|pay)\b|same price|無償|ただで|贈り|贈呈|差し上げ|プレゼント|ご招待|お代|代金|宿代|(?:追加|別途)(?:料金|費用)|負担|こちらで持|공짜|무상|선물|모시겠|비용|부담|방값|不收[费費]|白送|贈送|赠送|送您|送[礼禮出]|都送|(?<!自)由我们承担|complimentary|\bfree\b(?! to\b)|free of charge|on the house|no charge|無料|무료|gratui|gratis|kostenlos|umsonst|grátis|offert(?:e|s|es)?\b|cortes[ií]a|omaggio|бесплатн|ฟรี|miễn phí|percuma|مجان|मुफ़?्त|ücretsiz|bedava|za darmo|darmow/iu,
  discount:
    /折扣|[\d一二三四五六七八九]\s*折|打折|[优優]惠|[减減]免|便宜|discount|\d\s*% ?off|\bwaive|割引|할인|remise|réduction|rabatt|nachlass|descuento|sconto|desconto|скидк|ส่วนลด|giảm giá|diskon|potongan|خصم|छूट|indirim|korting|zniżk/iu,
  refund:
    /原路|[还還][给給]您|[弥彌][补補]|[销銷]掉|[扣减減]掉|\b(?:every|each) (?:cent|penny)\b|\bcents?\b|\bgive (?:it|you) back\b|\breturn (?:every|all|your|the) |\bknock\w* .{0,12}\boff\b|\byou owe\b|\bmake it up to you\b|お返し|返却|돌려 ?드|돌려드|변상|退款|退[钱錢]|退[还還]|退您|退房[费費]|双倍|赔|pays? (?:you )?back|paid (?:you )?back|[赔賠][偿償]|[补補][偿償]|全[额額]|抵扣|[报報][销銷]|refund|compensat|reimburs|money back|返金|補償|賠償|환불|보상|배상|rembours|indemnis|dédommag|erstatt|entschädig|reembols|indemniz|compensa|rimbors|risarc|indeniz|возврат|возмещ|компенсац|คืนเงิน|ชดเชย|hoàn tiền|bồi thường|pengembalian|kompensasi|ganti rugi|استرداد|تعويض|मुआवज|iade|tazminat|terugbeta|zwrot/iu,
  upgrade:
    /(?:[换換搬挪移]|[调調])(?:到|成|了|去|[过過]去)|[顶頂][层層楼樓]|景[观觀]|大房|penthouse|bigger room|better room|\b(?:moved?|put|switch\w*) you\b|上の(?:クラス|階|お部屋)|グレード|広いお部屋|더 (?:좋은|넓은|큰) (?:방|객실)|옮겨 드|升[级級舱艙等]|[贵貴][宾賓]|套房|行政[楼樓][层層]|upgrad|\bsuite\b|\bVIP\b|アップグレード|スイート|업그레이드|스위트|surclass|mejora de|superior|повышени|апгрейд|อัปเกรด|อัพเกรด|nâng hạng|naik kelas|ترقية|अपग्रेड|yükselt/iu,
  gift: /券|红包|紅包|[礼禮][品物]|[积積]分|voucher|coupon|\bgift\b|\bcredits?\b|\bpoints\b|\bbonus|クーポン|ポイント|特典|쿠폰|포인트|증정|bon d['’]achat|cadeau|gutschein|geschenk|cupón|regalo|buono|cupom|brinde|купон|подар|балл|คูปอง|แต้ม|ของขวัญ|quà|hadiah|هدية|قسيمة|उपहार|hediye|kupon/iu,
  guarantee:
    /[准準](?:到|能|[会會])|肯定|包您|放心|安心|\bmy word\b|\bfor sure\b|\bcertain(?:ly)? (?:get|have|will)\b|ご安心|間違いなく|틀림없|확실히|保[证證]|承[诺諾]|一定[会會]|[绝絕][对對]|担保|擔保|guarantee|\bpromis|\bswear\b|definitely will|保証|お約束|必ず|보장|약속|반드시|garanti|promet|garantier|verspre|garantiz|promett|гарантир|обеща|รับประกัน|สัญญา|cam kết|đảm bảo|jamin|janji|ضمان|نعد|गारंटी|वादा|söz ver/iu,
  time: /[凌深][晨夜]|通宵|[随隨]到|(?:几|幾|十[来來多]|半)(?:个|個)?(?:分|小|钟|鐘)|\ball night\b|\bany ?time you\b|\bwhenever\b|\bas long as you\b|\bwithin\b|24時間|以内|夜通し|밤새|이내|(?:明|后|後|昨)天|今晚|\btomorrow\b|\btonight\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|[马馬]上|立[刻即]|即刻|immediately|right away|at once|instantly|\b(?:one|fifteen|twenty|thirty|sixty) (?:minutes?|hours?)|すぐ(?:に|お)|ただちに|즉시|곧바로|tout de suite|immédiat|sofort|umgehend|ahora mismo|enseguida|inmediat|subito|imediat|немедленно|сейчас же|ทันที|ngay lập tức|segera|فور|तुरंत|hemen|onmiddellijk|natychmiast/iu,
  money:
    /(?<!多)[钱錢](?!包)|[块塊][钱錢]|\bmoney\b|\bcost\b|お金|돈(?=[이을은도])|[¥￥$€£₩₽]|人民[币幣]|\b(?:RMB|CNY|USD|EUR|yuan|dollars?|euros?)\b|[\d百千万]\s*[元块塊円]|\d\s*원/iu,
};

/** "zh" of "zh-Hans". */
export const baseOf = (language: string) => language.split('-')[0] ?? '';

/** The languages whose promises are known; in any other a model words nothing. */
// biome-ignore format: one list
export const GUARDED = ['zh', 'en', 'ja', 'ko', 'fr', 'de', 'es', 'it', 'pt', 'ru', 'th', 'vi', 'id', 'ms', 'ar', 'hi', 'tr', 'nl', 'pl'];
