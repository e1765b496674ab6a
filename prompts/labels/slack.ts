/** What Slack shows to staff: cards, buttons, the reply window, and how to mend the connection. */
type SlackLabels = {
  card: {
    guest: string;
    noName: string;
    room: string;
    noRoom: string;
    verified: string;
    claimed: string;
    language: string;
    department: string;
    stay: string;
    due: string;
    overdue(p: { minutes: number }): string;
    words: string;
    translation: string;
    answered: string;
    lastComplaint(p: { day: string; words: string; status: string }): string;
    remembered: string;
    inferred: string;
    recovery: string;
    severe: string;
    chased(p: { times: number }): string;
    eta(p: { time: string }): string;
    handover: string;
    identify: string;
  };
  button: {
    claim: string;
    eta: string;
    minutes(p: { minutes: number }): string;
    done: string;
    refuse: string;
    reply: string;
    resolve: string;
    open: string;
    prepared: string;
    notPrepared: string;
  };
  refuse: { title: string; text: string; yes: string; no: string };
  reply: {
    title: string;
    label: string;
    hint: string;
    preview: string;
    previewTitle: string;
    previewHint: string;
    send: string;
    keep: string;
    keepHint: string;
    back: string;
    cancel: string;
    unsent: string;
  };
  problem: Record<
    'gone' | 'closed' | 'settled' | 'no_guest' | 'empty' | 'inactive' | 'failed',
    string
  >;
  author: Record<'guest' | 'bot' | 'staff' | 'system', string>;
  /** What to do about an error of Slack, by Slack's own name for it. */
  mend: Record<string, string>;
  connection: { unreachable: string; socket: string };
};

const zh: SlackLabels = {
  card: {
    guest: '客人',
    noName: '未留姓名',
    room: '房间',
    noRoom: '未知',
    verified: '已核实',
    claimed: '客人自报',
    language: '语言',
    department: '部门',
    stay: '住期',
    due: '时限',
    overdue: ({ minutes }) => `⚠️ 已超时 ${minutes} 分钟`,
    words: '客人原话',
    translation: '机器翻译',
    answered: '机器人已回复',
    lastComplaint: ({ day, words, status }) => `上次投诉 ${day}：${words}（${status}）`,
    remembered: '住客偏好',
    inferred: '推断',
    recovery: '补救步骤',
    severe: '严重',
    chased: ({ times }) => `🔔 客人已催 ${times} 次`,
    eta: ({ time }) => `预计 ${time}`,
    handover: '🙊 机器人静默中，由同事与客人对话',
    identify: '核对是哪位客人 →',
  },
  button: {
    claim: '接单',
    eta: '预计多久',
    minutes: ({ minutes }) => `${minutes} 分钟`,
    done: '完成',
    refuse: '无法办理',
    reply: '回复客人',
    resolve: '结束人工服务',
    open: '打开',
    prepared: '已备好',
    notPrepared: '办不到…',
  },
  refuse: {
    title: '告诉客人无法办理？',
    text: '客人会收到说明，这张单随即关闭。',
    yes: '确定',
    no: '返回',
  },
  reply: {
    title: '回复客人',
    label: '发给客人的话',
    hint: '发出后由同事与客人对话，机器人保持安静，直到点「结束人工服务」。',
    preview: '预览',
    previewTitle: '客人将看到',
    previewHint: '请用客人的语言。点「发送」后，客人会收到下面这段话，一字不差：',
    send: '发送',
    keep: '以后也这样回答',
    keepHint: '机器人继续服务；再有客人这样问，就用这句回答',
    back: '返回修改',
    cancel: '取消',
    unsent: '没有发出的内容：',
  },
  problem: {
    gone: '这张单已不存在。',
    closed: '这张单已有人办结。',
    settled: '这一项同事已经处理，或者已不用准备。',
    no_guest: '这张单没有可以回复的客人。',
    empty: '请先写点内容。',
    inactive: '您的账号已停用，请联系管理员。',
    failed: '没有成功，请稍后再试，或到员工看板操作。',
  },
  author: { guest: '客人', bot: '机器人', staff: '同事', system: '系统' },
  mend: {
    not_in_channel: '应用还不在这个频道里：在频道中输入 /invite @Zhike。',
    channel_not_found: '找不到这个频道：核对频道 ID；私有频道要先 /invite @Zhike。',
    is_archived: '频道已归档：恢复频道，或在路由中换一个。',
    restricted_action: '工作区设置不允许应用在此频道发言：请工作区管理员放行。',
    invalid_auth: 'Slack 不认这个令牌：在应用的 OAuth & Permissions 页重新复制 SLACK_BOT_TOKEN。',
    not_authed: '没有令牌：设置 SLACK_BOT_TOKEN。',
    account_inactive: '应用已被移除或停用：重新安装应用，再更新 SLACK_BOT_TOKEN。',
    token_revoked: '令牌已被吊销：重新安装应用，再更新 SLACK_BOT_TOKEN。',
    token_expired: '令牌已过期：重新安装应用，再更新 SLACK_BOT_TOKEN。',
    missing_scope: '应用缺少权限：按 manifest.json 更新应用并重新安装。',
    not_allowed_token_type:
      '令牌类型不对：SLACK_BOT_TOKEN 以 xoxb- 开头，SLACK_APP_TOKEN 以 xapp- 开头。',
    other: 'Slack 拒绝了这条消息。',
  },
  connection: {
    unreachable: '连不上 Slack：检查网络和代理。会自动重试。',
    socket: 'Socket Mode 没有连上：核对 SLACK_APP_TOKEN（权限 connections:write）。会自动重试。',
  },
};

