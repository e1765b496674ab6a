/** What a guest agrees to, in the chat: seen, withdrawn and given with one tap. Pure. */
import { allows, PURPOSES, type Purpose } from '../../crm/privacy/consents.ts';
import { say } from '../../prompts/index.ts';
import { purposeName } from '../../prompts/labels/consents.ts';
import type { Part, Reply, Turn } from '../outcome.ts';

const SHOW =
  /^(?:请|請)?(?:看看|查看|打开|打開|管理)?(?:我的)?(?:隐私|隱私|授权|授權|同意)(?:设置|設置|設定|管理|记录|記錄|情况|情況)$|^(?:撤回|撤销|撤銷|管理)(?:我的)?(?:同意|授权|授權)$|^(?:my )?(?:privacy settings|consents?|permissions)$|^(?:manage|withdraw|show)(?: my)? consents?$|^プライバシー設定$|^同意の(?:確認|管理)$|^개인정보 ?설정$|^동의 ?(?:관리|확인)$/iu;
const CHANGE = /^(停用|启用|停止|啟用|stop|allow|許可|중지|허용)\s*[:：]\s*(.{2,40})$/iu;
const GIVES = /^(?:启用|啟用|allow|許可|허용)$/iu;

/** A guest chooses among these; health and faith are asked about where they are said. */
const OFFERED = (Object.keys(PURPOSES) as Purpose[]).filter((p) => p !== 'sensitive');

/** The whole text asks for the settings, or is one tap of them; undefined: neither. */
export function consents(turn: Turn): Part | undefined {
  const text = turn.text.normalize('NFKC').trim();
  if (SHOW.test(text)) return settings(turn);
  const [, verb = '', name] = CHANGE.exec(text) ?? [];
  const purpose = OFFERED.find((p) => purposeName(p, turn.language) === name?.trim());
  return purpose ? changed(turn, purpose, GIVES.test(verb)) : undefined;
}

function settings(turn: Turn): Part {
  const lines = OFFERED.map((purpose): Reply => {
    const given = allows(turn.consents, purpose);
    return { say: 'consentLine', with: { what: purposeName(purpose, turn.language), given } };
  });
  const taps = OFFERED.map((purpose) => {
    const what = purposeName(purpose, turn.language);
    const given = allows(turn.consents, purpose);
    return say(turn.language, { say: 'choiceConsent', with: { what, given: !given } });
  });
  return {
    replies: [{ say: 'consents' }, ...lines],
    choices: taps.map((text) => ({ label: text, text })),
  };
}

/** Who does not want to be remembered is forgotten, too. */
function changed(turn: Turn, purpose: Purpose, given: boolean): Part {
  const what = purposeName(purpose, turn.language);
  const forget = purpose === 'memory' && !given;
  return {
    consents: [{ purpose, given }],
    ...(forget ? { forgotten: turn.preferences.map((wish) => wish.id) } : {}),
    replies: [{ say: 'consentChanged', with: { what, given } }],
  };
}
