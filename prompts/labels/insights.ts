/** What managers read: the insights page, the summary in the terminal and the morning digest. */
import { aspectName, type Lang } from './ticket.ts';

export type PeriodName = '7' | '30' | '90' | 'all';
export type Trend = 'better' | 'worse' | 'same' | null;

/** What a headline is made of. */
export type Headline = {
  trend: Trend;
  /** Length of the period, and so of the one before it; null: all time. */
  days: number | null;
  /** Share of happy texts among those that show a feeling, 0 to 1. */
  happy: number | null;
  finding: {
    aspect: string;
    negative: number;
    negativeBefore: number | null;
    floor: string | null;
  } | null;
};

type Labels = {
  title: string;
  periods: Record<PeriodName, string>;
  period: string;
  headline(headline: Headline): string;
  finding(finding: NonNullable<Headline['finding']>): string;
  moodTitle: string;
  moodHint: string;
  happyShare: string;
  texts(count: number): string;
  undated(count: number): string;
  compared(points: number): string;
  positive: string;
  neutral: string;
  negative: string;
  total: string;
  problems: string;
  praised: string;
  aspects: string;
  aspectsHint: string;
  aspect: string;
  times(count: number): string;
  risen(from: number): string;
  complaints: string;
  noComplaints: string;
  severity(severity: number): string;
  due: string;
  overdue: string;
  unknownRoom: string;
  preferences: string;
  preferencesHint: string;
  noPreferences: string;
  prepared: {
    title: string;
    hint: string;
    none: string;
    complaint(about: string): string;
    of(hits: number, done: number): string;
    few: string;
    saidSo(n: number): string;
    refused(n: number): string;
  };
  nothing: string;
  nothingTitle: string;
  quotes: string;
  allQuotes(count: number): string;
  noQuotes: string;
  fullText: string;
  conversation: string;
  back: string;
  earlier: string;
  newer: string;
  day: string;
  week: string;
  table: string;
  chartMood(days: number): string;
  chartAspects(count: number): string;
  room(room: string): string;
  noDate: string;
  review: string;
  message: string;
  summary: string;
  digest(period: 'day' | 'week'): string;
  overdueTickets(count: number): string;
  suggestions(count: number): string;
  praise(count: number): string;
  openComplaints(count: number): string;
  from: string;
  to: string;
  allTime: string;
  more(count: number): string;
};

const percent = (share: number) => `${Math.round(share * 100)}%`;

