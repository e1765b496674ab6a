/** A guest's short commands about what is remembered: "你记得我什么？", "删掉第2条", "forget the pillow". Pure. */

export type MemoryCommand =
  | { do: 'list' | 'export' | 'eraseAll' | 'yes' | 'no' }
  | { do: 'forget'; numbers: number[] }
  /** A thing in the guest's words: which wish it means is for the caller to find. */
  | { do: 'forget'; words: string }
  | { do: 'keep' | 'refuse'; words: string };

const YES =
  /^(?:好的?|嗯+|要|是的?|可以|行|记住|記住|记吧|記吧|记住吧|請記住|请记住|好的?[,，]?(?:记住|記住)吧?|确认|確認|确定|確定|确认(?:全部)?删除|確認(?:全部)?刪除|yes|yep|yeah|ok(?:ay)?|sure|please do|yes,? please|remember it|confirm|はい|お願いします|覚えて(?:ください)?|네|예|기억해 ?주세요|확인)$/iu;
const NO =
  /^(?:不用?了?|不要|不必|别记了?|別記了?|不用记了?|不用記了?|先不删|先不刪|不删了?|不刪了?|算了|只这次|只這次|no|nope|no,? thanks?|no,? thank you|don'?t|just this (?:time|stay)|いいえ|結構です|今回だけ|아니요?|괜찮아요|이번만)$/iu;
const LIST =
  /(?:你|您|系统|系統|酒店)们?(?:都|还|還|到底)?(?:记得|記得|记住|記住|记|記|知道|了解|保存|存|掌握)(?:着|著|了|有)?(?:关于|關於)?我(?:的|們的|们的)?(?:什么|什麼|哪些|啥|信息|資料|资料|喜好|偏好|习惯|習慣)|我的(?:偏好|喜好|资料|資料|信息)(?:有哪些|有什么|有什麼|是什么|是什麼)|(?:看看|查看|查一下|看一下)(?:你们?)?(?:记|記)(?:得|住|录|錄)?(?:了)?(?:我)?(?:什么|什麼|哪些|啥)|系统里?(?:都)?记着我|(?:查看|看看|看一下|查一下|查詢)(?:一下)?我的(?:信息|資料|资料|偏好|喜好|个人信息)|what (?:do|did|have) you (?:know|remember|store|save|keep|noted?|have)(?: \w+)? (?:about|on|of) me|(?:show|list|see)(?: me)? (?:what you (?:know|remember)|my (?:data|preferences|profile))|私の(?:こと|情報|好み).{0,6}(?:覚え|記録|何)|私について.{0,6}(?:覚え|記録|知)|저에 ?대해 .{0,6}(?:알|기억)/iu;
const EXPORT =
  /(?:导出|導出|汇出|匯出|副本|下载|下載|拷贝).{0,12}(?:资料|資料|信息|数据|數據|记录|記錄)|(?:资料|資料|信息|个人数据).{0,8}(?:导出|導出|副本|下载|拷贝)|^(?:导出|導出|匯出)$|\b(?:export|download|copy of)\b.{0,20}\b(?:my|all|personal)?\b.{0,12}(?:data|information|info|profile|records?)|^export(?: my data)?$|データ.{0,6}(?:エクスポート|写し)|정보.{0,6}(?:내보내|사본)/iu;
const ALL =
  /^(?:请|請|麻烦|帮我|把)*(?:全部|全|都|所有|统统)(?:资料|資料|信息|记录|記錄|数据|數據|的)*(?:都|给我|給我)?(?:删除?|刪除?|清除|清空|忘)(?:掉|了|吧|除)*$|(?:删除?|刪除?|清除|清空|抹掉|注销)(?:掉|了)?(?:你们)?(?:存的|记的)?(?:关于)?我的?(?:所有|全部|一切)(?:的)?(?:资料|資料|信息|记录|記錄|数据|數據|个人信息|個人資料)?|^(?:请|請|麻烦)?(?:删除?|刪除?|清除|清空)(?:掉)?我的(?:资料|資料|信息|数据|數據|个人信息|個人資料|记录|記錄)(?:吧)?$|把?我的?(?:所有|全部)?(?:的)?(?:资料|資料|个人信息|個人資料|信息|数据|數據|记录|記錄)(?:都|全部|全|统统)?(?:给我|給我)?(?:删除?|刪除?|清除|清空)(?:掉|了|吧)*$|\b(?:delete|erase|remove|wipe|forget)\b (?:everything|(?:all (?:of )?)?(?:my|the) (?:personal )?(?:data|information|info|profile|records?)|all(?: of it| about me| data)?|me)(?: completely| please| now)?[.!]*$|(?:すべて|全部|全て).{0,6}(?:削除|消して|忘れて)|(?:모두|전부|다) ?(?:삭제|지워)/iu;
const NUMBERED =
  /(?:删|刪|忘|去掉|不要|移除|清除|delete|remove|forget|erase|削除|消して|삭제|지워).{0,8}?(\d+|[一二三四五六七八九十])|(\d+|[一二三四五六七八九十])\s*(?:条|條|项|項|个|個|番|번).{0,4}(?:删|刪|忘|不要|去掉|を?(?:削除|消)|을?\s*(?:삭제|지워))/iu;
const NUMBERS = /\d+|[一二三四五六七八九十]/g;
const DIGITS = '一二三四五六七八九十';
const FORGET =
  /^(?:请|請|麻烦|帮我)*(?:把)?(.{1,14}?)(?:的)?(?:偏好|记录|記錄|那条|那條|这条|這條)?(?:删掉|刪掉|删除|刪除|忘掉|忘了)(?:吧)?$|^(?:请|請)?(?:删掉|刪掉|删除|刪除|忘掉|忘了|别记|別記|不要记|不要記|不用记|不用記)(?:住)?(?:我的?)?(.{1,14}?)(?:的)?(?:偏好|记录|記錄)?(?:了|吧)?$|^(?:please )?(?:forget|delete|remove|erase|don'?t remember)(?: about)?(?: (?:the|my))? ([\w' -]{2,30}?)(?: preference)?[.!]*$/iu;
