/** Admin: which department is told where. */
import type { Lang } from '../ticket.ts';

type Labels = {
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

const zh: Labels = {
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
};

const en: Labels = {
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
};

export const routingLabels: Record<Lang, Labels> = { zh, en };