const zh: Labels = {
  title: '客人洞察',
  periods: { '7': '近 7 天', '30': '近 30 天', '90': '近 90 天', all: '全部' },
  period: '时间范围',
  headline: ({ trend, days, happy, finding }) => {
    const then = days === 7 ? '上周' : days === 1 ? '前一天' : `前 ${days} 天`;
    const mood =
      trend === 'better'
        ? `客人比${then}更满意`
        : trend === 'worse'
          ? `客人比${then}更不满意`
          : trend === 'same'
            ? `客人的满意度与${then}持平`
            : happy === null
              ? '客人还没有表露情绪'
              : happy >= 0.7
                ? '客人总体满意'
                : happy >= 0.5
                  ? '客人褒贬参半'
                  : '客人总体不满意';
    if (!finding) return `${mood}。`;
    return `${mood}${trend === 'better' || (trend !== 'worse' && (happy ?? 0) >= 0.7) ? '，仍需留意' : ''}：${zh.finding(finding)}。`;
  },
  finding: ({ aspect, negative, negativeBefore, floor }) => {
    const where = floor ? `${floor} 楼` : '';
    const rise =
      negativeBefore !== null && negative > negativeBefore ? `（此前 ${negativeBefore} 次）` : '';
    const name = aspectName(aspect, 'zh').replace(/\w$/, '$& ');
    return `${where}${name}被抱怨 ${negative} 次${rise}`;
  },
  moodTitle: '情绪走势',
  moodHint: '每条客人消息与点评的整体情绪',
  happyShare: '满意率',
  texts: (count) => `${count} 条客人原话`,
  undated: (count) => `其中 ${count} 条没有日期，不进入走势图`,
  compared: (points) =>
    points === 0
      ? '与上期持平'
      : `较上期${points > 0 ? '上升' : '下降'} ${Math.abs(points)} 个百分点`,
  positive: '正面',
  neutral: '中性',
  negative: '负面',
  total: '合计',
  problems: '最需要解决',
  praised: '最受好评',
  aspects: '客人在谈什么',
  aspectsHint: '条越长谈得越多，颜色表示感受',
  aspect: '方面',
  times: (count) => `${count} 次`,
  risen: (from) => `此前 ${from} 次`,
  complaints: '未结投诉',
  noComplaints: '没有未结的投诉。',
  severity: (severity) => ['', '一般', '较重', '严重'][severity] ?? '一般',
  due: '时限',
  overdue: '已超时',
  unknownRoom: '房号未知',
  preferences: '隐藏的偏好',
  preferencesHint: '客人没有明说、从话里听出来的需求',
  noPreferences: '这段时间还没有听出隐藏的偏好。',
  prepared: {
    title: '到店准备合不合心意',
    hint: '备好的事项里，客人住店期间没有相反意见或同类投诉的算合意。只计已离店的客人；少于 20 次不算比例。',
    none: '还没有备好过的事项可以评。',
    complaint: (about) => (about ? `上次投诉：${about}` : '上次的投诉'),
    of: (hits, done) => `${hits} / ${done}`,
    few: '次数少',
    saidSo: (n) => `其中 ${n} 次客人说了好`,
    refused: (n) => `${n} 次办不到`,
  },
  nothingTitle: '这里会出现客人的声音',
  nothing:
    '客人发来消息或导入点评后，情绪、话题、投诉和偏好会汇总在这里。也可以换一个更长的时间范围。',
  quotes: '客人原话',
  allQuotes: (count) => `共 ${count} 条`,
  noQuotes: '这个条件下没有客人原话。',
  fullText: '全文',
  conversation: '打开对话',
  back: '返回洞察',
  earlier: '更早的',
  newer: '较新的',
  day: '日期',
  week: '周（周一）',
  table: '以表格查看',
  chartMood: (days) => `情绪走势图：${days} 个时间点上正面、中性与负面的数量`,
  chartAspects: (count) => `${count} 个方面被提到的次数与感受`,
  room: (room) => `${room} 房`,
  noDate: '无日期',
  review: '点评',
  message: '消息',
  summary: '经理摘要',
  digest: (period) => (period === 'day' ? '昨日客人之声' : '一周客人之声'),
  overdueTickets: (count) => `${count} 张工单已超时`,
  suggestions: (count) => `客人建议 · ${count} 条`,
  praise: (count) => `客人表扬 · ${count} 条`,
  openComplaints: (count) => `${count} 宗投诉未结`,
  from: '自',
  to: '至',
  allTime: '全部时间',
  more: (count) => `另有 ${count} 项`,
};

