/** The pages of stays: who is in the house, the link of a stay, and whose conversation it is. */
import type { Lang } from './ticket.ts';

type Labels = {
  title: string;
  search: string;
  find: string;
  empty: { title: string; text: string };
  room(room: string): string;
  noRoom: string;
  noName: string;
  status: Record<'booked' | 'in_house', string>;
  dates(from: string, to: string): string;
  code: string;
  back: string;
  link: {
    title: string;
    text: string;
    make: string;
    fresh: string;
    print: string;
    live(n: number): string;
    end: string;
    ended: string;
  };
  whose: {
    title: string;
    open: string;
    pick: string;
    writer: string;
    guest: string;
    says(room: string): string;
    since(moment: string): string;
    join: string;
    hint: string;
    verified: string;
    unverified: string;
    conversations: string;
    none: string;
    by: Record<'code' | 'link' | 'staff', string>;
    undo: string;
    undone: string;
  };
  notes: Record<'joined' | 'known' | 'conflict' | 'gone', string>;
  erase: { title: string; text: string; confirm: string };
};

const zh: Labels = {
  title: '住客',
  search: '房号、姓名或预订号',
  find: '查找',
  empty: {
    title: '没有找到住客',
    text: '导入入住记录后，在住和三天内到店的客人会列在这里。也可以换个房号、姓名或预订号再找。',
  },
  room: (room) => `${room} 房`,
  noRoom: '未分房',
  noName: '未留姓名',
  status: { booked: '未到店', in_house: '在住' },
  dates: (from, to) => `${from} – ${to}`,
  code: '预订号',
  back: '返回住客列表',
  link: {
    title: '聊天链接',
    text: '印在房卡套上或放进到店前的短信里：客人打开后，聊天就已关联这次入住。退房时自动失效。',
    make: '生成链接和二维码',
    fresh: '请现在打印或复制：离开本页后不会再显示。',
    print: '打印',
    live: (n) => `已发出 ${n} 个有效链接`,
    end: '全部收回',
    ended: '入住已结束，不能再生成链接。',
  },
  whose: {
    title: '这段对话是谁的',
    open: '这是哪位客人…',
    pick: '选择这段对话的客人：',
    writer: '对话里',
    guest: '入住记录里',
    says: (room) => `自称住 ${room} 房`,
    since: (moment) => `${moment} 开始`,
    join: '是同一位客人，关联',
    hint: '关联后，这位客人在对话里可以看到自己的入住、账单和偏好。请先当面或电话确认；关联错了可以撤销。',
    verified: '身份已核实',
    unverified: '身份未核实：不要透露入住、账单或他人信息',
    conversations: '关联的对话',
    none: '还没有对话关联到这次入住。',
    by: { code: '客人报出预订号和姓名', link: '客人打开聊天链接', staff: '员工确认' },
    undo: '撤销关联',
    undone: '已撤销',
  },
  notes: {
    joined: '已关联。',
    known: '这段对话本来就属于这位客人。',
    conflict: '没有关联：这段对话已属于另一位有记录的客人，或者是多人群聊。',
    gone: '没有关联：对话或入住记录已不存在。',
  },
  erase: {
    title: '删除这位客人的全部资料',
    text: '对话、附件、请求、偏好、入住记录都会从这里删除，无法恢复；只留一条不含内容的操作记录。已发到 Slack 的卡片请另行删除。',
    confirm: '确认全部删除',
  },
};

const en: Labels = {
  title: 'Stays',
  search: 'Room, name or reservation code',
  find: 'Find',
  empty: {
    title: 'Nobody found',
    text: 'Once stays are imported, guests in the house and those of the next three days are listed here. Or try another room, name or code.',
  },
  room: (room) => `Room ${room}`,
  noRoom: 'No room yet',
  noName: 'No name',
  status: { booked: 'Not arrived', in_house: 'In the house' },
  dates: (from, to) => `${from} – ${to}`,
  code: 'Reservation',
  back: 'Back to the stays',
  link: {
    title: 'Chat link',
    text: 'For the key sleeve or the message before arrival: the chat that it opens knows this stay. It ends by itself at check-out.',
    make: 'Make a link and QR code',
    fresh: 'Print or copy it now: it is not shown again once you leave this page.',
    print: 'Print',
    live: (n) => (n === 1 ? 'One link is out' : `${n} links are out`),
    end: 'Take all back',
    ended: 'The stay is over; no link can be made.',
  },
  whose: {
    title: 'Whose conversation this is',
    open: 'Which guest is this…',
    pick: 'Choose the guest of this conversation:',
    writer: 'In the conversation',
    guest: 'In the records',
    says: (room) => `says room ${room}`,
    since: (moment) => `since ${moment}`,
    join: 'The same guest: join them',
    hint: 'After this the guest can ask about the stay, the bill and the wishes in this conversation. Make sure in person or by telephone first; a wrong join can be undone.',
    verified: 'Identity verified',
    unverified: 'Not verified: tell nothing about a stay, a bill or other people',
    conversations: 'Conversations of this stay',
    none: 'No conversation belongs to this stay yet.',
    by: {
      code: 'gave code and name',
      link: 'opened the chat link',
      staff: 'confirmed by staff',
    },
    undo: 'Undo',
    undone: 'undone',
  },
  notes: {
    joined: 'Joined.',
    known: 'This conversation belonged to this guest already.',
    conflict:
      'Not joined: the conversation belongs to another known guest, or several people write in it.',
    gone: 'Not joined: the conversation or the stay does not exist any more.',
  },
  erase: {
    title: 'Erase everything about this guest',
    text: 'Conversations, attachments, requests, wishes and stays are removed from here for good; one entry without content says who did it. Cards that were posted to Slack have to be deleted there.',
    confirm: 'Erase everything',
  },
};

export const staysLabels: Record<Lang, Labels> = { zh, en };
