/** Admin: the rooms' QR codes. */
import type { Lang } from '../ticket.ts';

type Labels = {
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

const zh: Labels = {
  intro: '每个房间一个二维码：客人扫码即可聊天，房号已经填好（视为客人自述，不作为身份证明）。',
  list: '房号',
  listHint: '用逗号分隔，连续房号用横线，例如 1201-1212, 1301。不必全部列出。',
  show: '生成',
  print: '打印',
  room: '房间',
  scan: '微信或相机扫码，联系酒店',
  line: '需要什么，发消息给我们',
  none: '填写房号后，这里会显示可打印的二维码。',
  wrong: '无法识别房号，例如应为 1201-1212, 1301。',
  address: '二维码指向',
};

const en: Labels = {
  intro:
    'One code a room: guests scan it and write, the room is filled in (as the guest’s claim, no proof).',
  list: 'Rooms',
  listHint: 'Separated by commas, a row of rooms with a dash: 1201-1212, 1301.',
  show: 'Make',
  print: 'Print',
  room: 'Room',
  scan: 'Scan with WeChat or your camera',
  line: 'Need anything? Write to us',
  none: 'Fill in the rooms, and codes to print appear here.',
  wrong: 'Those rooms could not be read. They look like 1201-1212, 1301.',
  address: 'The codes lead to',
};

export const roomsLabels: Record<Lang, Labels> = { zh, en };
