import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { addRoute, listRoutes, removeRoute } from '../../../crm/setup.ts';
import { adminLabels } from '../../../prompts/labels/admin.ts';
import { departmentName } from '../../../prompts/labels/ticket.ts';
import { webApp } from '../errors.tsx';
import { Field, formOf, pageAnswer, seeOther, typed } from '../forms.tsx';
import type { StaffEnv } from '../guard.ts';
import type { Web } from '../web.ts';
import { AdminPage } from './shell.tsx';

const DEPARTMENTS = [
  'front_desk',
  'housekeeping',
  'engineering',
  'food_beverage',
  'concierge',
  'duty_manager',
  'managers',
  'default',
] as const;
const CHANNEL_ID = /^[CG][A-Z0-9]{6,20}$/;

const page = createRoute({
  method: 'get',
  path: '/admin/routing',
  summary: 'Which staff channel gets the tickets of which department',
  request: { query: z.object({ saved: z.string().optional() }) },
  responses: { 200: pageAnswer },
});
const add = createRoute({
  method: 'post',
  path: '/admin/routing',
  summary: 'Adds a route from a department to a Slack channel',
  request: { body: formOf({ department: z.enum(DEPARTMENTS), destination: typed(40) }) },
  responses: { 303: seeOther, 400: pageAnswer },
});
const remove = createRoute({
  method: 'post',
  path: '/admin/routing/{id}/remove',
  summary: 'Removes a route',
  request: { params: z.object({ id: z.string().max(64) }) },
  responses: { 303: seeOther },
});

export function routingRoutes(web: Web) {
  const { store, hotelId } = web.house;
  const routing = async (c: Context<StaffEnv>, more: { saved?: boolean; wrong?: string }) => {
    const { lang } = c.var.staff;
    const labels = adminLabels[lang].routing;
    const routes = await listRoutes(store, hotelId);
    return (
      <AdminPage c={c} tab="routing" saved={more.saved}>
        <p class="intro">{labels.intro}</p>
        <p class="hint">{labels.board}</p>
        {web.staffChannels.includes('slack') ? null : <p class="notice warn">{labels.noSlack}</p>}
        {routes.length ? null : <p class="empty">{labels.none}</p>}
        <ul class="lines">
          {routes.map((route) => (
            <li>
              <strong>{departmentName(route.department, lang)}</strong>
              <code>{route.destination}</code>
              {route.id === `slack-default-${hotelId}` ? (
                <span class="hint">{labels.fromSetting}</span>
              ) : (
                <form method="post" action={`/admin/routing/${route.id}/remove`}>
                  <button type="submit" class="quiet">
                    {adminLabels[lang].remove}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
        <form method="post" class="stack sheet">
          <div class="field">
            <label for="department">{labels.department}</label>
            <select id="department" name="department">
              {DEPARTMENTS.map((name) => (
                <option value={name}>{departmentName(name, lang)}</option>
              ))}
            </select>
          </div>
          <Field
            name="destination"
            label={labels.destination}
            hint={labels.destinationHint}
            error={more.wrong === undefined ? undefined : labels.wrong}
            value={more.wrong}
            maxlength={40}
          />
          <button type="submit" class="main">
            {labels.add}
          </button>
        </form>
      </AdminPage>
    );
  };

  return webApp<StaffEnv>()
    .openapi(page, async (c) =>
      c.html(await routing(c, { saved: Boolean(c.req.valid('query').saved) })),
    )
    .openapi(add, async (c) => {
      const { department, destination } = c.req.valid('form');
      if (!CHANNEL_ID.test(destination))
        return c.html(await routing(c, { wrong: destination }), 400);
      await addRoute(store, hotelId, { department, staffChannel: 'slack', destination });
      return c.redirect('/admin/routing?saved=1', 303);
    })
    .openapi(remove, async (c) => {
      await removeRoute(store, hotelId, c.req.valid('param').id);
      return c.redirect('/admin/routing?saved=1', 303);
    });
}
