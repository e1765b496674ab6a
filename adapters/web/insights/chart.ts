/** Charts as SVG, drawn on the server. Colours are the tokens of the page, so that dark mode needs no second one. */
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { MoodPoint } from '../../../crm/insights/insights.ts';
import type { AspectView } from '../../../crm/insights/overview.ts';

use([BarChart, GridComponent, SVGRenderer]);

type Size = { width: number; height: number };
const COLOR = {
  positive: 'var(--mood-good)',
  neutral: 'var(--mood-even)',
  negative: 'var(--mood-bad)',
  text: 'var(--soft)',
  line: 'var(--line)',
};
const LABEL = { color: COLOR.text, fontSize: 12, fontFamily: 'inherit' };

/** What felt good above the line, what felt bad below it. */
export function moodChart(series: MoodPoint[], size: Size): string {
  const narrow = size.width < 500;
  return draw(size, {
    grid: { left: 30, right: 6, top: 10, bottom: 24 },
    xAxis: {
      type: 'category',
      data: series.map(({ day }) => day.slice(5).replace('-', '/')),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...LABEL, interval: Math.ceil(series.length / (narrow ? 5 : 10)) - 1 },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitNumber: 4,
      splitLine: { lineStyle: { color: COLOR.line } },
      axisLabel: { ...LABEL, formatter: (value: number) => String(Math.abs(value)) },
    },
    series: [
      bars(
        series.map((point) => point.positive),
        COLOR.positive,
        [3, 3, 0, 0],
      ),
      bars(
        series.map((point) => -point.negative),
        COLOR.negative,
        [0, 0, 3, 3],
      ),
    ],
  });
}

/** A row an aspect, the most mentioned on top: how much was said, and how it felt. */
export function aspectChart(aspects: AspectView[], names: string[], size: Size): string {
  return draw(size, {
    grid: { left: 120, right: 34, top: 4, bottom: 4 },
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: names,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...LABEL, color: 'var(--ink)', fontSize: 13, width: 112, overflow: 'break' },
    },
    series: [
      bars(
        aspects.map((a) => a.negative),
        COLOR.negative,
        [3, 0, 0, 3],
      ),
      bars(
        aspects.map((a) => a.neutral),
        COLOR.neutral,
        0,
      ),
      {
        ...bars(
          aspects.map((a) => a.positive),
          COLOR.positive,
          [0, 3, 3, 0],
        ),
        label: {
          ...LABEL,
          show: true,
          position: 'right',
          formatter: ({ dataIndex }: { dataIndex: number }) => {
            const view = aspects[dataIndex];
            return view ? String(view.positive + view.neutral + view.negative) : '';
          },
        },
      },
    ],
  });
}

function bars(data: number[], color: string, borderRadius: number | number[]) {
  return {
    type: 'bar' as const,
    stack: 'all',
    data,
    barMaxWidth: 22,
    barCategoryGap: '28%',
    silent: true,
    itemStyle: { color, borderRadius },
  };
}

function draw(size: Size, option: EChartsCoreOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption({ animation: false, ...option });
    return plain(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

/** Without the style sheet (a page allows none of its own) and the marks for a script that is not there. */
const plain = (svg: string) =>
  svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ ecmeta_\w+="[^"]*"/g, '')
    .replace(/ class="zr[^"]*"/g, '')
    .replace('<svg ', '<svg aria-hidden="true" focusable="false" ');
