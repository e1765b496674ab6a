/**
 * What a hotel's bot must not promise: money, time, upgrades, gifts. One expression a kind, over all the
 * languages that a model may word a reply in.
 */
export const PROMISES: Record<string, RegExp> = {
  free: /免[费費单單]|不收[费費]|白送|贈送|赠送|送您|送[礼禮出]|都送|(?<!自)由我们承担|complimentary|\bfree\b(?! to\b)|free of charge|on the house|no charge|無料|무료|gratui|gratis|kostenlos|umsonst|grátis|offert(?:e|s|es)?\b|cortes[ií]a|omaggio|бесплатн|ฟรี|miễn phí|percuma|مجان|मुफ़?्त|ücretsiz|bedava|za darmo|darmow/iu,
  discount:
    /折扣|[\d一二三四五六七八九]\s*折|打折|[优優]惠|[减減]免|便宜|discount|\d\s*% ?off|\bwaive|割引|할인|remise|réduction|rabatt|nachlass|descuento|sconto|desconto|скидк|ส่วนลด|giảm giá|diskon|potongan|خصم|छूट|indirim|korting|zniżk/iu,
  refund:
    /退款|退[钱錢]|退[还還]|退您|退房[费費]|双倍|赔|pays? (?:you )?back|paid (?:you )?back|[赔賠][偿償]|[补補][偿償]|全[额額]|抵扣|[报報][销銷]|refund|compensat|reimburs|money back|返金|補償|賠償|환불|보상|배상|rembours|indemnis|dédommag|erstatt|entschädig|reembols|indemniz|compensa|rimbors|risarc|indeniz|возврат|возмещ|компенсац|คืนเงิน|ชดเชย|hoàn tiền|bồi thường|pengembalian|kompensasi|ganti rugi|استرداد|تعويض|मुआवज|iade|tazminat|terugbeta|zwrot/iu,
  upgrade:
    /升[级級舱艙等]|[贵貴][宾賓]|套房|行政[楼樓][层層]|upgrad|\bsuite\b|\bVIP\b|アップグレード|スイート|업그레이드|스위트|surclass|mejora de|superior|повышени|апгрейд|อัปเกรด|อัพเกรด|nâng hạng|naik kelas|ترقية|अपग्रेड|yükselt/iu,
  gift: /券|红包|紅包|[礼禮][品物]|[积積]分|voucher|coupon|\bgift\b|\bcredits?\b|\bpoints\b|\bbonus|クーポン|ポイント|特典|쿠폰|포인트|증정|bon d['’]achat|cadeau|gutschein|geschenk|cupón|regalo|buono|cupom|brinde|купон|подар|балл|คูปอง|แต้ม|ของขวัญ|quà|hadiah|هدية|قسيمة|उपहार|hediye|kupon/iu,
  guarantee:
    /保[证證]|承[诺諾]|一定[会會]|[绝絕][对對]|担保|擔保|guarantee|\bpromis|\bswear\b|definitely will|保証|お約束|必ず|보장|약속|반드시|garanti|promet|garantier|verspre|garantiz|promett|гарантир|обеща|รับประกัน|สัญญา|cam kết|đảm bảo|jamin|janji|ضمان|نعد|गारंटी|वादा|söz ver/iu,
  time: /(?:明|后|後|昨)天|今晚|\btomorrow\b|\btonight\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|[马馬]上|立[刻即]|即刻|immediately|right away|at once|instantly|\b(?:one|fifteen|twenty|thirty|sixty) (?:minutes?|hours?)|すぐ(?:に|お)|ただちに|즉시|곧바로|tout de suite|immédiat|sofort|umgehend|ahora mismo|enseguida|inmediat|subito|imediat|немедленно|сейчас же|ทันที|ngay lập tức|segera|فور|तुरंत|hemen|onmiddellijk|natychmiast/iu,
  money:
    /[¥￥$€£₩₽]|人民[币幣]|\b(?:RMB|CNY|USD|EUR|yuan|dollars?|euros?)\b|[\d百千万]\s*[元块塊円]|\d\s*원/iu,
};

/** "zh" of "zh-Hans". */
export const baseOf = (language: string) => language.split('-')[0] ?? '';

/** The languages whose promises are known; in any other a model words nothing. */
// biome-ignore format: one list
export const GUARDED = ['zh', 'en', 'ja', 'ko', 'fr', 'de', 'es', 'it', 'pt', 'ru', 'th', 'vi', 'id', 'ms', 'ar', 'hi', 'tr', 'nl', 'pl'];
