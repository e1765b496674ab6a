import { createRoute, z } from '@hono/zod-openapi';
import { DateTime } from 'luxon';
import { judge } from '../../../bot/guests/guests.ts';
import { updateValue, valueSetting } from '../../../bot/value.ts';
import { newId } from '../../../crm/ids.ts';
import { logAudit } from '../../../crm/privacy/audit.ts';
import { consentHistory } from '../../../crm/privacy/consents.ts';
import { moodByDay, moodNow, readProfile } from '../../../crm/profile.ts';
import { sectionsOf } from '../../../crm/roles.ts';
import { clockOf } from '../board/times.ts';
import { failure, wantsPage, webApp } from '../errors.tsx';
import { formOf, pageAnswer, seeOther } from '../forms.tsx';
import { type StaffEnv, signedIn } from '../guard.ts';
import type { Web } from '../web.ts';
import { profileSchema } from './json.ts';
import { GuestPage } from './page.tsx';
import { seenBy } from './seen.ts';
import { worthRoutes } from './worth-routes.ts';

const id = z.string().max(72);
const STATUSES = { confirm: 'confirmed', refute: 'refuted' } as const;

const guest = createRoute({
  method: 'get',
  path: '/board/guests/{id}',
  summary: 'A guest whole: a page, or JSON for `{id}.json` and for whoever does not accept HTML',
  request: { params: z.object({ id }), query: z.object({ failed: z.string().optional() }) },
  responses: {
    200: {
      description: 'Everything that the hotel knows of this guest',
      content: { ...pageAnswer.content, 'application/json': { schema: profileSchema } },
    },
    404: pageAnswer,
  },
});
const judgement = createRoute({
  method: 'post',
  path: '/board/guests/{id}/preferences/{preference}/{answer}',
  summary: 'What is remembered is so, or it is not so',
  request: {
    params: z.object({ id, preference: id, answer: z.enum(['confirm', 'refute']) }),
    body: formOf({}),
  },
  responses: { 303: seeOther },
});

const CHART = { width: 420, height: 170 };

/** Guests, each whole on one page: for everybody who works here, as far as the role goes. */
export function guestRoutes(web: Web) {
  const { house } = web;
  const app = webApp<StaffEnv>();
  app.use('/board/guests/*', signedIn(web, 'guests'));

  app.openapi(guest, async (c) => {
    const { id } = c.req.valid('param');
    const guestId = id.replace(/\.json$/, '');
    const setting = await valueSetting(house);
    await updateValue(house, guestId);
    const found = await readProfile(house.store, house.hotelId, guestId, setting);
    if (!found) return failure(c, 'not_found');
    const { role } = c.var.staff;
    const profile = seenBy(role, found);
    await logAudit(house.store, {
      hotelId: house.hotelId,
      action: 'profile_read',
      subject: found.id,
      staffId: c.var.staff.staffId,
      fields: sectionsOf(role),
      at: house.now(),
    });
    const mood = moodNow(profile.said, house.now());
    if (id.endsWith('.json') || !wantsPage(c)) {
      const type = { 'Content-Type': 'application/json' };
      return c.body(JSON.stringify({ ...profile, mood, sections: sectionsOf(role) }), 200, type);
    }
    const { zone } = await house.facts();
    const { page, staff } = c.var;
    const clock = clockOf(house.now(), zone, staff.lang);
    const days = moodByDay(profile.said, (at) => DateTime.fromJSDate(at, { zone }).toISODate()!);
    const chart = days.length > 1 ? await draw(days) : null;
    const view = { page, clock, lang: staff.lang, profile, rules: setting.rules };
    const form = { form: newId(), failed: c.req.valid('query').failed !== undefined };
    const drawn = { mood, chart, days: days.length };
    const notes = await consentHistory(house.store, house.hotelId, guestId);
    return c.html(<GuestPage {...view} {...drawn} {...form} notes={notes} />, 200);
  });

  app.openapi(judgement, async (c) => {
    const { id, preference, answer } = c.req.valid('param');
    await judge(house, { id: preference, status: STATUSES[answer] }, c.var.staff.staffId);
    return c.redirect(`/board/guests/${id}#p-${preference}`, 303);
  });
  app.route('/', worthRoutes(web));
  return app;
}

/** The charts are hundreds of modules: guests shall not wait for them while the product starts. */
async function draw(days: ReturnType<typeof moodByDay>): Promise<string> {
  const { moodChart } = await import('../insights/chart.ts');
  return moodChart(days, CHART);
}
