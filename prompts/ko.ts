import type { Danger } from '../nlp/taxonomy.ts';
import type { Phrases } from './phrases.ts';

const to = (room: string | null) => (room ? `${room}호로` : '객실로');

const TEAM = { engineering: '시설팀', housekeeping: '하우스키핑팀' };

/** What to do until help comes. */
const UNTIL_HELP: Record<Danger, string> = {
  fire: '계단으로 바로 대피하세요. 엘리베이터는 타지 마시고, 연기가 많으면 몸을 낮추세요.',
  violence: '안전한 곳으로 피해 문을 잠그고 상대와 부딪치지 마세요. 가능하면 110에 신고하세요.',
  medical:
    '120에 전화하시고 곁을 지켜 주세요. 환자를 함부로 옮기지 말고, 가능하면 문을 열어 두세요.',
  trapped: '그 자리에 계세요. 문을 억지로 열거나 올라가지 마세요. 바로 열어 드리러 갑니다.',
  selfHarm:
    '말씀해 주셔서 고맙습니다. 저희가 갈 때까지 창가와 높은 곳에서 떨어져 계세요. 계속 이야기하셔도 괜찮습니다. 심리 상담 전화 12356은 24시간 열려 있습니다.',
};

export const ko: Phrases = {
  greeting: ({ hotel }) =>
    `안녕하세요, ${hotel}의 디지털 도우미 즈커(Zhike)입니다. 필요한 물품, 수리, 청소, 궁금한 점을 말씀해 주세요. 직원과 대화하시려면 "직원"이라고 보내 주세요.`,
  here: () => '네, 말씀해 주세요.',
  thanks: () => '천만에요. 필요하시면 언제든 말씀해 주세요.',
  goodbye: () => '감사합니다. 안녕히 계세요.',
  praise: () => '감사합니다. 직원들에게 꼭 전하겠습니다.',
  suggestion: () => '제안 감사합니다. 매니저에게 전달했습니다.',
  acknowledge: () => '알겠습니다.',
  requestTaken: ({ what, room }) => `네, ${to(room)} 가져다 드리도록 요청했습니다: ${what}.`,
  faultTaken: (fault) => `불편을 드려 죄송합니다. ${ko.faultTakenToo(fault)}`,
  faultTakenToo: ({ what, room, team }) =>
    `${TEAM[team]}에 알렸으며 ${to(room)} 확인하러 가겠습니다${what ? `: ${what}` : ''}.`,
  severalTaken: ({ bring, repair, arrange, room, sorry }) => {
    const done = [
      bring && `${to(room)} 가져다 드릴 물품은 ${bring}`,
      repair && `시설팀이 확인할 것은 ${repair}`,
      arrange && `직원이 처리해 알려 드릴 것은 ${arrange}`,
    ].filter(Boolean);
    return `${sorry ? '불편을 드려 죄송합니다. ' : '네, '}모두 요청했습니다. ${done.join(', ')}입니다.`;
  },
  askFrontDesk: ({ what }) =>
    `접수했습니다${what ? `(${what})` : ''}. 담당 직원에게 전달했으며 결정되는 대로 알려 드리겠습니다.`,
  lateCheckout: ({ time }) =>
    `${time ? `${time} ` : ''}레이트 체크아웃을 프런트에 문의했습니다. 확인되는 대로 알려 드리겠습니다.`,
  askRoom: () => '객실 번호를 알려 주시겠어요?',
  roomNoted: ({ room }) => `${room}호, 확인했습니다.`,
  corrected: ({ what, room }) => `변경했습니다: ${what}${room ? `, ${room}호` : ''}.`,
  chased: ({ what }) => `기다리게 해 드려 죄송합니다. 직원에게 다시 재촉했습니다: ${what}.`,
  cancelled: ({ what }) => `네, 취소했습니다: ${what}.`,
  complaint: () => '불편을 드려 죄송합니다. 당직 매니저에게 전달했으며 곧 연락드리겠습니다.',
  complaintToo: () => '이 내용은 당직 매니저에게도 전달했으며 곧 연락드리겠습니다.',
  seriousComplaint: () =>
    '매우 중대하게 받아들이고 있습니다. 당직 매니저에게 즉시 알렸으며 매니저가 직접 연락드리겠습니다.',
  unknown: ({ question }) =>
    `${question ? `"${question}"에 대해 ` : ''}정확하지 않은 답을 드리고 싶지 않아 프런트에 문의했습니다. 답변이 오면 바로 알려 드리겠습니다.`,
  stillAsking: ({ question }) =>
    `${question ? `"${question}" 건은 ` : ''}프런트에서 확인 중입니다. 답변이 오면 바로 알려 드리겠습니다.`,
  answered: ({ question, answer }) =>
    `${question ? `문의하신 "${question}"에 대한 ` : ''}프런트의 답변입니다: ${answer}`,
  attachment: () =>
    '잘 받았습니다. 프런트에 전달했습니다. 글로도 필요한 것을 알려 주실 수 있습니다.',
  handoff: () => '네, 이제부터 직원이 직접 답변드리겠습니다. 잠시만 기다려 주세요.',
  handoffAgain: () => '기다리게 해 드려 죄송합니다. 직원이 답변드리도록 다시 재촉했습니다.',
  handoffTimeout: () =>
    '죄송합니다. 직원들이 모두 바빠 우선 제가 도와드리겠습니다. 남기신 메시지는 직원들도 볼 수 있습니다.',
  botIsBack: () => '처리가 완료되었습니다. 이제 디지털 도우미가 계속 도와드리겠습니다.',
  emergency: ({ phone, danger }) =>
    `당직 직원에게 긴급히 알렸으며 곧 도착합니다! ${danger ? UNTIL_HELP[danger] : '먼저 안전을 확보하고, 화재 시에는 계단으로 대피하세요.'} ${phone ? `호텔 비상 전화 ${phone}. ` : ''}${danger === 'selfHarm' ? '구급 120.' : '소방 119, 구급 120, 경찰 110.'}`,
  askRemember: ({ what }) => `다음에 오실 때 준비해 두도록 기억해 둘까요? (${what})`,
  askRememberSensitive: ({ what }) =>
    `${what}, 이번 투숙 동안 유의하겠습니다. 다음 투숙을 위해서도 기억해 둘까요?`,
  kept: ({ what }) => `기억해 두었습니다: ${what}.`,
  notKept: () => '네, 기억하지 않겠습니다.',
  onlyThisStay: () => '네, 이번 투숙에만 유의하겠습니다.',
  memory: ({ verified }) =>
    verified
      ? '기억하고 있는 내용입니다:'
      : '본인 확인 전에는 이 대화에서 기록한 내용만 알려 드릴 수 있습니다:',
  memoryLine: ({ n, what, on, hidden, stay }) =>
    `${n}. ${what} (${on}, ${hidden ? '말씀에서 이해함' : '말씀하심'}${stay ? ', 이번 투숙만' : ''})`,
  memoryHint: () =>
    '하나를 지우려면 "1번 삭제", 모두 지우려면 "모두 삭제", 사본이 필요하면 "정보 사본", 동의를 바꾸려면 "개인정보 설정"이라고 보내 주세요.',
  memoryEmpty: ({ verified }) =>
    verified
      ? '기록된 취향이 아직 없습니다. 투숙 기록과 이 대화가 보관되어 있으며, 지우려면 "모두 삭제"라고 보내 주세요.'
      : '이 대화에서 기록된 취향이 없습니다. 대화를 지우려면 "모두 삭제"라고 보내 주세요.',
  forgotten: ({ what, at }) => `삭제했습니다: ${what} (${at}).`,
  askEraseAll: ({ verified }) =>
    verified
      ? '모두 삭제할까요? 대화, 요청, 취향, 투숙 정보가 여기서 삭제되고 처리 중인 요청은 취소되며 되돌릴 수 없습니다. 법에 따라 보관하는 숙박 등록은 별도입니다.'
      : '삭제할까요? 이 대화와 기록된 내용이 모두 삭제되고 처리 중인 요청은 취소되며 되돌릴 수 없습니다.',
  erasedAll: ({ at }) =>
    `모두 삭제했습니다 (${at}). 이 확인 메시지 외에는 고객님의 정보가 남아 있지 않습니다.`,
  notErased: () => '네, 그대로 두겠습니다.',
  eraseLater: () =>
    '아직 처리 중인 급한 일이 있어, 끝나는 대로 프런트에서 삭제하고 알려 드리겠습니다.',
  exportToStaff: () => '전체 사본을 프런트에서 준비하여 3일 안에 전해 드리겠습니다.',
  choiceKeep: () => '네',
  choiceDrop: () => '이번만',
  choiceErase: () => '확인',
  choiceStay: () => '아니요',
  consents: () => '아래 항목은 언제든지 중지하거나 허용하실 수 있습니다.',
  consentLine: ({ what, given }) => `· ${what}: ${given ? '허용' : '중지'}`,
  consentChanged: ({ what, given }) =>
    given
      ? `허용으로 변경했습니다: ${what}.`
      : `중지했습니다: ${what}. 언제든 다시 허용하실 수 있습니다.`,
  choiceConsent: ({ what, given }) => `${given ? '허용' : '중지'}: ${what}`,
  optOut: () => '알겠습니다. 앞으로 홍보 메시지를 보내지 않겠습니다.',
  identified: ({ room }) =>
    `확인되었습니다${room ? ` (${room}호)` : ''}. 이제 투숙에 관해 무엇이든 물어보세요.`,
  notIdentified: () =>
    '확인되지 않았습니다. 예약 번호와 예약자 성함을 함께 보내 주시거나 프런트로 와 주세요. "직원"이라고 보내셔도 됩니다.',
  askBookingName: () => '감사합니다. 예약자 성함도 알려 주세요.',
  identityToStaff: () => '접수했습니다. 프런트에서 확인한 뒤 연락드리겠습니다.',
  tooManyTries: () =>
    '시도 횟수가 많습니다. 한 시간 뒤에 다시 시도해 주세요. 급하시면 프런트로 오시거나 "직원"이라고 보내 주세요.',
  roomsToStaff: () => '여러 객실을 말씀하셔서 프런트 직원이 확인해 드리도록 요청했습니다.',
  verifyFirst: () =>
    '투숙과 요금에 관해서는 본인 확인이 필요합니다. 예약 번호와 예약자 성함을 보내 주시거나 카드 키 봉투의 QR 코드를 스캔해 주세요.',
  ownStay: ({ room, arrival, departure }) =>
    `투숙 정보: ${room ? `${room}호, ` : ''}${arrival} 체크인, ${departure} 체크아웃.`,
  surveyThanks: ({ level }) => THANKS[level],
  surveyReason: ({ level }) => REASON[level],
  surveyReview: ({ url }) => `이번 투숙의 솔직한 후기를 이곳에 남기실 수 있습니다: ${url}`,
  surveyAgain: ({ from, to }) =>
    `${from}~${to} 숫자로 알려 주시겠어요? ${to}점이 가장 좋습니다. 원치 않으시면 괜찮습니다.`,
  surveyComment: () => '말씀해 주셔서 감사합니다. 매니저에게 전달했습니다.',
  surveyReminder: ({ question }) => `마지막으로 한 번만 더 여쭙겠습니다. ${question}`,
  surveyOptOut: () => '알겠습니다. 앞으로 설문이나 홍보 메시지를 보내지 않겠습니다.',
  privacy: () => '고객님의 정보에 관한 요청을 직원에게 전달했습니다. 처리되면 알려 드리겠습니다.',
  eta: ({ minutes }) => `약 ${minutes}분 안에 처리해 드리겠습니다.`,
  done: ({ what, ask }) =>
    `처리가 완료되었습니다: ${what}. ${ask ? '이제 괜찮으신가요?' : '아직 불편한 점이 있으면 말씀해 주세요.'}`,
  complaintDone: ({ ask }) =>
    `말씀하신 문제를 담당자가 처리했습니다. ${ask ? '이제 좀 나아지셨나요?' : '아직 불편한 점이 있으면 말씀해 주세요.'}`,
  glad: () => '다행입니다. 필요하시면 언제든 말씀해 주세요.',
  reopened: ({ what }) =>
    `거듭 불편을 드려 죄송합니다. 우선 처리하도록 담당자에게 다시 전달했습니다: ${what}.`,
  askWhich: ({ what }) => `어느 것을 말씀하시는 건가요? ${what}`,
  neverOrdered: ({ what }) => `네, 진행 중인 요청이 없어 준비하지 않겠습니다: ${what}.`,
  askTime: () => '몇 시로 해 드릴까요?',
  askPeople: () => '몇 분이신가요?',
  timeNoted: ({ when }) => `네, ${when}(으)로 확인했습니다.`,
  timePast: () => '말씀하신 시간은 이미 지났습니다.',
  noted: () => '네, 확인했습니다.',
  added: () => '네, 담당 직원에게 함께 전달했습니다.',
  addedForManager: () => '말씀해 주신 내용도 당직 매니저에게 함께 전달했습니다.',
  toldFrontDesk: () => '네, 프런트에 전달했습니다.',
  injury: () =>
    '많이 놀라셨겠습니다. 당직 매니저가 바로 찾아뵙겠습니다. 의사나 구급차가 필요하시면 말씀해 주시고, 심하시면 먼저 120으로 전화해 주세요.',
  lookInto: ({ what }) =>
    `진행 상황을 직원에게 확인하고 있습니다(${what}). 소식이 오는 대로 알려 드리겠습니다.`,
  chasedTaken: ({ what }) =>
    `담당 직원이 처리하고 있습니다(${what}). 다시 한번 전달했습니다. 기다리게 해 드려 죄송합니다.`,
  chasedUntil: ({ what, minutes }) =>
    `담당 직원이 처리 중이며(${what}) 약 ${minutes}분 더 걸릴 예정입니다. 다시 한번 전달했습니다.`,
  manyTaken: ({ what }) =>
    `수량이 많아 당직 매니저에게 가능 여부를 확인하고 있습니다(${what}). 확인되는 대로 알려 드리겠습니다.`,
  complaintAgain: () =>
    '아직 해결되지 않아 죄송합니다. 우선 처리하도록 당직 매니저에게 다시 전달했습니다.',
  discomfort: ({ room }) => `불편을 드려 죄송합니다. 직원이 곧 ${to(room)} 가서 확인하겠습니다.`,
  botAgain: () =>
    '디지털 도우미가 다시 도와드리겠습니다. 직원을 원하시면 "직원"이라고 보내 주세요.',
  stuck: () => '도움이 되지 못해 죄송합니다. 직원이 직접 답변드리겠습니다. 잠시만 기다려 주세요.',
  iAmBot: () =>
    '저는 호텔의 디지털 도우미이며 사람이 아닙니다. "직원"이라고 보내 주시면 직원이 답변드립니다.',
  outOfScope: () =>
    '그 부분은 도와드릴 수 없습니다. 투숙과 관련된 것이라면 무엇이든 말씀해 주세요.',
  smallTalk: () => '즐거운 시간 보내세요. 필요하시면 언제든 말씀해 주세요.',
  stillComing: ({ what }) => `네, 그대로 준비하겠습니다: ${what}.`,
  howLong: ({ what }) =>
    `담당 직원이 준비하고 있습니다(${what}). 얼마나 걸리는지 확인해 바로 알려 드리겠습니다.`,
  complaintReopened: () =>
    '아직 해결되지 않아 죄송합니다. 당직 매니저에게 다시 전달해 우선 처리하겠습니다.',
  wishTaken: ({ what, room }) =>
    `불편을 드려 죄송합니다. ${to(room)} 더 맞는 것으로 가져다 드리도록 요청했습니다: ${what}.`,
  othersPrivate: () =>
    '다른 고객님에 대한 정보는 알려 드릴 수 없습니다. 함께 오신 분께 연락하시려면 프런트에 문의해 주세요.',
  noSuchRoom: ({ room }) => `${room}호를 찾을 수 없습니다. 객실 번호를 다시 확인해 주시겠어요?`,
  otherRoom: ({ room, own }) =>
    `고객님 객실은 ${own}호입니다. ${room}호가 맞나요? 객실 번호를 보내 주세요.`,
  refused: ({ reason }) => REFUSED[reason],
};

const THANKS = {
  low: '만족을 드리지 못해 죄송합니다. 당직 매니저에게 알렸으며 바로 조치하겠습니다.',
  middle: '평가해 주셔서 감사합니다.',
  high: '정말 기쁩니다. 감사합니다!',
};
const REASON = {
  low: '어떤 점이 가장 불편하셨는지 알려 주시겠어요?',
  middle: '가장 개선했으면 하는 점은 무엇인가요?',
  high: '가장 좋았던 점은 무엇인가요?',
};

const REFUSED = {
  full: '죄송합니다. 예약이 모두 차서 이번에는 준비해 드릴 수 없습니다.',
  out_of_stock: '죄송합니다. 지금은 재고가 없습니다.',
  not_offered: '죄송합니다. 저희 호텔에서는 제공하지 않는 서비스입니다.',
  closed: '죄송합니다. 지금은 이용 시간이 아닙니다.',
  other: '죄송합니다. 이번에는 도와드리지 못했습니다. 설명이 필요하시면 "직원"이라고 보내 주세요.',
};
