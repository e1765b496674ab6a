import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ConsentNote } from '../../../crm/privacy/consents.ts';
import type { Profile } from '../../../crm/profile.ts';
import { mayOpen, type Section, visible } from '../../../crm/roles.ts';
import type { ValueRules } from '../../../crm/value/rules.ts';
import { guestLabels } from '../../../prompts/labels/guest.ts';
import { privacyLabels } from '../../../prompts/labels/privacy.ts';
import type { Lang } from '../../../prompts/labels/ticket.ts';
import { valueLabels } from '../../../prompts/labels/value.ts';
import { type Clock, languageName } from '../board/times.ts';
import { type PageFrame, StaffPage } from '../layout.tsx';
import { ConsentPart } from '../privacy/consents.tsx';
import { Conversations, Reviews, Stays, Surveys, Tickets } from './history.tsx';
import { Membership } from './membership.tsx';
import { Remembered } from './remembered.tsx';
import { Company, Tags, Value } from './worth.tsx';

export type GuestView = {
  page: PageFrame;
  clock: Clock;
  lang: Lang;
  profile: Profile;
  rules: ValueRules;
};
type MoodProps = GuestView & {
  /** −1 to 1; null: nothing was said. */
  mood: number | null;
  /** An SVG; null: too few days for one. */
  chart: string | null;
  days: number;
};
type Props = MoodProps & {
  /** Of the form that books points. */
  form: string;
  /** What the guest agreed to and withdrew, the latest first. */
  notes: ConsentNote[];
  /** The last booking of points was refused. */
  failed: boolean;
};

/** Everything that the hotel knows of a guest, as far as it is for this colleague to see. */
export function GuestPage({ mood, chart, days, form, failed, notes, ...view }: Props) {
  const { page, profile, lang } = view;
  const labels = guestLabels[lang];
  const name = profile.name ?? labels.noName;
  const sees = (section: Section) => visible(page.staff.role, section);
  return (
    <StaffPage page={page} title={name} section="stays" styles={['insights.css', 'guest.css']}>
      <div class="guest">
        <Who {...view} />
        <Remembered {...view} />
        <div class="parts">
          {sees('value') ? <Value {...view} /> : null}
          {sees('value') ? <Membership {...view} form={form} failed={failed} /> : null}
          {sees('mood') ? <Mood {...view} mood={mood} chart={chart} days={days} /> : null}
          {sees('complaints') ? (
            <Tickets
              {...view}
              kind="complaints"
              title={labels.complaints}
              tickets={profile.complaints}
              none={labels.none.complaints}
            />
          ) : null}
          <Stays {...view} />
          <Company {...view} />
          {sees('requests') ? (
            <Tickets
              {...view}
              kind="requests"
              title={labels.requests}
              tickets={profile.tickets}
              none={labels.none.requests}
            />
          ) : null}
          {sees('surveys') ? <Surveys {...view} /> : null}
          {sees('reviews') ? <Reviews {...view} /> : null}
          {sees('conversations') ? <Conversations {...view} /> : null}
          {sees('consents') ? <ConsentPart {...view} notes={notes} /> : null}
        </div>
      </div>
    </StaffPage>
  );
}

type PartProps = { title: string; kind: string; count?: number; none: string; children: Child };

/** A section of the page; with a count of 0 it says what will be here. */
export function Part({ title, kind, count, none, children }: PartProps) {
  return (
    <section class={`part ${kind}`} aria-labelledby={`${kind}-title`}>
      <h2 id={`${kind}-title`}>
        {title} {count ? <span class="count">{count}</span> : null}
      </h2>
      {count === 0 ? <p class="hint">{none}</p> : children}
    </section>
  );
}

function Who(view: GuestView) {
  const { page, profile, clock, lang } = view;
  const labels = guestLabels[lang];
  return (
    <header class="who">
      <p class="hint">{labels.title}</p>
      <h1>{profile.name ?? labels.noName}</h1>
      {mayOpen(page.staff.role, 'erasure') ? (
        <p>
          <a class="button" href={`/board/guests/${profile.id}/copy`}>
            {privacyLabels[lang].copy}
          </a>
        </p>
      ) : null}
      <ul class="facts">
        {profile.language ? <li>{languageName(profile.language, lang)}</li> : null}
        <li>{labels.since(clock.moment(profile.createdAt))}</li>
        {profile.birthday ? <li>{valueLabels[lang].birthday(profile.birthday)}</li> : null}
        {profile.addresses.length || !visible(page.staff.role, 'contact') ? null : (
          <li class="hint">{labels.none.addresses}</li>
        )}
        {profile.addresses.map((address) => (
          <li class="address">
            <span>{`${address.channel}: ${address.externalId}`}</span>
            {address.verifiedAt ? (
              <small class="tag good">
                {`✓ ${labels.verified(clock.moment(address.verifiedAt))}`}
                {address.forStay ? ` · ${labels.forStay}` : ''}
              </small>
            ) : (
              <small class="tag warn">{`? ${labels.claimed}`}</small>
            )}
          </li>
        ))}
      </ul>
      <Tags {...view} />
    </header>
  );
}

function Mood({ profile, lang, mood, chart, days }: MoodProps) {
  const labels = guestLabels[lang];
  const level = mood === null ? 'even' : mood > 0.15 ? 'good' : mood < -0.15 ? 'bad' : 'even';
  return (
    <Part title={labels.mood} kind="mood" count={profile.said.length} none={labels.none.mood}>
      <p class="number">
        <strong>{mood === null ? '–' : signed(Math.round(mood * 100))}</strong>
        <span class={`feel ${level}`}>{labels.moodLevels[level]}</span>
        <span class="hint">{labels.texts(profile.said.length)}</span>
      </p>
      <p class="hint">{labels.moodHint}</p>
      {chart ? (
        <div class="drawn" role="img" aria-label={labels.chart(days)}>
          {raw(chart)}
        </div>
      ) : null}
    </Part>
  );
}

const signed = (n: number) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');