const en: SlackLabels = {
  card: {
    guest: 'Guest',
    noName: 'no name given',
    room: 'Room',
    noRoom: 'unknown',
    verified: 'verified',
    claimed: 'guest says so',
    language: 'Language',
    department: 'Department',
    stay: 'Stay',
    due: 'Due',
    overdue: ({ minutes }) => `⚠️ ${minutes} min overdue`,
    words: "Guest's words",
    translation: 'Machine translation',
    answered: 'The bot answered',
    lastComplaint: ({ day, words, status }) => `last complaint ${day}: ${words} (${status})`,
    remembered: 'Remembered',
    inferred: 'inferred',
    recovery: 'What to do',
    severe: 'severe',
    chased: ({ times }) => `🔔 Guest asked again (${times})`,
    eta: ({ time }) => `expected ${time}`,
    handover: '🙊 The bot is silent; a colleague speaks with the guest',
    identify: 'Who is this guest? →',
  },
  button: {
    claim: 'Claim',
    eta: 'ETA',
    minutes: ({ minutes }) => `${minutes} min`,
    done: 'Done',
    refuse: "Can't do",
    reply: 'Reply',
    resolve: 'Resolve',
    open: 'Open',
    prepared: 'Done',
    notPrepared: "Can't do…",
  },
  refuse: {
    title: "Tell the guest it can't be done?",
    text: 'The guest is told why, and the ticket is closed.',
    yes: 'Yes',
    no: 'Back',
  },
  reply: {
    title: 'Reply to the guest',
    label: 'Message to the guest',
    hint: 'From then on a colleague speaks and the bot is silent, until "Resolve".',
    preview: 'Preview',
    previewTitle: 'The guest will see',
    previewHint:
      "Please use the guest's language. After Send the guest gets this text, word for word:",
    send: 'Send',
    keep: 'Answer so from now on',
    keepHint: 'The bot goes on serving; whoever asks this next gets this answer',
    back: 'Back',
    cancel: 'Cancel',
    unsent: 'What was not sent:',
  },
  problem: {
    gone: 'This ticket no longer exists.',
    closed: 'Somebody has finished this ticket.',
    settled: 'A colleague has seen to this already, or it is no longer needed.',
    no_guest: 'There is no guest to reply to on this ticket.',
    empty: 'Please write something first.',
    inactive: 'Your account is switched off; please ask an admin.',
    failed: 'That did not work. Please try again, or use the staff board.',
  },
  author: { guest: 'Guest', bot: 'Bot', staff: 'Colleague', system: 'System' },
  mend: {
    not_in_channel: 'The app is not in this channel yet: type /invite @Zhike there.',
    channel_not_found:
      'No such channel: check the channel id; a private one needs /invite @Zhike first.',
    is_archived: 'The channel is archived: restore it, or route to another one.',
    restricted_action:
      'The workspace does not let the app write in this channel: ask its admin to allow it.',
    invalid_auth:
      "Slack does not know this token: copy SLACK_BOT_TOKEN again from the app's OAuth & Permissions page.",
    not_authed: 'There is no token: set SLACK_BOT_TOKEN.',
    account_inactive:
      'The app was removed or switched off: install it again and update SLACK_BOT_TOKEN.',
    token_revoked: 'The token was revoked: install the app again and update SLACK_BOT_TOKEN.',
    token_expired: 'The token has expired: install the app again and update SLACK_BOT_TOKEN.',
    missing_scope: 'The app lacks a permission: update it with manifest.json and install it again.',
    not_allowed_token_type:
      'Wrong kind of token: SLACK_BOT_TOKEN begins with xoxb-, SLACK_APP_TOKEN with xapp-.',
    other: 'Slack refused this message.',
  },
  connection: {
    unreachable: 'Slack cannot be reached: check network and proxy. It tries again by itself.',
    socket:
      'Socket Mode is not connected: check SLACK_APP_TOKEN (scope connections:write). It tries again by itself.',
  },
};

export const slackLabels = { zh, en };
