import type { Danger } from '../nlp/taxonomy.ts';
import type { Phrases } from './phrases.ts';

const to = (room: string | null) => (room ? `送到 ${room} 房` : '送过去');
const TEAM = { engineering: '工程部', housekeeping: '客房部' };

/** What to do until help comes. */
const UNTIL_HELP: Record<Danger, string> = {
  fire: '请马上离开：走楼梯，别乘电梯，烟大就弯腰、用湿布捂住口鼻。',
  violence: '请先躲到安全的地方、锁好门，别和对方起冲突，能打电话就先拨110。',
  medical: '请先拨120，陪在旁边，别随意挪动病人，方便的话把房门打开。',
  trapped: '请待在原处，别硬扒门，也别攀爬，我们马上来把门打开。',
  selfHarm:
    '谢谢您愿意说出来。在我们到之前，请先离开窗边和高处，和我们说说话也好；心理援助热线12356全天有人听。',
};

export const zhHans: Phrases = {
  greeting: ({ hotel }) =>
    `您好，我是${hotel}的智能助手知客。要送东西、报修、打扫，或想问点什么，直接告诉我就行；想找真人，说「人工」。`,
  here: () => '在的，您请说。',
  thanks: () => '不客气，有需要随时说。',
  goodbye: () => '好的，祝您一切顺利，再见。',
  praise: () => '谢谢您的夸奖，我会转告同事们，他们一定很高兴。',
  suggestion: () => '谢谢您的建议，已经转给经理了。',
  acknowledge: () => '好的。',
  requestTaken: ({ what, room }) => `好的，${what}已经安排同事${to(room)}。`,
  faultTaken: (fault) => `给您添麻烦了，${zhHans.faultTakenToo(fault)}`,
  faultTakenToo: ({ what, room, team }) =>
    `${what ? `${what}的问题` : ''}已通知${TEAM[team]}，马上安排人${room ? `到 ${room} 房` : ''}查看。`,
  severalTaken: ({ bring, repair, arrange, room, sorry }) => {
    const done = [
      bring && `${bring}${to(room)}`,
      repair && `${repair}请工程部上门查看`,
      arrange && `${arrange}请同事办理`,
    ].filter(Boolean);
    return `${sorry ? '给您添麻烦了' : '好的'}，都安排上了：${done.join('，')}${arrange ? '，有结果马上告诉您' : ''}。`;
  },
  askFrontDesk: ({ what }) =>
    `收到，${what ? `${what}的事` : ''}已转给同事办理，有结果马上告诉您。`,
  lateCheckout: ({ time }) =>
    `收到，${time ? `延迟到 ${time} 退房` : '延迟退房'}的事已转给前台，确认后马上告诉您。`,
  askRoom: () => '请问您住哪个房间？',
  roomNoted: ({ room }) => `好的，记下了，${room} 房。`,
  corrected: ({ what, room }) => `好的，已改为${what}${room ? `，${room} 房` : ''}。`,
  chased: ({ what }) => `抱歉让您久等了，${what}我已经再催了一次同事。`,
  cancelled: ({ what }) => `好的，${what}已经取消。`,
  complaint: () => '很抱歉让您有这样的感受，我已请值班经理跟进，会尽快给您答复。',
  complaintToo: () => '您反映的情况，我也请值班经理跟进了，会尽快给您答复。',
  seriousComplaint: () => '这件事我们非常重视，已立即转给值班经理，由经理亲自联系您。',
  unknown: ({ question }) =>
    `${question ? `「${question}」` : '这个'}我不确定，不想给您错的答案。已经问了前台同事，有答复马上告诉您。`,
  stillAsking: ({ question }) =>
    `${question ? `「${question}」` : '这个问题'}前台同事还在确认，一有答复马上告诉您。`,
  answered: ({ question, answer }) =>
    `您刚才问的${question ? `「${question}」` : '问题'}，前台同事回复了：${answer}`,
  attachment: () => '收到了，已转给前台同事查看。也可以用文字告诉我您的需要。',
  handoff: () => '好的，已为您转接同事，接下来由真人回复您，我先不打扰。',
  handoffAgain: () => '让您久等了，我已再次提醒同事，会有真人尽快回复您，我先不打扰。',
  handoffTimeout: () => '抱歉，同事暂时腾不开手，我先继续为您服务。您的留言他们都看得到。',
  botIsBack: () => '这边已处理完，接下来由我（智能助手）继续为您服务。',
  emergency: ({ phone, danger }) =>
    `已紧急通知值班人员马上赶到！${danger ? UNTIL_HELP[danger] : '请先确保自身安全，火情走楼梯、勿乘电梯。'}${phone ? `酒店紧急电话 ${phone}，` : ''}${danger === 'selfHarm' ? '急救120。' : '火警119、急救120、报警110。'}`,
  askRemember: ({ what }) => `等您下次来，我们提前备好${what}，要记住吗？`,
  askRememberSensitive: ({ what }) => `${what}，这次入住我们会留意。以后入住也记着吗？`,
  kept: ({ what }) => `好的，记住了：${what}。`,
  notKept: () => '好的，不记。',
  onlyThisStay: () => '好的，只在这次入住留意，以后不记。',
  memory: ({ verified }) =>
    verified ? '我记得这些：' : '核对身份之前，我只能告诉您这段对话里记下的：',
  memoryLine: ({ n, what, on, hidden, stay }) =>
    `${n}. ${what}（${on}，${hidden ? '从您的话里听出来的' : '您说过'}${stay ? '，只用于这次入住' : ''}）`,
  memoryHint: () =>
    '想删哪条，说「删掉第1条」；都不要了，说「全部删除」；要完整副本，说「导出」；要改授权，说「隐私设置」。',
  memoryEmpty: ({ verified }) =>
    verified
      ? '还没有记下您的偏好。保存着的是入住记录和这段对话：要完整副本说「导出」，要删除说「全部删除」。'
      : '这段对话里还没有记下您的偏好。要删除这段对话，说「全部删除」。',
  forgotten: ({ what, at }) => `已删除：${what}。时间 ${at}。`,
  askEraseAll: ({ verified }) =>
    verified
      ? '确认全部删除吗？您的对话、请求、偏好和入住资料都会从这里删掉，没办完的请求也会取消，无法恢复。酒店依法留存的住宿登记不在此列。'
      : '确认删除吗？这段对话和由它记下的一切都会删掉，没办完的请求也会取消，无法恢复。',
  erasedAll: ({ at }) => `已全部删除，时间 ${at}。这条回执之外，这里不再留有您的资料。`,
  notErased: () => '好的，都留着。',
  eraseLater: () => '眼下还有要紧的事没处理完，我已请前台同事在办完后为您删除，并给您答复。',
  exportToStaff: () => '完整副本已请前台同事准备，三天内给您。',
  choiceKeep: () => '记住',
  choiceDrop: () => '不用记',
  choiceErase: () => '确认删除',
  choiceStay: () => '先不删',
  consents: () => '下面每一项，您都可以随时停用或启用：',
  consentLine: ({ what, given }) => `· ${what}：${given ? '启用' : '停用'}`,
  consentChanged: ({ what, given }) =>
    given ? `好的，已启用「${what}」。` : `好的，已停用「${what}」，随时可以再启用。`,
  choiceConsent: ({ what, given }) => `${given ? '启用' : '停用'}：${what}`,
  optOut: () => '好的，以后不再给您发送推广信息。',
  identified: ({ room }) =>
    `核对好了${room ? `，您住 ${room} 房` : ''}。入住方面的事，现在都可以直接问我。`,
  notIdentified: () =>
    '没能核对上。请把预订号和预订人姓名一起发给我，也可以到前台办理，或回复「人工」。',
  askBookingName: () => '好的，再请您告诉我预订人的姓名。',
  identityToStaff: () => '收到，这个需要前台同事帮您核对一下，稍后答复您。',
  tooManyTries: () => '试的次数有点多，请过一小时再试；着急的话可以到前台，或回复「人工」。',
  roomsToStaff: () => '您提到的房间比较多，已请前台同事来跟您确认，请稍等。',
  verifyFirst: () =>
    '涉及入住和账单，我要先确认是您本人：请把预订号和预订人姓名发给我，或扫房卡套上的二维码。',
  ownStay: ({ room, arrival, departure }) =>
    `您的入住：${room ? `${room} 房，` : ''}${arrival} 入住，${departure} 退房。`,
  surveyThanks: ({ level }) => THANKS[level],
  surveyReason: ({ level }) => REASON[level],
  surveyReview: ({ url }) => `欢迎把这次入住的真实感受写在这里：${url}`,
  surveyAgain: ({ from, to }) =>
    `方便打个分吗？${from}–${to} 分，${to} 分最高，回个数字就行；不想评也没关系。`,
  surveyComment: () => '谢谢您告诉我们，已转给经理。',
  surveyReminder: ({ question }) => `再打扰您一次，之后不会再问：${question}`,
  surveyOptOut: () => '好的，以后不再请您评价，也不发推广信息。',
  privacy: () => '您的资料由您做主。已请同事处理您的要求，办好后告诉您。',
  eta: ({ minutes }) => `同事大约 ${minutes} 分钟内为您处理好。`,
  done: ({ what, ask }) =>
    `${what}已经处理好了${ask ? '，您看可以了吗？' : '。还有不妥，请直接告诉我。'}`,
  complaintDone: ({ ask }) =>
    `您反映的问题，同事已经跟进处理了。${ask ? '现在好些了吗？' : '还有不妥，请直接告诉我。'}`,
  glad: () => '那就好，有需要随时说。',
  reopened: ({ what }) => `抱歉，${what}没有处理好。我已重新转给同事，请他们优先处理。`,
  askWhich: ({ what }) => `请问您说的是哪一项？${what}`,
  neverOrdered: ({ what }) => `好的，${what}这边没有在办的，不会为您安排。`,
  askTime: () => '请问您需要几点？',
  askPeople: () => '请问一共几位？',
  timeNoted: ({ when }) => `好的，记下了，${when}。`,
  timePast: () => '您说的时间已经过了。',
  noted: () => '好的，记下了。',
  added: () => '好的，记下了，已一并告诉同事。',
  addedForManager: () => '您说的这些，已一并转告值班经理。',
  toldFrontDesk: () => '收到，已转告前台同事。',
  injury: () =>
    '您先别着急，已请值班经理马上过来。需要医生或救护车，请直接告诉我；伤得重就先拨 120。',
  lookInto: ({ what }) => `收到，${what}的进度我请同事查一下，有消息马上告诉您。`,
  chasedTaken: ({ what }) => `${what}已经有同事在处理了，我再提醒一下，让您久等了。`,
  chasedUntil: ({ what, minutes }) =>
    `${what}同事正在处理，预计还要 ${minutes} 分钟左右，我已再提醒一次。`,
  manyTaken: ({ what }) => `${what}数量比较多，我已请值班经理确认能否安排，有结果马上告诉您。`,
  complaintAgain: () => '很抱歉让您一再费心。我已再次请值班经理优先处理，您说的这些经理都看得到。',
  discomfort: ({ room }) =>
    `不好意思，让您住得不舒服了，已请同事马上${room ? `到 ${room} 房` : ''}处理。`,
  botAgain: () => '我是智能助手，先由我为您服务；要找同事，请说「人工」。',
  stuck: () => '看来我没能帮到您，已请同事来直接回复您，请稍等，我先不打扰。',
  iAmBot: () => '我是酒店的智能助手，不是真人。想找真人同事，说「人工」就行。',
  outOfScope: () => '这个我帮不上忙，住店的事尽管找我：送东西、报修、打扫，或问点什么。',
  smallTalk: () => '哈哈，祝您住得开心。有需要随时说。',
  stillComing: ({ what }) => `好的，${what}照常安排。`,
  howLong: ({ what }) => `${what}同事已经在安排，具体多久我帮您问一下，有准信马上告诉您。`,
  complaintReopened: () => '很抱歉，您反映的问题还没处理好。我已重新转给经理，请他优先处理。',
  wishTaken: ({ what, room }) => `不好意思，让您睡得不舒服了，已请同事把合适的${what}${to(room)}。`,
  othersPrivate: () =>
    '其他客人的信息我不能透露，请您理解。要找同住的朋友，可以到前台，请同事帮您联系。',
  noSuchRoom: ({ room }) => `没有查到 ${room} 房，麻烦再核对一下您的房间号？`,
  otherRoom: ({ room, own }) => `您住的是 ${own} 房，确认是 ${room} 房吗？回复房间号就行。`,
  refused: ({ reason }) => REFUSED[reason],
};

const THANKS = {
  low: '很抱歉这次没让您满意，已请值班经理马上跟进。',
  middle: '谢谢您的评分。',
  high: '太好了，谢谢您！',
};
const REASON = {
  low: '方便说说主要是哪里没做好吗？',
  middle: '要让您更满意，您最希望我们改进哪一点？',
  high: '最让您满意的是哪一点？',
};

const REFUSED = {
  full: '很抱歉，目前已经订满，这次没法为您安排。',
  out_of_stock: '很抱歉，您要的物品暂时没有了。',
  not_offered: '很抱歉，酒店目前不提供这项服务。',
  closed: '很抱歉，现在不在服务时间内。',
  other: '很抱歉，这次没能为您办到。需要的话，我可以请同事直接跟您说明，回复「人工」即可。',
};
