/** What the guest chat and its privacy page show. */
export type ChatLabels = typeof zh;
type QuickReply = {
  label: string;
  text: string /** Left in the box to be finished. */;
  draft?: true;
};

const zh = {
  subtitle: '机器人回复',
  greeting: (hotel: string) =>
    `您好，这里是${hotel}。我是酒店的机器人，要毛巾、问 WiFi、报修、延迟退房，直接写给我就行。\n想找真人？点右上角“人工”。`,
  youTalkToABot: '您正在和机器人聊天',
  demo: '演示酒店：数据都是示例',
  privacy: '隐私说明',
  human: '人工',
  humanHint: '请工作人员来接待',
  humanText: '我要人工服务',
  room: (room: string) => `房间 ${room}`,
  noRoom: '填写房号',
  roomTitle: '您住哪个房间？',
  roomHint: '写上房号，送东西、维修不用再问您。',
  roomField: '房号',
  save: '保存',
  cancel: '取消',
  messages: '聊天记录',
  write: '写消息',
  placeholder: '写点什么…',
  send: '发送',
  quickReplies: '常用的话',
  quick: [
    { label: '要毛巾', text: '请送两条毛巾到房间' },
    { label: 'WiFi 密码', text: 'WiFi 密码是多少？' },
    { label: '早餐时间', text: '早餐几点到几点？' },
    { label: '延迟退房', text: '可以延迟退房吗？' },
    { label: '报修', text: '房间里有东西坏了：', draft: true },
  ] as QuickReply[],
  me: '我',
  bot: '小知 · 机器人',
  staff: '酒店工作人员',
  staffJoined: '工作人员已接入，为您服务',
  botBack: '机器人继续为您服务',
  typing: '对方正在输入',
  sending: '正在发送',
  failed: '没有发出去，点这里重发',
  offline: '网络断开了，正在重新连接…',
  urgent: '急事请打电话',
  newMessages: '新消息',
  yesterday: '昨天',
  noticeTitle: '关于您的信息',
  notice: '您在这里写的内容会保存在酒店，用来办理您的需要、改进服务，工作人员可以看到。',
  noticeOk: '知道了',
  openOnPhone: '用手机打开',
  scan: '用微信或相机扫一扫，在手机上和我们聊天。',
  call: '也可以打电话：',
  noScript: '聊天需要浏览器开启 JavaScript。',
  back: '返回聊天',
  stayLink: {
    open: {
      title: '欢迎入住',
      text: '从这里打开的聊天已经知道您的房间和入住日期，退房时自动失效。请只在自己的手机上打开。',
      button: '打开聊天',
    },
    over: {
      title: '这个链接已失效',
      text: '入住结束或链接被收回后就不能再用了。您仍然可以直接和酒店聊天。',
      button: '打开聊天',
    },
  },
  privacyPage: {
    title: '隐私说明',
    intro: (hotel: string) => `这里说明 ${hotel} 的聊天保存什么、为什么保存，以及您可以怎么做。`,
    sections: [
      {
        title: '保存什么',
        points: [
          '您写的消息、发送时间，以及机器人和工作人员的回复。',
          '您填写或房间二维码带来的房号，以及您所用的语言。',
          '从消息中整理出来的内容：您要办的事、您是否满意，以及您的偏好（例如想要矮一点的枕头）。',
          '一个浏览器 Cookie，让您刷新页面后能接着聊，30 天后失效；您选择的语言也记在 Cookie 里。',
          '还没发出去的消息暂存在您自己的手机里，发出后即删除。',
        ],
      },
      {
        title: '为什么保存',
        points: [
          '为了办理您的需要，并让接手的工作人员不必再问您一遍。',
          '为了了解哪里做得不好并改进。',
          '为了下次入住时记得您的偏好。涉及过敏、宗教饮食、无障碍和就医的信息，只有您明确同意才会长期保存。',
        ],
      },
      {
        title: '谁能看到',
        points: [
          '本酒店的工作人员。需要办理的事会出现在酒店自己使用的工作平台上。',
          '如果酒店接入了外部的语言模型或翻译服务，消息文字可能会发给该服务处理；前台可以告诉您酒店是否使用以及用的是哪一家。',
          '页面不使用广告和统计追踪。',
        ],
      },
      {
        title: '查看和删除',
        points: [
          '在聊天里写“你记得我什么？”就能看到记下的内容；写“删掉第1条”或“全部删除”就会删除，并给您一张回执。告诉前台也可以。',
          '房号只用来送东西。涉及您的入住和账单，要先用预订号加姓名，或房卡套上的二维码确认是您本人。',
          '清除浏览器 Cookie 之后，这部手机就不再和之前的聊天相连。',
          '请不要在聊天里写身份证号、银行卡号或密码。',
        ],
      },
    ],
    contact: (phone: string) => `酒店电话：${phone}`,
  },
};

