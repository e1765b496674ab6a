/** What the bot says to a guest who proves, or fails to prove, who writes. */
import type { Part, Reply, Turn } from '../outcome.ts';
import { ticket } from './tickets.ts';

/** @returns nothing where the guest claims nothing */
export function identity(turn: Turn): Part | undefined {
  const { proof } = turn;
  if (!proof) return undefined;
  switch (proof.kind) {
    case 'right':
      return { replies: [{ say: 'identified', with: { room: turn.stay?.room ?? null } }] };
    case 'wrong':
      return { replies: [{ say: 'notIdentified' }], posed: { ask: 'code' } };
    case 'name_missing':
      return {
        replies: [{ say: 'askBookingName' }],
        posed: { ask: 'name', code: proof.code },
      };
    case 'conflict':
      return { replies: [{ say: 'identityToStaff' }], tickets: [forStaff(turn)] };
    case 'too_many_codes':
      return tooMany(turn, { say: 'tooManyTries' }, proof.tell);
    case 'too_many_rooms':
      return tooMany(turn, { say: 'roomsToStaff' }, proof.tell);
  }
}

const tooMany = (turn: Turn, reply: Reply, tell: boolean): Part => ({
  replies: [reply],
  tickets: tell ? [forStaff(turn)] : [],
});

/** A person looks: the guest's words say what was tried. */
const forStaff = (turn: Turn) =>
  ticket(turn, {
    kind: 'question',
    intent: 'chat.privacy',
    department: 'front_desk',
    severity: 0,
    minutes: 15,
    orders: [],
    opened: turn.proof?.kind === 'conflict' ? 'conflict' : 'probing',
  });

/** Asks about the own stay, bill or booking; what is asked of the house in general is no such thing. */
const OWN =
  /我(?:的|們的|们的)?(?:账单|帳單|订单|訂單|预订|預訂|房费|房費|押金|积分|積分|会员等级|會員等級|消费|消費|入住信息|入住資料)|我(?!.{0,3}(?:能|可以|最)).{0,4}(?:几号|幾號|哪天|什么时候|什麼時候|几点|幾點).{0,2}(?:退房|离店|離店|入住|到店)|我(?:住|订|訂)(?:的是|在|了)?(?:哪|几|幾|多少)|\bmy (?:bill|folio|invoice total|booking|reservation|stay|points|tier|charges|deposit)\b|\bwhen (?:do|am) i (?:check|leav|depart|arriv)|私の(?:予約|請求|ポイント)|제 (?:예약|청구|포인트)/iu;
const DATES =
  /几号|幾號|哪天|什么时候|什麼時候|几点|幾點|哪|几间|幾間|预订|預訂|订单|訂單|入住信息|入住資料|booking|reservation|\bstay\b|when|予約|예약/iu;

/** A stay is told about only to whom it belongs. */
export function ownStay(turn: Turn): Part | undefined {
  const asks = turn.analysis.intents.some((i) => /^(?:question|chat|booking)\./.test(i.intent));
  if (!asks || turn.analysis.act !== 'new' || !OWN.test(turn.text)) return undefined;
  if (!turn.verified) return { replies: [{ say: 'verifyFirst' }], posed: { ask: 'code' } };
  if (!turn.stay || !DATES.test(turn.text)) return undefined;
  const { room, arrival, departure } = turn.stay;
  const day = (at: Date) => at.toISOString().slice(0, 10);
  return {
    replies: [{ say: 'ownStay', with: { room, arrival: day(arrival), departure: day(departure) } }],
  };
}
