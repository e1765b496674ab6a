/** The admin pages: connections, routing, knowledge, people, the hotel, and the rooms' QR codes. */
import type { Lang } from './ticket.ts';

export type AdminTab =
  | 'connections'
  | 'routing'
  | 'knowledge'
  | 'people'
  | 'surveys'
  | 'hotel'
  | 'rooms';

type Labels = {
  tabs: Record<AdminTab, string>;
  save: string;
  saved: string;
  remove: string;
  copy: string;
  copied: string;
  offline: string;
  connections: {
    intro: string;
    names: Record<string, string>;
    about: Record<string, string>;
    states: Record<string, string>;
    how: Record<string, string>;
    scan: string;
    mend: Record<string, string>;
    since: string;
  };
  routing: {
    intro: string;
    board: string;
    none: string;
    department: string;
    destination: string;
    destinationHint: string;
    add: string;
    fromSetting: string;
    noSlack: string;
    wrong: string;
  };
  knowledge: {
    intro: string;
    asks: Record<string, string>;
    missing: string;
    edit: string;
    empty: string;
    hint: string;
    add: string;
    topic: string;
    from: string;
    until: string;
    questions(language: string): string;
  };
  unknown: {
    title(n: number): string;
    none: string;
    asked(times: number, last: string): string;
    waiting(guests: number): string;
    write: string;
    replied(by: string | null): string;
    take: string;
    saveAndSend(guests: number): string;
    told(guests: number): string;
    aside: string;
  };
  people: {
    intro: string;
    you: string;
    role: string;
    change: string;
    inactive: string;
    devices(n: number): string;
    signOutAll: string;
    deactivate: string;
    activate: string;
    passwordLink: string;
    passwordLinkFor(name: string): string;
    invite: string;
    inviteAs: string;
    makeLink: string;
    linkTitle: string;
    linkHint: string;
    open: string;
    expires: string;
    withdraw: string;
    lastAdmin: string;
    roles: Record<'staff' | 'manager' | 'admin', string>;
  };
  hotel: {
    intro: string;
    name: string;
    zone: string;
    zoneHint: string;
    phone: string;
    emergencyPhone: string;
    emergencyHint: string;
    wrongZone: string;
    noName: string;
  };
  rooms: {
    intro: string;
    list: string;
    listHint: string;
    show: string;
    print: string;
    room: string;
    scan: string;
    line: string;
    none: string;
    wrong: string;
    address: string;
  };
};

