import { ROLES, type Role } from '../../../crm/roles.ts';
import type { Invitation, listStaff } from '../../../crm/staff.ts';
import { adminLabels } from '../../../prompts/labels/admin.ts';
import { layoutLabels } from '../../../prompts/labels/layout.ts';
import type { Lang } from '../../../prompts/labels/ticket.ts';
import { QrCode } from '../qr.tsx';

type StaffRow = Awaited<ReturnType<typeof listStaff>>[number];

export function Person({ person, isMe, lang }: { person: StaffRow; isMe: boolean; lang: Lang }) {
  const labels = adminLabels[lang].people;
  const act = (name: string) => `/admin/people/${person.id}/${name}`;
  return (
    <li class={person.active ? '' : 'inactive'}>
      <div class="who">
        <strong>{person.name}</strong>
        {isMe ? <span class="tag calm">{labels.you}</span> : null}
        {person.active ? null : <span class="tag bad">{labels.inactive}</span>}
        <span class="hint">{`${person.email} · ${labels.devices(person._count.sessions)}`}</span>
      </div>
      <form method="post" action={act('role')} class="inline">
        <label class="unseen" for={`role-${person.id}`}>
          {`${labels.role}: ${person.name}`}
        </label>
        <RoleSelect id={`role-${person.id}`} chosen={person.role as Role} lang={lang} />
        <button type="submit">{labels.change}</button>
      </form>
      <div class="inline">
        <form method="post" action={act('password')}>
          <button type="submit" class="quiet">
            {labels.passwordLink}
          </button>
        </form>
        <form method="post" action={act('signout')}>
          <button type="submit" class="quiet">
            {labels.signOutAll}
          </button>
        </form>
        {isMe ? null : (
          <form method="post" action={act('active')}>
            <input type="hidden" name="active" value={String(!person.active)} />
            <button type="submit" class={person.active ? 'grave' : ''}>
              {person.active ? labels.deactivate : labels.activate}
            </button>
          </form>
        )}
      </div>
    </li>
  );
}

function RoleSelect({ id, chosen, lang }: { id: string; chosen: Role; lang: Lang }) {
  return (
    <select id={id} name="role">
      {ROLES.map((role) => (
        <option value={role} selected={role === chosen}>
          {layoutLabels[lang].roles[role]}
        </option>
      ))}
    </select>
  );
}

export function InviteForm({ lang }: { lang: Lang }) {
  const labels = adminLabels[lang].people;
  return (
    <form method="post" action="/admin/people/invite" class="sheet stack">
      <h2>{labels.invite}</h2>
      <fieldset class="choices">
        <legend class="unseen">{labels.inviteAs}</legend>
        {ROLES.map((role) => (
          <label>
            <input type="radio" name="role" value={role} checked={role === 'front_desk'} />
            <span>
              <strong>{layoutLabels[lang].roles[role]}</strong>
              <small>{labels.roles[role]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="main">
        {labels.makeLink}
      </button>
    </form>
  );
}

/** A link that is shown this once: to be copied, or scanned by the person it is for. */
export function NewLink({ title, url, lang }: { title: string; url: string; lang: Lang }) {
  const labels = adminLabels[lang];
  return (
    <section class="new-link" aria-label={title}>
      <QrCode text={url} label={title} />
      <div class="stack">
        <h2>{title}</h2>
        <p class="hint">{labels.people.linkHint}</p>
        <label class="unseen" for="link">
          {title}
        </label>
        <input id="link" value={url} readonly />
        <button type="button" data-copy="link" data-copied={`✓ ${labels.copied}`} hidden>
          {labels.copy}
        </button>
      </div>
    </section>
  );
}

export function OpenInvitations({ invitations, lang }: { invitations: Invitation[]; lang: Lang }) {
  const labels = adminLabels[lang].people;
  if (!invitations.length) return null;
  const day = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium' });
  return (
    <section class="stack">
      <h2>{labels.open}</h2>
      <ul class="lines">
        {invitations.map((invitation) => (
          <li>
            <strong>{layoutLabels[lang].roles[invitation.role as Role]}</strong>
            <span class="hint">{`${labels.expires} ${day.format(invitation.expiresAt)}`}</span>
            <form method="post" action={`/admin/people/invitations/${invitation.id}/withdraw`}>
              <button type="submit" class="quiet">
                {labels.withdraw}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
