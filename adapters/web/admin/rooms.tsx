import { createRoute, z } from '@hono/zod-openapi';
import { nameOf } from '../../../crm/hotels.ts';
import { roomsOf } from '../../../crm/rooms.ts';
import { adminLabels } from '../../../prompts/labels/admin.ts';
import type { Lang } from '../../../prompts/labels/ticket.ts';
import { webApp } from '../errors.tsx';
import { Field, pageAnswer, typed } from '../forms.tsx';
import type { StaffEnv } from '../guard.ts';
import { QrCode } from '../qr.tsx';
import type { Web } from '../web.ts';
import { AdminPage } from './shell.tsx';

const page = createRoute({
  method: 'get',
  path: '/admin/rooms',
  summary: 'A QR code for every room, to be printed',
  request: { query: z.object({ list: typed(4000).optional() }) },
  responses: { 200: pageAnswer },
});

export function roomRoutes(web: Web) {
  return webApp<StaffEnv>().openapi(page, async (c) => {
    const known = await web.house.store.prisma.hotel.findUnique({
      where: { id: web.house.hotelId },
      select: { rooms: true },
    });
    const { list = '' } = c.req.valid('query');
    const { lang } = c.var.staff;
    const labels = adminLabels[lang].rooms;
    const rooms = roomsOf(list);
    const hotel = nameOf(await web.house.facts(), lang === 'zh' ? 'zh-Hans' : 'en');
    const { publicUrl } = web.settings;
    return c.html(
      <AdminPage c={c} tab="rooms">
        <div class="no-print stack">
          <p class="intro">{labels.intro}</p>
          <p class="hint">{`${labels.address} ${publicUrl}/`}</p>
          <form method="get" class="stack narrow">
            <Field
              name="list"
              label={labels.list}
              value={list || (known?.rooms ?? '')}
              hint={labels.listHint}
              error={list && !rooms ? labels.wrong : undefined}
            />
            <p class="row-of-buttons">
              <button type="submit" class="main">
                {labels.show}
              </button>
              {rooms?.length ? (
                <button type="button" data-print hidden>
                  {labels.print}
                </button>
              ) : null}
            </p>
          </form>
          {rooms?.length ? null : <p class="empty">{labels.none}</p>}
        </div>
        <ul class="posters">
          {(rooms ?? []).map((room) => (
            <Poster room={room} hotel={hotel} url={publicUrl} lang={lang} />
          ))}
        </ul>
      </AdminPage>,
    );
  });
}

type PosterProps = { room: string; hotel: string; url: string; lang: Lang };

/** Both languages on one card: nobody knows who will stay in the room. */
function Poster({ room, hotel, url, lang }: PosterProps) {
  const labels = adminLabels[lang].rooms;
  const address = `${url}/?room=${encodeURIComponent(room)}`;
  return (
    <li class="poster">
      <h2>{hotel}</h2>
      <QrCode text={address} label={`${labels.room} ${room}: ${address}`} />
      <p lang="zh-Hans">
        <strong>{adminLabels.zh.rooms.scan}</strong>
        {adminLabels.zh.rooms.line}
      </p>
      <p lang="en">
        <strong>{adminLabels.en.rooms.scan}</strong>
        {adminLabels.en.rooms.line}
      </p>
      <p class="number">{room}</p>
    </li>
  );
}
