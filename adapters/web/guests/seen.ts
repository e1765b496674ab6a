import type { Profile } from '../../../crm/profile.ts';
import { mayKnow, type Role, visible } from '../../../crm/roles.ts';

/** The guest as somebody of this role sees it: what is not theirs to see is empty. */
export function seenBy(role: Role, profile: Profile): Profile {
  const of = <Row>(section: Parameters<typeof visible>[1], rows: Row[]): Row[] =>
    visible(role, section) ? rows : [];
  return {
    ...profile,
    addresses: of('contact', profile.addresses),
    stays: of('stays', profile.stays).map((stay) => ({
      ...stay,
      bill: visible(role, 'bill') ? stay.bill : null,
    })),
    value: visible(role, 'value') ? profile.value : null,
    memberships: of('value', profile.memberships),
    tags: of('tags', profile.tags),
    scenes: of('tags', profile.scenes),
    companions: of('stays', profile.companions),
    preferences: profile.preferences.filter((p) => mayKnow(role, p)),
    tickets: of('requests', profile.tickets),
    complaints: of('complaints', profile.complaints),
    surveys: of('surveys', profile.surveys),
    reviews: of('reviews', profile.reviews),
    said: of('mood', profile.said),
    conversations: of('conversations', profile.conversations),
  };
}