const zh: Labels = {
  tabs: {
    connections: '连接',
    routing: '通知分派',
    knowledge: '知识库',
    surveys: '问卷',
    people: '人员',
    hotel: '酒店',
    rooms: '房间二维码',
  },
  save: '保存',
  saved: '已保存。',
  remove: '删除',
  copy: '复制',
  copied: '已复制',
  offline: '连接已中断，正在重新连接…页面内容可能不是最新。',
  connections: {
    intro: '客人从哪里写来、员工在哪里收到通知，以及它们此刻是否正常。',
    names: { web: '网页聊天', wechat: '微信', slack: 'Slack' },
    about: {
      web: '客人扫码或打开网址即可聊天，无需安装。',
      wechat: '客人在微信里直接给酒店的账号发消息。',
      slack: '各部门在自己的频道里收到工单并处理。',
    },
    states: {
      starting: '正在连接',
      scan: '等待扫码登录',
      online: '正常',
      offline: '已断开',
      absent: '未启用',
    },
    how: {
      wechat: '在 .env 中填写 WECHATY 开头的设置并重启，即可启用。详见 README“连接微信”。',
      slack:
        '在 .env 中填写 SLACK 开头的设置并重启，即可启用。详见 README“连接 Slack”。没有 Slack 也可以只用工作台。',
    },
    scan: '用酒店的微信扫描此二维码并在手机上确认。二维码会自动更新。',
    mend: {
      logged_out: '微信账号已退出登录。系统会自动重新连接并显示新的二维码。',
      unreachable: '连不上微信网关。请检查网络与 .env 中的网关地址；系统会自动重试。',
      other: '连接意外中断，系统会自动重试。若持续数分钟，请检查网络与 .env 中的设置。',
    },
    since: '更新于',
  },
  routing: {
    intro: '决定每个部门的工单发到哪个 Slack 频道。没有单独设置的部门使用“其余部门”的频道。',
    board: '无论如何设置，所有工单都会出现在工作台上。',
    none: '还没有单独设置的部门。',
    department: '部门',
    destination: 'Slack 频道 ID',
    destinationHint: '以 C 或 G 开头，例如 C0123ABCD。在 Slack 中打开频道详情，最下方可以看到。',
    add: '添加',
    fromSetting: '来自设置 SLACK_CHANNEL',
    noSlack: 'Slack 尚未启用，此处的设置会在启用后生效。',
    wrong: '频道 ID 格式不正确，应以 C 或 G 开头。',
  },
  knowledge: {
    intro: '机器人只用这里的内容回答问题。没有写的，它会如实说不知道，并转给前台。',
    asks: {
      wifi: 'WiFi 名称和密码',
      breakfast: '早餐时间和地点',
      facility: '健身房、泳池等设施的位置和时间',
      checkin_checkout: '入住和退房时间、提早或延后的规定',
      parking: '停车位置、费用',
      location: '地址、交通、周边',
      price: '房价和其他收费',
      policy: '宠物、吸烟、押金、访客、取消的规定',
      membership: '会员积分、等级、权益',
      other: '行李寄存、饮用水等其他问题',
    },
    missing: '未填写',
    edit: '编辑',
    empty: '留空则用最接近的语言回答。',
    hint: '机器人会原样发送给客人。先写中文和英文，其他语言的客人会收到英文。',
    add: '新增一条',
    topic: '类别',
    from: '生效日（可不填）',
    until: '截止日（可不填）',
    questions: (language) => `客人会怎么问（${language}），一行一句`,
  },
  unknown: {
    title: (n) => (n ? `客人在问、我们还没写的（${n}）` : '客人在问、我们还没写的'),
    none: '目前没有。客人问到这里没写的内容，会自动列在这里。',
    asked: (times, last) => `${times > 1 ? `问过 ${times} 次 · ` : ''}最近 ${last}`,
    waiting: (guests) => (guests > 1 ? `${guests} 位客人在等` : '客人在等'),
    write: '写答案',
    replied: (by) => `${by ?? '同事'}当时这样回复：`,
    take: '就用这个回答',
    saveAndSend: (guests) => (guests > 1 ? `保存并回复 ${guests} 位客人` : '保存并回复客人'),
    told: (guests) => `已回复 ${guests} 位客人`,
    aside: '不用写，从列表移除',
  },
  people: {
    intro: '谁可以使用工作台和管理页面。邀请通过链接完成，不需要邮件服务器。',
    you: '您',
    role: '角色',
    change: '更改',
    inactive: '已停用',
    devices: (n) => (n ? `${n} 台设备已登录` : '未登录'),
    signOutAll: '在所有设备退出',
    deactivate: '停用',
    activate: '重新启用',
    passwordLink: '重设密码链接',
    passwordLinkFor: (name) => `${name} 的重设密码链接`,
    invite: '邀请同事',
    inviteAs: '身份',
    makeLink: '生成邀请链接',
    linkTitle: '邀请链接',
    linkHint: '请现在复制或让对方扫码：链接只显示这一次，也只能使用一次。',
    open: '未使用的邀请',
    expires: '有效至',
    withdraw: '撤回',
    lastAdmin: '至少需要一位管理员，因此没有更改。',
    roles: {
      staff: '工作台：处理工单、回复客人',
      manager: '另加：洞察、连接状态、知识库、房间二维码',
      admin: '另加：人员、通知分派、酒店资料',
    },
  },
  hotel: {
    intro: '机器人向客人介绍酒店时使用这些信息。',
    name: '酒店名称',
    zone: '时区',
    zoneHint: '例如 Asia/Shanghai。所有时间按此显示。',
    phone: '前台电话',
    emergencyPhone: '紧急电话',
    emergencyHint: '客人遇到紧急情况时，机器人会告知此号码。',
    wrongZone: '无法识别该时区，例如应为 Asia/Shanghai。',
    noName: '请至少填写一种语言的名称。',
  },
  rooms: {
    intro: '每个房间一个二维码：客人扫码即可聊天，房号已经填好（视为客人自述，不作为身份证明）。',
    list: '房号',
    listHint: '用逗号分隔，连续房号用横线，例如 1201-1212, 1301。最多 400 间。',
    show: '生成',
    print: '打印',
    room: '房间',
    scan: '微信或相机扫码，联系酒店',
    line: '需要什么，发消息给我们',
    none: '填写房号后，这里会显示可打印的二维码。',
    wrong: '无法识别房号，例如应为 1201-1212, 1301。',
    address: '二维码指向',
  },
};

