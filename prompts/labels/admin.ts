/** What all admin pages share, and the labels of each. */
import { connectionsLabels } from './admin/connections.ts';
import { hotelLabels } from './admin/hotel.ts';
import { knowledgeLabels } from './admin/knowledge.ts';
import { peopleLabels } from './admin/people.ts';
import { roomsLabels } from './admin/rooms.ts';
import { routingLabels } from './admin/routing.ts';
import { unknownLabels } from './admin/unknown.ts';
import type { Lang } from './ticket.ts';

export type AdminTab =
  | 'connections'
  | 'routing'
  | 'knowledge'
  | 'people'
  | 'surveys'
  | 'value'
  | 'hotel'
  | 'privacy'
  | 'rooms';

type Labels = {
  tabs: Record<AdminTab, string>;
  save: string;
  saved: string;
  remove: string;
  copy: string;
  copied: string;
  offline: string;
};

const zh: Labels = {
  tabs: {
    connections: '连接',
    routing: '通知分派',
    knowledge: '知识库',
    surveys: '问卷',
    value: '客人价值',
    people: '人员',
    hotel: '酒店',
    privacy: '隐私',
    rooms: '房间二维码',
  },
  save: '保存',
  saved: '已保存。',
  remove: '删除',
  copy: '复制',
  copied: '已复制',
  offline: '连接已中断，正在重新连接…页面内容可能不是最新。',
};

const en: Labels = {
  tabs: {
    connections: 'Connections',
    routing: 'Routing',
    knowledge: 'Knowledge',
    surveys: 'Surveys',
    value: 'Value',
    people: 'People',
    hotel: 'Hotel',
    privacy: 'Privacy',
    rooms: 'Room QR codes',
  },
  save: 'Save',
  saved: 'Saved.',
  remove: 'Remove',
  copy: 'Copy',
  copied: 'Copied',
  offline: 'The connection is lost, reconnecting… What you see may be out of date.',
};

const of = (lang: Lang) => ({
  connections: connectionsLabels[lang],
  routing: routingLabels[lang],
  knowledge: knowledgeLabels[lang],
  unknown: unknownLabels[lang],
  people: peopleLabels[lang],
  hotel: hotelLabels[lang],
  rooms: roomsLabels[lang],
});

export const adminLabels = { zh: { ...zh, ...of('zh') }, en: { ...en, ...of('en') } };
