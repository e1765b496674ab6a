/** Chinese names in Latin letters: what pinyin looks like, and how surnames are spelt outside the mainland. Pure. */

const SYLLABLE =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|an|en|in|un|ai|ei|ui|ao|ou|iu|ie|ue|ve|ia|ua|uo|a|o|e|i|u|v)|er)';
const WHOLE = new RegExp(`^(?!${SYLLABLE}$)(?:${SYLLABLE}){2,3}$`);
const ONE_WORD = new RegExp(`^(?:${SYLLABLE}){1,2}$`);

/** Whether the word may be a surname or a given name in pinyin. */
export const spelledLikePinyin = (part: string): boolean => ONE_WORD.test(part);

/** Whether the word may be a surname and a given name run together: "zhangwei". */
export const spelledLikeWhole = (part: string): boolean => WHOLE.test(part);

/** Hong Kong, Macau, Taiwan, Malaysia, Singapore: surname → its spellings there. */
const ABROAD: Record<string, string> = {
  陈: 'chan tan chen tran',
  黄: 'wong ng huang ooi',
  李: 'lee li lei',
  张: 'cheung chang teo cheong',
  林: 'lam lim lin',
  吴: 'ng goh wu go',
  刘: 'lau low liu lao',
  王: 'wong ong wang heng',
  杨: 'yeung yang yeo ieong',
  蔡: 'choi tsai chua choy',
  郑: 'cheng tay cheang te',
  许: 'hui hsu koh khoo',
  谢: 'tse hsieh chia che',
  郭: 'kwok kuo quek kuok',
  曾: 'tsang tseng chan',
  梁: 'leung liang neo leong',
  何: 'ho hoh',
  罗: 'law lo loh',
  周: 'chow chou chew chau',
  叶: 'yip yeh yap ip',
  徐: 'tsui hsu chui',
  朱: 'chu choo',
  冯: 'fung feng foong',
  邓: 'tang teng',
  萧: 'siu hsiao siew',
  肖: 'siu hsiao siew',
  赵: 'chiu chao chio',
  苏: 'so su soh',
  潘: 'poon pan phua',
  卢: 'lo lu loo',
  方: 'fong fang',
  余: 'yu yee',
  关: 'kwan kuan',
  江: 'kong chiang kang',
  廖: 'liu liao leow',
  胡: 'wu hu woo',
  高: 'ko kao',
  彭: 'pang peng',
  区: 'au ao',
  欧: 'au ou',
  麦: 'mak',
  莫: 'mok',
  崔: 'chui tsui choi',
  钟: 'chung chong',
  洪: 'hung hong ang',
  邱: 'yau chiu khoo',
  侯: 'hau hou',
  温: 'wan wen',
  石: 'shek shih',
  袁: 'yuen yuan',
  丁: 'ting',
  庄: 'chong chuang',
  简: 'kan chien',
  游: 'yau yu',
  詹: 'chim chan',
  沈: 'sum shen shum',
  姚: 'yiu yao',
};

/** Whether this word is how the surname is spelt where pinyin is not used. */
export function surnameAbroad(part: string, surname: string): boolean {
  return (ABROAD[surname] ?? '').split(' ').includes(part);
}