const en: Labels = {
  tabs: {
    connections: 'Connections',
    routing: 'Routing',
    knowledge: 'Knowledge',
    surveys: 'Surveys',
    people: 'People',
    hotel: 'Hotel',
    rooms: 'Room QR codes',
  },
  save: 'Save',
  saved: 'Saved.',
  remove: 'Remove',
  copy: 'Copy',
  copied: 'Copied',
  offline: 'The connection is lost, reconnecting… What you see may be out of date.',
  connections: {
    intro: 'Where guests write from, where staff are told, and whether it works right now.',
    names: { web: 'Web chat', wechat: 'WeChat', slack: 'Slack' },
    about: {
      web: 'Guests scan a code or open the address and write, nothing to install.',
      wechat: 'Guests write to the hotel’s own account in WeChat.',
      slack: 'Departments get their tickets in their own channels and act there.',
    },
    states: {
      starting: 'Connecting',
      scan: 'Waiting for the QR code to be scanned',
      online: 'Working',
      offline: 'Disconnected',
      absent: 'Not in use',
    },
    how: {
      wechat:
        'Fill in the settings that begin with WECHATY in .env and restart. See “Connecting WeChat” in the README.',
      slack:
        'Fill in the settings that begin with SLACK in .env and restart. See “Connecting Slack” in the README. The board works without Slack too.',
    },
    scan: 'Scan this with the hotel’s WeChat and confirm on the phone. The code renews itself.',
    mend: {
      logged_out:
        'The WeChat account was logged out. We reconnect by ourselves and show a new code.',
      unreachable:
        'The WeChat gateway does not answer. Check the network and the gateway’s address in .env; we keep trying.',
      other:
        'The connection broke; we keep trying. If it lasts for minutes, check the network and the settings in .env.',
    },
    since: 'Updated',
  },
  routing: {
    intro:
      'Which Slack channel gets the tickets of which department. Departments without a line use the channel of “All others”.',
    board: 'Whatever is set here, every ticket is on the staff board as well.',
    none: 'No department has a channel of its own yet.',
    department: 'Department',
    destination: 'Slack channel id',
    destinationHint:
      'Begins with C or G, such as C0123ABCD. It stands at the end of the channel’s details in Slack.',
    add: 'Add',
    fromSetting: 'from the setting SLACK_CHANNEL',
    noSlack: 'Slack is not in use yet; what is set here counts once it is.',
    wrong: 'That is no channel id: it begins with C or G.',
  },
  knowledge: {
    intro:
      'The bot answers questions from these texts only. What is missing it honestly does not know, and asks the front desk.',
    asks: {
      wifi: 'Name and password of the Wi-Fi',
      breakfast: 'When and where breakfast is',
      facility: 'Gym, pool and other facilities: where and when',
      checkin_checkout: 'Check-in and check-out times, early and late rules',
      parking: 'Where to park and what it costs',
      location: 'Address, how to get here, what is nearby',
      price: 'Room rates and other charges',
      policy: 'Pets, smoking, deposit, visitors, cancellation',
      membership: 'Points, tiers and benefits',
      other: 'Anything else, such as luggage storage',
    },
    missing: 'missing',
    edit: 'Edit',
    empty: 'Left empty, guests get the nearest language.',
    hint: 'The bot sends it to guests as it stands. Begin with Chinese and English; guests of other languages get the English one.',
    add: 'New entry',
    topic: 'About',
    from: 'Valid from (optional)',
    until: 'Valid until (optional)',
    questions: (language) => `How guests ask it (${language}), one a line`,
  },
  unknown: {
    title: (n) => `What guests ask that we don’t know${n ? ` (${n})` : ''}`,
    none: 'Nothing. What guests ask and is not written here will appear in this list.',
    asked: (times, last) => `${times > 1 ? `asked ${times} times, last ` : ''}${last}`,
    waiting: (guests) => (guests > 1 ? `${guests} guests are waiting` : 'a guest is waiting'),
    write: 'Answer',
    replied: (by) => `${by ?? 'A colleague'} replied:`,
    take: 'Use this answer',
    saveAndSend: (guests) => `Save and tell ${guests > 1 ? `${guests} guests` : 'the guest'}`,
    told: (guests) => `${guests} guest${guests > 1 ? 's were' : ' was'} told`,
    aside: 'Needs no answer',
  },
  people: {
    intro:
      'Who may use the board and these pages. People join by a link; no mail server is needed.',
    you: 'you',
    role: 'Role',
    change: 'Change',
    inactive: 'Deactivated',
    devices: (n) => (n ? `signed in on ${n} device${n > 1 ? 's' : ''}` : 'not signed in'),
    signOutAll: 'Sign out everywhere',
    deactivate: 'Deactivate',
    activate: 'Activate again',
    passwordLink: 'Password link',
    passwordLinkFor: (name) => `New password for ${name}`,
    invite: 'Invite a colleague',
    inviteAs: 'As',
    makeLink: 'Make an invitation link',
    linkTitle: 'Invitation link',
    linkHint: 'Copy it now, or let them scan it: it is shown only this once and works once.',
    open: 'Open invitations',
    expires: 'until',
    withdraw: 'Withdraw',
    lastAdmin: 'There must be at least one admin, so nothing was changed.',
    roles: {
      staff: 'The board: handle tickets, answer guests',
      manager: 'Also insights, connections, knowledge, room codes',
      admin: 'Also people, routing, the hotel’s details',
    },
  },
  hotel: {
    intro: 'The bot uses these when it speaks of the hotel.',
    name: 'Name of the hotel',
    zone: 'Time zone',
    zoneHint: 'Such as Asia/Shanghai. All times are shown in it.',
    phone: 'Front desk phone',
    emergencyPhone: 'Emergency phone',
    emergencyHint: 'The bot gives this number to guests in an emergency.',
    wrongZone: 'That time zone is unknown. It looks like Asia/Shanghai.',
    noName: 'Please give the name in one language at least.',
  },
  rooms: {
    intro:
      'One code a room: guests scan it and write, the room is filled in (as the guest’s claim, no proof).',
    list: 'Rooms',
    listHint: 'Separated by commas, a row of rooms with a dash: 1201-1212, 1301. Up to 400.',
    show: 'Make',
    print: 'Print',
    room: 'Room',
    scan: 'Scan with WeChat or your camera',
    line: 'Need anything? Write to us',
    none: 'Fill in the rooms, and codes to print appear here.',
    wrong: 'Those rooms could not be read. They look like 1201-1212, 1301.',
    address: 'The codes lead to',
  },
};

export const adminLabels: Record<Lang, Labels> = { zh, en };