const en: Labels = {
  title: 'Guest insights',
  periods: { '7': '7 days', '30': '30 days', '90': '90 days', all: 'All' },
  period: 'Period',
  headline: ({ trend, days, happy, finding }) => {
    const then =
      days === 7 ? 'last week' : days === 1 ? 'the day before' : `in the ${days} days before`;
    const mood =
      trend === 'better'
        ? `Guests are happier than ${then}`
        : trend === 'worse'
          ? `Guests are less happy than ${then}`
          : trend === 'same'
            ? `Guests are as happy as ${then}`
            : happy === null
              ? 'Guests have not shown a feeling yet'
              : happy >= 0.7
                ? 'Guests are mostly happy'
                : happy >= 0.5
                  ? 'Guests are of two minds'
                  : 'Guests are mostly unhappy';
    if (!finding) return `${mood}.`;
    return `${mood}${trend === 'better' || (trend !== 'worse' && (happy ?? 0) >= 0.7) ? ', but watch this' : ''}: ${en.finding(finding)}.`;
  },
  finding: ({ aspect, negative, negativeBefore, floor }) => {
    const where = floor ? ` on floor ${floor}` : '';
    const rise =
      negativeBefore !== null && negative > negativeBefore ? ` (before: ${negativeBefore})` : '';
    const name = aspectName(aspect, 'en').toLowerCase();
    return `${name}${where}, ${negative} ${negative === 1 ? 'complaint' : 'complaints'}${rise}`;
  },
  moodTitle: 'Mood over time',
  moodHint: 'How every message and review of a guest feels as a whole',
  happyShare: 'Happy',
  texts: (count) => `${count} guest ${count === 1 ? 'text' : 'texts'}`,
  undated: (count) => `${count} of them undated and not in the chart`,
  compared: (points) =>
    points === 0
      ? 'as before'
      : `${points > 0 ? 'up' : 'down'} ${Math.abs(points)} points on the period before`,
  positive: 'Positive',
  neutral: 'Neutral',
  negative: 'Negative',
  total: 'Total',
  problems: 'Fix first',
  praised: 'Praised most',
  aspects: 'What guests talk about',
  aspectsHint: 'Length: how much is said. Colour: how it felt',
  aspect: 'Aspect',
  times: (count) => `${count}×`,
  risen: (from) => `before: ${from}`,
  complaints: 'Open complaints',
  noComplaints: 'No complaint is open.',
  severity: (severity) => ['', 'Minor', 'Serious', 'Grave'][severity] ?? 'Minor',
  due: 'due',
  overdue: 'overdue',
  unknownRoom: 'room unknown',
  preferences: 'Hidden preferences',
  preferencesHint: 'Needs that guests did not state, read from what they said',
  noPreferences: 'No hidden preference was read in this period.',
  prepared: {
    title: 'Was it right what we prepared?',
    hint: 'Right: prepared, and no contrary wish or like complaint during the stay. Only guests who have left; no share below 20 times.',
    none: 'Nothing that was prepared can be judged yet.',
    complaint: (about) => (about ? `Last complaint: ${about}` : 'Last complaint'),
    of: (hits, done) => `${hits} of ${done}`,
    few: 'few',
    saidSo: (n) => (n === 1 ? 'one guest said so' : `${n} guests said so`),
    refused: (n) => (n === 1 ? 'once not possible' : `${n} times not possible`),
  },
  nothingTitle: 'This is where guests are heard',
  nothing:
    'Once guests write or reviews are imported, their mood, topics, complaints and wishes gather here. A longer period may show more.',
  quotes: "Guests' own words",
  allQuotes: (count) => `${count} in all`,
  noQuotes: 'No guest said anything that matches.',
  fullText: 'Whole text',
  conversation: 'Open conversation',
  back: 'Back to insights',
  earlier: 'Earlier',
  newer: 'Newer',
  day: 'Day',
  week: 'Week from',
  table: 'Show as a table',
  chartMood: (days) => `Mood over time: positive, neutral and negative texts at ${days} points`,
  chartAspects: (count) => `How often ${count} aspects were mentioned, and how they felt`,
  room: (room) => `room ${room}`,
  noDate: 'undated',
  review: 'Review',
  message: 'Message',
  summary: "Manager's summary",
  digest: (period) =>
    period === 'day' ? 'What guests said yesterday' : 'What guests said in the past week',
  suggestions: (count) => `Suggestions · ${count}`,
  praise: (count) => `Praise · ${count}`,
  overdueTickets: (count) => `${count} ${count === 1 ? 'ticket is' : 'tickets are'} overdue`,
  openComplaints: (count) => `${count} ${count === 1 ? 'complaint is' : 'complaints are'} open`,
  from: 'from',
  to: 'to',
  allTime: 'all time',
  more: (count) => `${count} more`,
};

export const insightsLabels: Record<Lang, Labels> = { zh, en };
export const asPercent = percent;
