import { mayOpen } from '../../../crm/roles.ts';
import { tierOf } from '../../../crm/value/rules.ts';
import type { PointsMove, ProfileMember } from '../../../crm/value/worth.ts';
import { valueLabels } from '../../../prompts/labels/value.ts';
import { type GuestView, Part } from './page.tsx';

/** @property form its key: the same form sent twice books once */
type View = GuestView & { form: string };

/** Tier, benefits and points, and what staff may do about them. */
export function Membership(view: View & { failed: boolean }) {
  const { profile, lang, page, failed } = view;
  const labels = valueLabels[lang];
  const { memberships } = profile;
  return (
    <Part title={labels.membership} kind="membership" none="">
      {failed ? (
        <p class="notice bad" role="alert">
          {labels.notBooked}
        </p>
      ) : null}
      {memberships.length ? null : <p class="hint">{labels.none.membership}</p>}
      {memberships.length || !mayOpen(page.staff.role, 'membership') ? null : <Join {...view} />}
      {memberships.map((member) => (
        <Member {...view} member={member} />
      ))}
    </Part>
  );
}

function TierField({ rules, lang, id, chosen }: GuestView & { id: string; chosen?: string }) {
  return (
    <div class="field">
      <label for={id}>{valueLabels[lang].tier}</label>
      <select id={id} name="tier">
        {rules.tiers.map(({ key, name }) => (
          <option value={key} selected={key === chosen}>
            {name[lang]}
          </option>
        ))}
      </select>
    </div>
  );
}

function Join(view: GuestView) {
  return (
    <form method="post" action={`/board/guests/${view.profile.id}/membership`} class="in-line">
      <TierField {...view} id="join-tier" />
      <button type="submit">{valueLabels[view.lang].join}</button>
    </form>
  );
}

function Member(view: View & { member: ProfileMember }) {
  const { member, rules, lang, clock, page } = view;
  const labels = valueLabels[lang];
  const tier = tierOf(rules, member.tier);
  const chief = mayOpen(page.staff.role, 'points');
  return (
    <>
      <p class="number">
        <strong>{tier?.name[lang] ?? member.tier}</strong>
        <span>{labels.points(member.points)}</span>
        <span class="hint">{`${member.number} · ${labels.memberSince(clock.day(member.since))}`}</span>
      </p>
      {tier?.benefits[lang].length ? <p class="hint">{tier.benefits[lang].join(' · ')}</p> : null}
      {member.entries.length ? (
        <details>
          <summary>{labels.entries}</summary>
          <ul class="lines entries">
            {member.entries.map((entry) => (
              <Entry {...view} entry={entry} chief={chief} />
            ))}
          </ul>
        </details>
      ) : null}
      {chief ? <ByHand {...view} member={member} /> : null}
    </>
  );
}

function Entry({
  entry,
  profile,
  lang,
  clock,
  chief,
}: View & { entry: PointsMove; chief: boolean }) {
  const labels = valueLabels[lang];
  const { id, account, points, reason, reversal, reversed, staff, at } = entry;
  const notes = [
    clock.moment(at),
    reversal ? labels.reversal : null,
    reversed ? labels.reversed : null,
    reason,
    staff,
  ];
  return (
    <li>
      <strong>{points > 0 ? `+${points}` : `−${-points}`}</strong>
      <span>{labels.accounts[account]}</span>
      <span class="hint">{notes.filter(Boolean).join(' · ')}</span>
      {chief && !reversal && !reversed ? (
        <form method="post" action={`/board/guests/${profile.id}/points/${id}/reverse`}>
          <button type="submit" class="quiet" aria-label={`${labels.takeBack}: ${points}`}>
            {labels.takeBack}
          </button>
        </form>
      ) : null}
    </li>
  );
}

function ByHand(view: View & { member: ProfileMember }) {
  const { member, profile, lang, form } = view;
  const labels = valueLabels[lang];
  return (
    <details>
      <summary>{labels.byHand}</summary>
      <form method="post" action={`/board/guests/${profile.id}/points`} class="stack">
        <input type="hidden" name="membership" value={member.id} />
        <input type="hidden" name="key" value={form} />
        <div class="row-of-fields">
          <div class="field">
            <label for="points">{labels.amount}</label>
            <input id="points" name="points" type="number" min="1" max="1000000" required />
          </div>
          <div class="field">
            <label for="reason">{labels.reason}</label>
            <input id="reason" name="reason" maxlength={80} />
          </div>
        </div>
        <div class="row-of-buttons">
          <button type="submit" name="account" value="gifts">
            {labels.give}
          </button>
          <button type="submit" name="account" value="rewards">
            {labels.pay}
          </button>
        </div>
      </form>
      <form method="post" action={`/board/guests/${profile.id}/tier`} class="in-line">
        <input type="hidden" name="membership" value={member.id} />
        <TierField {...view} id="new-tier" chosen={member.tier} />
        <button type="submit">{labels.changeTier}</button>
      </form>
    </details>
  );
}
