/** Admin: the hotel itself. */
import type { Lang } from '../ticket.ts';

type Labels = {
  intro: string;
  name: string;
  zone: string;
  zoneHint: string;
  phone: string;
  emergencyPhone: string;
  emergencyHint: string;
  arrivalsHour: string;
  arrivalsHint: string;
  wrongHour: string;
  rooms: string;
  roomsHint: string;
  wrongZone: string;
  noName: string;
};

const zh: Labels = {
  intro: '机器人向客人介绍酒店时使用这些信息。',
  name: '酒店名称',
  zone: '时区',
  zoneHint: '例如 Asia/Shanghai。所有时间按此显示。',
  phone: '前台电话',
  emergencyPhone: '紧急电话',
  emergencyHint: '客人遇到紧急情况时，机器人会告知此号码。',
  arrivalsHour: '次日到店准备单的生成时间（点）',
  arrivalsHint: '0 到 23。到点后把第二天的准备事项发给各部门，之后有变动会自动更新。',
  wrongHour: '请填 0 到 23 之间的整点。',
  rooms: '房间',
  roomsHint: '例如 1201-1212, 1301。客人说出这里没有的房号时，机器人会请客人再核对；不填则不核对。',
  wrongZone: '无法识别该时区，例如应为 Asia/Shanghai。',
  noName: '请至少填写一种语言的名称。',
};

const en: Labels = {
  intro: 'The bot uses these when it speaks of the hotel.',
  name: 'Name of the hotel',
  zone: 'Time zone',
  zoneHint: 'Such as Asia/Shanghai. All times are shown in it.',
  phone: 'Front desk phone',
  emergencyPhone: 'Emergency phone',
  emergencyHint: 'The bot gives this number to guests in an emergency.',
  arrivalsHour: "Hour of the next day's arrival sheet",
  arrivalsHint:
    "0 to 23. Each department then gets the next day's preparations; changes follow by themselves.",
  wrongHour: 'Please give an hour from 0 to 23.',
  rooms: 'Rooms',
  roomsHint:
    'Such as 1201-1212, 1301. A guest who names another room is asked again; leave it empty to take any.',
  wrongZone: 'That time zone is unknown. It looks like Asia/Shanghai.',
  noName: 'Please give the name in one language at least.',
};

export const hotelLabels: Record<Lang, Labels> = { zh, en };
