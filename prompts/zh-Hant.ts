import type { Danger } from '../nlp/taxonomy.ts';
import type { Phrases } from './phrases.ts';

const to = (room: string | null) => (room ? `送到 ${room} 房` : '送過去');

const TEAM = { engineering: '工程部', housekeeping: '房務部' };

/** What to do until help comes. */
const UNTIL_HELP: Record<Danger, string> = {
  fire: '請馬上離開：走樓梯，別搭電梯，煙大就彎低身子、用濕布摀住口鼻。',
  violence: '請先躲到安全的地方、鎖好門，別和對方起衝突，能打電話就先報警。',
  medical: '請先叫救護車，陪在旁邊，別隨意移動病人，方便的話把房門打開。',
  trapped: '請待在原處，別硬扳門，也別攀爬，我們馬上來把門打開。',
  selfHarm:
    '謝謝您願意說出來。在我們到之前，請先離開窗邊和高處，和我們說說話也好；大陸心理援助熱線12356全天有人聽。',
};

export const zhHant: Phrases = {
  greeting: ({ hotel }) =>
    `您好，我是${hotel}的智慧助理知客。要送東西、報修、打掃，或想問什麼，直接告訴我就好；想找真人，請說「人工」。`,
  here: () => '在的，您請說。',
  thanks: () => '不客氣，有需要隨時說。',
  goodbye: () => '好的，祝您一切順心，再見。',
  praise: () => '謝謝您的讚美，我會轉告同仁，他們一定很開心。',
  suggestion: () => '謝謝您的建議，已經轉給經理了。',
  acknowledge: () => '好的。',
  requestTaken: ({ what, room }) => `好的，${what}已經安排同仁${to(room)}。`,
  faultTaken: (fault) => `給您添麻煩了，${zhHant.faultTakenToo(fault)}`,
  faultTakenToo: ({ what, room, team }) =>
    `${what ? `${what}的問題` : ''}已通知${TEAM[team]}，馬上安排人${room ? `到 ${room} 房` : ''}查看。`,
  severalTaken: ({ bring, repair, arrange, room, sorry }) => {
    const done = [
      bring && `${bring}${to(room)}`,
      repair && `${repair}請工程部上門查看`,
      arrange && `${arrange}請同仁辦理`,
    ].filter(Boolean);
    return `${sorry ? '給您添麻煩了' : '好的'}，都安排好了：${done.join('，')}${arrange ? '，有結果馬上告訴您' : ''}。`;
  },
  askFrontDesk: ({ what }) =>
    `收到，${what ? `${what}的事` : ''}已轉給同仁辦理，有結果馬上告訴您。`,
  lateCheckout: ({ time }) =>
    `收到，${time ? `延後到 ${time} 退房` : '延後退房'}的事已轉給櫃檯，確認後馬上告訴您。`,
  askRoom: () => '請問您住哪個房間？',
  roomNoted: ({ room }) => `好的，記下了，${room} 房。`,
  corrected: ({ what, room }) => `好的，已改為${what}${room ? `，${room} 房` : ''}。`,
  chased: ({ what }) => `抱歉讓您久等了，${what}我已經再催了一次同仁。`,
  cancelled: ({ what }) => `好的，${what}已經取消。`,
  complaint: () => '很抱歉讓您有這樣的感受，我已請值班經理跟進，會盡快答覆您。',
  complaintToo: () => '您反映的情況，我也請值班經理跟進了，會盡快答覆您。',
  seriousComplaint: () => '這件事我們非常重視，已立即轉給值班經理，由經理親自聯絡您。',
  unknown: ({ question }) =>
    `${question ? `「${question}」` : '這個'}我不確定，不想給您錯的答案。已經問了櫃檯同仁，有答覆馬上告訴您。`,
  stillAsking: ({ question }) =>
    `${question ? `「${question}」` : '這個問題'}櫃檯同仁還在確認，一有答覆馬上告訴您。`,
  answered: ({ question, answer }) =>
    `您剛才問的${question ? `「${question}」` : '問題'}，櫃檯同仁回覆了：${answer}`,
  attachment: () => '收到了，已轉給櫃檯同仁查看。也可以用文字告訴我您的需要。',
  handoff: () => '好的，已為您轉接同仁，接下來由真人回覆您，我先不打擾。',
  handoffAgain: () => '讓您久等了，我已再次提醒同仁，會有真人盡快回覆您，我先不打擾。',
  handoffTimeout: () => '抱歉，同仁暫時騰不出手，我先繼續為您服務。您的留言他們都看得到。',
  botIsBack: () => '這邊已處理完，接下來由我（智慧助理）繼續為您服務。',
  emergency: ({ phone, danger }) =>
    `已緊急通知值班人員馬上趕到！${danger ? UNTIL_HELP[danger] : '請先確保自身安全，火災走樓梯、勿搭電梯。'}${phone ? `飯店緊急電話 ${phone}，` : ''}${danger === 'selfHarm' ? '救護車（大陸）120。' : '並請撥打當地緊急電話（大陸：火警119、急救120、報警110）。'}`,
  askRemember: ({ what }) => `等您下次來，我們提前備好${what}，要記住嗎？`,
  askRememberSensitive: ({ what }) => `${what}，這次入住我們會留意。以後入住也記著嗎？`,
  kept: ({ what }) => `好的，記住了：${what}。`,
  notKept: () => '好的，不記。',
  onlyThisStay: () => '好的，只在這次入住留意，以後不記。',
  memory: ({ verified }) =>
    verified ? '我記得這些：' : '核對身分之前，我只能告訴您這段對話裡記下的：',
  memoryLine: ({ n, what, on, hidden, stay }) =>
    `${n}. ${what}（${on}，${hidden ? '從您的話裡聽出來的' : '您說過'}${stay ? '，只用於這次入住' : ''}）`,
  memoryHint: () =>
    '想刪哪條，說「刪掉第1條」；都不要了，說「全部刪除」；要完整副本，說「匯出」；要改授權，說「隱私設定」。',
  memoryEmpty: ({ verified }) =>
    verified
      ? '還沒有記下您的偏好。保存著的是住宿紀錄和這段對話：要完整副本說「匯出」，要刪除說「全部刪除」。'
      : '這段對話裡還沒有記下您的偏好。要刪除這段對話，說「全部刪除」。',
  forgotten: ({ what, at }) => `已刪除：${what}。時間 ${at}。`,
  askEraseAll: ({ verified }) =>
    verified
      ? '確認全部刪除嗎？您的對話、請求、偏好和住宿資料都會從這裡刪掉，沒辦完的請求也會取消，無法復原。飯店依法留存的住宿登記不在此列。'
      : '確認刪除嗎？這段對話和由它記下的一切都會刪掉，沒辦完的請求也會取消，無法復原。',
  erasedAll: ({ at }) => `已全部刪除，時間 ${at}。這則回執之外，這裡不再留有您的資料。`,
  notErased: () => '好的，都留著。',
  eraseLater: () => '眼下還有要緊的事沒處理完，我已請櫃檯同仁在辦完後為您刪除，並給您答覆。',
  exportToStaff: () => '完整副本已請櫃檯同仁準備，三天內給您。',
  choiceKeep: () => '記住',
  choiceDrop: () => '不用記',
  choiceErase: () => '確認刪除',
  choiceStay: () => '先不刪',
  consents: () => '下面每一項，您都可以隨時停用或啟用：',
  consentLine: ({ what, given }) => `· ${what}：${given ? '啟用' : '停用'}`,
  consentChanged: ({ what, given }) =>
    given ? `好的，已啟用「${what}」。` : `好的，已停用「${what}」，隨時可以再啟用。`,
  choiceConsent: ({ what, given }) => `${given ? '啟用' : '停用'}：${what}`,
  optOut: () => '好的，以後不再給您發送推廣訊息。',
  identified: ({ room }) =>
    `核對好了${room ? `，您住 ${room} 房` : ''}。住宿方面的事，現在都可以直接問我。`,
  notIdentified: () =>
    '沒能核對上。請把訂房編號和訂房人姓名一起傳給我，也可以到櫃檯辦理，或回覆「人工」。',
  askBookingName: () => '好的，再請您告訴我訂房人的姓名。',
  identityToStaff: () => '收到，這個需要櫃檯同仁幫您核對一下，稍後答覆您。',
  tooManyTries: () => '試的次數有點多，請過一小時再試；急的話可以到櫃檯，或回覆「人工」。',
  roomsToStaff: () => '您提到的房間比較多，已請櫃檯同仁來跟您確認，請稍候。',
  verifyFirst: () =>
    '涉及住宿和帳單，我要先確認是您本人：請把訂房編號和訂房人姓名傳給我，或掃房卡套上的 QR code。',
  ownStay: ({ room, arrival, departure }) =>
    `您的住宿：${room ? `${room} 房，` : ''}${arrival} 入住，${departure} 退房。`,
  surveyThanks: ({ level }) => THANKS[level],
  surveyReason: ({ level }) => REASON[level],
  surveyReview: ({ url }) => `歡迎把這次入住的真實感受寫在這裡：${url}`,
  surveyAgain: ({ from, to }) =>
    `方便打個分數嗎？${from}–${to} 分，${to} 分最高，回個數字就好；不想評也沒關係。`,
  surveyComment: () => '謝謝您告訴我們，已轉給經理。',
  surveyReminder: ({ question }) => `再打擾您一次，之後不會再問：${question}`,
  surveyOptOut: () => '好的，以後不再請您評價，也不發推廣訊息。',
  privacy: () => '您的資料由您作主。已請同仁處理您的要求，辦好後告訴您。',
  eta: ({ minutes }) => `同仁大約 ${minutes} 分鐘內為您處理好。`,
  done: ({ what, ask }) =>
    `${what}已經處理好了${ask ? '，您看可以了嗎？' : '。還有不妥，請直接告訴我。'}`,
  complaintDone: ({ ask }) =>
    `您反映的問題，同仁已經跟進處理了。${ask ? '現在好些了嗎？' : '還有不妥，請直接告訴我。'}`,
  glad: () => '那就好，有需要隨時說。',
  reopened: ({ what }) => `抱歉，${what}沒有處理好。我已重新轉給同仁，請他們優先處理。`,
  askWhich: ({ what }) => `請問您說的是哪一項？${what}`,
  neverOrdered: ({ what }) => `好的，${what}這邊沒有在辦的，不會為您安排。`,
  askTime: () => '請問您需要幾點？',
  askPeople: () => '請問一共幾位？',
  timeNoted: ({ when }) => `好的，記下了，${when}。`,
  timePast: () => '您說的時間已經過了。',
  noted: () => '好的，記下了。',
  added: () => '好的，記下了，已一併告訴同仁。',
  addedForManager: () => '您說的這些，已一併轉告值班經理。',
  toldFrontDesk: () => '收到，已轉告櫃檯同仁。',
  injury: () =>
    '您先別著急，已請值班經理馬上過去。需要醫生或救護車，請直接告訴我；傷勢嚴重請先撥急救電話。',
  lookInto: ({ what }) => `收到，${what}的進度我請同仁查一下，有消息馬上告訴您。`,
  chasedTaken: ({ what }) => `${what}已經有同仁在處理了，我再提醒一下，讓您久等了。`,
  chasedUntil: ({ what, minutes }) =>
    `${what}同仁正在處理，預計還要 ${minutes} 分鐘左右，我已再提醒一次。`,
  manyTaken: ({ what }) => `${what}數量比較多，我已請值班經理確認能否安排，有結果馬上告訴您。`,
  complaintAgain: () => '很抱歉讓您一再費心。我已再次請值班經理優先處理，您說的這些經理都看得到。',
  discomfort: ({ room }) =>
    `不好意思，讓您住得不舒服了，已請同仁馬上${room ? `到 ${room} 房` : ''}處理。`,
  botAgain: () => '我是智慧助理，先由我為您服務；要找同仁，請說「人工」。',
  stuck: () => '看來我沒能幫到您，已請同仁來直接回覆您，請稍等，我先不打擾。',
  iAmBot: () => '我是飯店的智慧助理，不是真人。想找真人同仁，說「人工」就可以。',
  outOfScope: () => '這個我幫不上忙，住房的事儘管找我：送東西、報修、打掃，或問點什麼。',
  smallTalk: () => '哈哈，祝您住得開心。有需要隨時說。',
  stillComing: ({ what }) => `好的，${what}照常安排。`,
  howLong: ({ what }) => `${what}同仁已在安排，大概多久我幫您問一下，有消息馬上告訴您。`,
  complaintReopened: () => '很抱歉，您反映的問題還沒處理好。我已重新轉給經理，請他優先處理。',
  wishTaken: ({ what, room }) => `不好意思，讓您睡得不舒服了，已請同仁把合適的${what}${to(room)}。`,
  othersPrivate: () =>
    '其他客人的資訊我不能透露，請您諒解。要找同行的朋友，可以到櫃檯，請同仁幫您聯絡。',
  noSuchRoom: ({ room }) => `沒有查到 ${room} 房，麻煩再核對一下您的房號？`,
  otherRoom: ({ room, own }) => `您住的是 ${own} 房，確認是 ${room} 房嗎？回覆房號就可以。`,
  refused: ({ reason }) => REFUSED[reason],
};

const THANKS = {
  low: '很抱歉這次沒讓您滿意，已請值班經理馬上跟進。',
  middle: '謝謝您的評分。',
  high: '太好了，謝謝您！',
};
const REASON = {
  low: '方便說說主要是哪裡沒做好嗎？',
  middle: '要讓您更滿意，您最希望我們改進哪一點？',
  high: '最讓您滿意的是哪一點？',
};

const REFUSED = {
  full: '很抱歉，目前已經訂滿，這次沒辦法為您安排。',
  out_of_stock: '很抱歉，您要的物品暫時沒有了。',
  not_offered: '很抱歉，飯店目前不提供這項服務。',
  closed: '很抱歉，現在不在服務時間內。',
  other: '很抱歉，這次沒能為您辦到。需要的話，我可以請同仁直接向您說明，回覆「人工」即可。',
};
