import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ROLES } from '../../../crm/roles.ts';
import {
  changeStaff,
  createInvitation,
  listStaff,
  openInvitations,
  revokeSessions,
  withdrawInvitation,
} from '../../../crm/staff.ts';
import { adminLabels } from '../../../prompts/labels/admin.ts';
import type { Auth } from '../auth.ts';
import { failure, webApp } from '../errors.tsx';
import { formOf, pageAnswer, seeOther } from '../forms.tsx';
import type { StaffEnv } from '../guard.ts';
import type { Web } from '../web.ts';
import { InviteForm, NewLink, OpenInvitations, Person } from './people-parts.tsx';
import { AdminPage } from './shell.tsx';

const params = z.object({ id: z.string().max(64) });
const role = z.enum(ROLES);
const done = { 303: seeOther, 404: pageAnswer };

const page = createRoute({
  method: 'get',
  path: '/admin/people',
  summary: 'Who works here, and the open invitations',
  request: { query: z.object({ saved: z.string().optional(), kept: z.string().optional() }) },
  responses: { 200: pageAnswer },
});
const invite = createRoute({
  method: 'post',
  path: '/admin/people/invite',
  summary: 'Makes an invitation link and shows it once',
  request: { body: formOf({ role }) },
  responses: { 200: pageAnswer },
});
const withdraw = createRoute({
  method: 'post',
  path: '/admin/people/invitations/{id}/withdraw',
  summary: 'Makes an invitation link useless',
  request: { params },
  responses: done,
});
const setRole = createRoute({
  method: 'post',
  path: '/admin/people/{id}/role',
  summary: 'Changes what somebody may do; the last admin stays admin',
  request: { params, body: formOf({ role }) },
  responses: done,
});
const setActive = createRoute({
  method: 'post',
  path: '/admin/people/{id}/active',
  summary: 'Lets somebody in again, or locks them out at once',
  request: { params, body: formOf({ active: z.enum(['true', 'false']) }) },
  responses: done,
});
const signOutAll = createRoute({
  method: 'post',
  path: '/admin/people/{id}/signout',
  summary: 'Signs somebody out on every device',
  request: { params },
  responses: done,
});
const passwordLink = createRoute({
  method: 'post',
  path: '/admin/people/{id}/password',
  summary: 'Makes a link for setting a new password and shows it once',
  request: { params },
  responses: { 200: pageAnswer, 404: pageAnswer },
});

type Shown = { saved?: boolean; error?: string; link?: { title: string; url: string } };

export function peopleRoutes(web: Web, auth: Auth) {
  const { store, hotelId, now } = web.house;

  const people = async (c: Context<StaffEnv>, { link, ...shown }: Shown) => {
    const { staff } = c.var;
    const labels = adminLabels[staff.lang].people;
    const invitations = await openInvitations(store, hotelId, now());
    return (
      <AdminPage c={c} tab="people" {...shown}>
        <p class="intro">{labels.intro}</p>
        {link ? <NewLink {...link} lang={staff.lang} /> : null}
        <ul class="lines people">
          {(await listStaff(store, hotelId, now())).map((person) => (
            <Person person={person} isMe={person.id === staff.staffId} lang={staff.lang} />
          ))}
        </ul>
        <InviteForm lang={staff.lang} />
        <OpenInvitations invitations={invitations} lang={staff.lang} />
      </AdminPage>
    );
  };
  const change = async (c: Context, id: string, to: Parameters<typeof changeStaff>[3]) => {
    const result = await changeStaff(store, hotelId, id, to);
    if (result === 'gone') return failure(c, 'not_found');
    return c.redirect(`/admin/people?${result === 'changed' ? 'saved' : 'kept'}=1`, 303);
  };

  return webApp<StaffEnv>()
    .openapi(page, async (c) => {
      const { saved, kept } = c.req.valid('query');
      const error = kept ? { error: adminLabels[c.var.staff.lang].people.lastAdmin } : {};
      return c.html(await people(c, { saved: Boolean(saved), ...error }), 200);
    })
    .openapi(invite, async (c) => {
      const path = await createInvitation(store, hotelId, c.req.valid('form').role, now());
      const title = adminLabels[c.var.staff.lang].people.linkTitle;
      return c.html(await people(c, { link: { title, url: web.settings.publicUrl + path } }), 200);
    })
    .openapi(withdraw, async (c) => {
      await withdrawInvitation(store, hotelId, c.req.valid('param').id);
      return c.redirect('/admin/people?saved=1', 303);
    })
    .openapi(setRole, (c) => change(c, c.req.valid('param').id, { role: c.req.valid('form').role }))
    .openapi(setActive, (c) =>
      change(c, c.req.valid('param').id, { active: c.req.valid('form').active === 'true' }),
    )
    .openapi(signOutAll, async (c) => {
      await revokeSessions(store, hotelId, c.req.valid('param').id);
      return c.redirect('/admin/people?saved=1', 303);
    })
    .openapi(passwordLink, async (c) => {
      const all = await listStaff(store, hotelId, now());
      const person = all.find((p) => p.id === c.req.valid('param').id);
      if (!person) return failure(c, 'not_found');
      const url = web.settings.publicUrl + (await auth.passwordLink(person.id));
      const title = adminLabels[c.var.staff.lang].people.passwordLinkFor(person.name);
      return c.html(await people(c, { link: { title, url } }), 200);
    });
}
