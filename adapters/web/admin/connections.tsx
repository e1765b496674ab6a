import { createRoute } from '@hono/zod-openapi';
import { listConnections } from '../../../crm/setup.ts';
import { adminLabels } from '../../../prompts/labels/admin.ts';
import type { Lang } from '../../../prompts/labels/ticket.ts';
import { liveEvents } from '../board/live.ts';
import { type Clock, clockOf } from '../board/times.ts';
import { webApp } from '../errors.tsx';
import { pageAnswer } from '../forms.tsx';
import type { StaffEnv } from '../guard.ts';
import { QrCode } from '../qr.tsx';
import type { Web } from '../web.ts';
import { AdminPage } from './shell.tsx';

const page = createRoute({
  method: 'get',
  path: '/admin/connections',
  summary: 'Where guests write from and staff are told, and whether it works',
  responses: { 200: pageAnswer },
});
const events = createRoute({
  method: 'get',
  path: '/admin/events',
  summary: 'Server-sent events: a connection has changed',
  responses: { 200: { description: 'A stream of events `changed`' } },
});

type Row = {
  channel: string;
  state: string;
  detail: string | null;
  account: string | null;
  updatedAt?: Date;
};

export function connectionRoutes(web: Web) {
  return webApp<StaffEnv>()
    .openapi(page, async (c) => {
      const { lang } = c.var.staff;
      const known = await listConnections(web.house.store, web.house.hotelId);
      const { zone } = await web.house.facts();
      const clock = clockOf(web.house.now(), zone, lang);
      return c.html(
        <AdminPage c={c} tab="connections" events="/admin/events">
          <p class="intro">{adminLabels[lang].connections.intro}</p>
          <ul class="cards">
            {rowsOf(known, web.settings.publicUrl).map((row) => (
              <ConnectionCard row={row} lang={lang} clock={clock} />
            ))}
          </ul>
        </AdminPage>,
      );
    })
    .openapi(events, (c) => liveEvents(web, c, ['connection']));
}

/** The web chat works while this page does; what is not configured is shown too, with the way to it. */
function rowsOf(known: Row[], publicUrl: string): Row[] {
  const absent = (channel: string): Row => ({
    channel,
    state: 'absent',
    detail: null,
    account: null,
  });
  const web: Row = { channel: 'web', state: 'online', detail: null, account: publicUrl };
  const others = ['wechat', 'slack'].map(
    (name) => known.find((k) => k.channel === name) ?? absent(name),
  );
  const more = known.filter((k) => !['web', 'wechat', 'slack'].includes(k.channel));
  return [web, ...others, ...more];
}

function ConnectionCard({ row, lang, clock }: { row: Row; lang: Lang; clock: Clock }) {
  const labels = adminLabels[lang].connections;
  const name = labels.names[row.channel] ?? row.channel;
  const tone = { online: 'good', offline: 'bad', scan: 'warn', starting: 'warn' }[row.state] ?? '';
  const sign = { online: '✓', offline: '✕', scan: '▣', starting: '…' }[row.state] ?? '○';
  return (
    <li class="card">
      <header>
        <h2>{name}</h2>
        <span class={`tag ${tone}`}>{`${sign} ${labels.states[row.state] ?? row.state}`}</span>
      </header>
      <p class="hint">{labels.about[row.channel]}</p>
      {row.channel === 'web' ? (
        <a href={row.account ?? '/'}>{row.account}</a>
      ) : row.account ? (
        <p>{row.account}</p>
      ) : null}
      <WhatToDo row={row} lang={lang} />
      {row.updatedAt ? (
        <p class="hint">{`${labels.since} ${clock.moment(row.updatedAt)}`}</p>
      ) : null}
    </li>
  );
}

function WhatToDo({ row, lang }: { row: Row; lang: Lang }) {
  const labels = adminLabels[lang].connections;
  if (row.state === 'absent') return <p>{labels.how[row.channel]}</p>;
  if (row.state === 'scan' && row.detail) {
    return (
      <>
        <QrCode text={row.detail} label={labels.scan} />
        <p>{labels.scan}</p>
      </>
    );
  }
  if (row.channel === 'wechat' && row.state === 'offline') {
    const [reason] = (row.detail ?? '').split(':');
    return <p class="notice bad">{labels.mend[reason!] ?? labels.mend.other}</p>;
  }
  if (!row.detail) return null;
  return <p class={`notice ${row.state === 'offline' ? 'bad' : 'warn'}`}>{row.detail}</p>;
}