const KEEP =
  /^(?:好的?[,，]?)?(?:请|請|麻烦)?(?:帮我)?(?:记住|記住|记下|記下|记一下|記一下)(.+)$|^(?:please )?remember (.+)$/iu;
const REFUSE = /^(?:不用|不要|别|別)(?:记住?|記住?)(.+)$|^don'?t remember (.+)$/iu;

/** @returns nothing where the text is no such command */
export function readMemory(text: string): MemoryCommand | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[\s。.!！~?？]+$/u, '');
  if (plain.length > 60) return undefined;
  if (YES.test(plain)) return { do: 'yes' };
  if (NO.test(plain)) return { do: 'no' };
  if (EXPORT.test(plain)) return { do: 'export' };
  if (ALL.test(plain)) return { do: 'eraseAll' };
  if (LIST.test(plain)) return { do: 'list' };
  return numbered(plain) ?? named(plain);
}

function numbered(text: string): MemoryCommand | undefined {
  if (text.length > 24 || !NUMBERED.test(text)) return undefined;
  const numbers = [...text.matchAll(NUMBERS)].map(([n]) => Number(n) || DIGITS.indexOf(n) + 1);
  return numbers.every((n) => n > 0 && n < 100) ? { do: 'forget', numbers } : undefined;
}

function named(text: string): MemoryCommand | undefined {
  const refuse = words(REFUSE, text);
  if (refuse) return { do: 'refuse', words: refuse };
  const keep = words(KEEP, text);
  if (keep) return { do: 'keep', words: keep };
  const forget = words(FORGET, text);
  return forget ? { do: 'forget', words: forget } : undefined;
}

const words = (pattern: RegExp, text: string) => pattern.exec(text)?.slice(1).find(Boolean)?.trim();