const en: ChatLabels = {
  subtitle: 'Bot',
  greeting: (hotel) =>
    `Hello, this is ${hotel}. I am its bot. Towels, WiFi, repairs, late check-out: just write, in your own language.\nFor a person, tap “Staff” above.`,
  youTalkToABot: 'You are talking to a bot',
  demo: 'Demo hotel: what it shows is made up',
  privacy: 'Privacy',
  human: 'Staff',
  humanHint: 'Ask for a member of staff',
  humanText: 'I would like to talk to a person, please',
  room: (room) => `Room ${room}`,
  noRoom: 'Add room',
  roomTitle: 'Which room are you in?',
  roomHint: 'So that we need not ask when we bring or mend something.',
  roomField: 'Room number',
  save: 'Save',
  cancel: 'Cancel',
  messages: 'Conversation',
  write: 'Your message',
  placeholder: 'Write a message…',
  send: 'Send',
  quickReplies: 'Quick messages',
  quick: [
    { label: 'Towels', text: 'Could I have two towels, please?' },
    { label: 'WiFi password', text: 'What is the WiFi password?' },
    { label: 'Breakfast', text: 'What time is breakfast?' },
    { label: 'Late check-out', text: 'Could I check out late?' },
    { label: 'Repair', text: 'Something is broken in my room: ', draft: true },
  ],
  me: 'Me',
  bot: 'Zhi · bot',
  staff: 'Hotel staff',
  staffJoined: 'A member of staff is with you now',
  botBack: 'The bot is back with you',
  typing: 'Typing',
  sending: 'Sending',
  failed: 'Not sent. Tap to send again',
  offline: 'Connection lost. Reconnecting…',
  urgent: 'Urgent? Call',
  newMessages: 'New messages',
  yesterday: 'Yesterday',
  noticeTitle: 'About your data',
  notice:
    'What you write here is kept by the hotel, to do what you ask for and to do better. Our staff can read it.',
  noticeOk: 'Got it',
  openOnPhone: 'Open on your phone',
  scan: 'Scan with WeChat or your camera to chat with us from your phone.',
  call: 'Or call the hotel:',
  noScript: 'The chat needs JavaScript to be switched on.',
  back: 'Back to the chat',
  stayLink: {
    open: {
      title: 'Welcome',
      text: 'The chat that opens here knows your room and your dates, and closes by itself at check-out. Please open it on your own phone only.',
      button: 'Open the chat',
    },
    over: {
      title: 'This link has ended',
      text: 'It stops working after the stay, or when the hotel takes it back. You can still write to the hotel.',
      button: 'Open the chat',
    },
  },
  privacyPage: {
    title: 'Privacy',
    intro: (hotel) => `What the chat of ${hotel} keeps, why, and what you can do about it.`,
    sections: [
      {
        title: 'What is kept',
        points: [
          'The messages you write and when, and the replies of the bot and of our staff.',
          'The room number you gave or that came with the QR code in your room, and your language.',
          'What is understood from your messages: what you need, whether you are content, and what you prefer (a lower pillow, for example).',
          'A browser cookie, so that you can go on chatting after a reload; it ends after 30 days. Your choice of language is kept in a cookie too.',
          'Messages that could not be sent yet wait on your own device, and are removed there once sent.',
        ],
      },
      {
        title: 'Why',
        points: [
          'To do what you ask for, and so that nobody has to ask you twice.',
          'To learn what goes wrong and mend it.',
          'To remember what you prefer at your next stay. Allergies, diets of faith, accessibility and medical matters are kept for good only after your explicit yes.',
        ],
      },
      {
        title: 'Who can see it',
        points: [
          'The staff of this hotel. What has to be done appears in the work tools that the hotel uses.',
          'If the hotel has connected an outside language model or translation service, the text of a message may be sent there to be understood. The front desk can tell you whether it does, and which one.',
          'There are no advertisements and no trackers on this page.',
        ],
      },
      {
        title: 'See it, delete it',
        points: [
          'Write “What do you know about me?” in the chat to read what is noted, and “delete number 1” or “delete everything” to remove it; you get a receipt. Or tell the front desk.',
          'A room number only says where to bring things. For your stay and your bill you first prove who you are: with the reservation code and name, or the code on your key sleeve.',
          'Once you clear your browser’s cookies, this device is no longer linked to the earlier conversation.',
          'Please do not write identity numbers, bank cards or passwords in the chat.',
        ],
      },
    ],
    contact: (phone) => `Telephone of the hotel: ${phone}`,
  },
};

export const chatLabels = { zh, en };
