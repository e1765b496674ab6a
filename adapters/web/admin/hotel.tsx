import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { scheduleArrivals } from '../../../bot/arrival-posts.ts';
import { LANGUAGES } from '../../../bot/knowledge/file.ts';
import { roomsOf } from '../../../crm/rooms.ts';
import { changeHotel, type HotelChange } from '../../../crm/setup.ts';
import { adminLabels } from '../../../prompts/labels/admin.ts';
import { languageName } from '../board/times.ts';
import { webApp } from '../errors.tsx';
import { Field, formOf, pageAnswer, seeOther, typed } from '../forms.tsx';
import type { StaffEnv } from '../guard.ts';
import type { Web } from '../web.ts';
import { AdminPage } from './shell.tsx';

const name = typed(80).optional();
const page = createRoute({
  method: 'get',
  path: '/admin/hotel',
  summary: 'The name, zone and phones of the hotel',
  request: { query: z.object({ saved: z.string().optional() }) },
  responses: { 200: pageAnswer },
});
const change = createRoute({
  method: 'post',
  path: '/admin/hotel',
  summary: 'Changes the name, zone and phones of the hotel',
  request: {
    body: formOf({
      'name-zh-Hans': name,
      'name-en': name,
      'name-zh-Hant': name,
      'name-ja': name,
      'name-ko': name,
      zone: typed(60),
      phone: typed(40),
      emergencyPhone: typed(40),
      arrivalsHour: typed(2),
      rooms: typed(4000).optional(),
    }),
  },
  responses: { 303: seeOther, 400: pageAnswer },
});

type Wrong = { zone?: string; name?: string; hour?: string; rooms?: string };

export function hotelRoutes(web: Web) {
  const { store, hotelId } = web.house;
  return webApp<StaffEnv>()
    .openapi(page, async (c) => {
      const hotel = await store.prisma.hotel.findUniqueOrThrow({ where: { id: hotelId } });
      const shown = { ...hotel, name: hotel.name as Record<string, string> };
      return c.html(hotelForm(c, shown, Boolean(c.req.valid('query').saved), {}));
    })
    .openapi(change, async (c) => {
      const form = c.req.valid('form') as Record<string, string>;
      const names = LANGUAGES.map((l) => [l, form[`name-${l}`] ?? ''] as const);
      const changed: HotelChange = {
        name: Object.fromEntries(names.filter(([, text]) => text)),
        zone: form.zone ?? '',
        phone: form.phone || null,
        emergencyPhone: form.emergencyPhone || null,
        arrivalsHour: Number(form.arrivalsHour || Number.NaN),
        rooms: form.rooms || null,
      };
      const labels = adminLabels[c.var.staff.lang].hotel;
      const wrong: Wrong = {
        ...(isZone(changed.zone) ? {} : { zone: labels.wrongZone }),
        ...(isHour(changed.arrivalsHour) ? {} : { hour: labels.wrongHour }),
        ...(Object.keys(changed.name).length ? {} : { name: labels.noName }),
        ...(changed.rooms && !roomsOf(changed.rooms)
          ? { rooms: adminLabels[c.var.staff.lang].rooms.wrong }
          : {}),
      };
      if (Object.keys(wrong).length) return c.html(hotelForm(c, changed, false, wrong), 400);
      await changeHotel(store, hotelId, changed);
      await scheduleArrivals(web.house);
      return c.redirect('/admin/hotel?saved=1', 303);
    });
}

const isHour = (hour: number) => Number.isInteger(hour) && hour >= 0 && hour <= 23;

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone !== '';
  } catch {
    return false;
  }
}

function hotelForm(c: Context<StaffEnv>, hotel: HotelChange, saved: boolean, wrong: Wrong) {
  const { lang } = c.var.staff;
  const labels = adminLabels[lang].hotel;
  return (
    <AdminPage c={c} tab="hotel" saved={saved} error={wrong.name}>
      <p class="intro">{labels.intro}</p>
      <form method="post" class="stack narrow">
        <fieldset class="stack">
          <legend>
            <h2>{labels.name}</h2>
          </legend>
          {LANGUAGES.map((language) => (
            <Field
              name={`name-${language}`}
              label={languageName(language, lang)}
              value={hotel.name[language]}
              maxlength={80}
              optional
            />
          ))}
        </fieldset>
        <Field
          name="zone"
          label={labels.zone}
          value={hotel.zone}
          hint={labels.zoneHint}
          error={wrong.zone}
        />
        <Field
          name="phone"
          label={labels.phone}
          type="tel"
          value={hotel.phone ?? ''}
          maxlength={40}
          optional
        />
        <Field
          name="emergencyPhone"
          label={labels.emergencyPhone}
          type="tel"
          value={hotel.emergencyPhone ?? ''}
          hint={labels.emergencyHint}
          maxlength={40}
          optional
        />
        <Field
          name="arrivalsHour"
          label={labels.arrivalsHour}
          type="number"
          value={Number.isNaN(hotel.arrivalsHour) ? '' : String(hotel.arrivalsHour)}
          hint={labels.arrivalsHint}
          error={wrong.hour}
        />
        <Field
          name="rooms"
          label={labels.rooms}
          value={hotel.rooms ?? ''}
          hint={labels.roomsHint}
          error={wrong.rooms}
          maxlength={4000}
          optional
        />
        <button type="submit" class="main">
          {adminLabels[lang].save}
        </button>
      </form>
    </AdminPage>
  );
}
