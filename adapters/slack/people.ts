import type { webApi } from '@slack/bolt';
import type { House } from '../../bot/house.ts';
import type { Staff } from '../../crm/generated/client.ts';
import { newId } from '../../crm/ids.ts';
import { isFinal } from './errors.ts';

/** The person who pressed a button, as Slack's payload names them. */
export type Presser = { id: string; name?: string };

/**
 * The staff member behind a Slack user. Whoever can see the channel may act: somebody new is matched
 * by the e-mail address of their Slack account, else becomes staff of the lowest role.
 * @returns null for somebody whose access was switched off
 */
export async function staffBehind(
  house: House,
  client: webApi.WebClient,
  presser: Presser,
): Promise<Staff | null> {
  const staff =
    (await known(house, presser.id)) ?? (await welcome(house, presser, await ask(client, presser)));
  return staff.active ? staff : null;
}

const known = (house: House, slackId: string) =>
  house.store.prisma.staff.findFirst({ where: { hotelId: house.hotelId, slackId } });

type Profile = { name: string; email: string | null };

/**
 * Without the permission to read profiles, or for one of another company, only the name is known.
 * @throws where Slack does not answer: a guess would make a second row of somebody who is staff already
 */
async function ask(client: webApi.WebClient, { id, name }: Presser): Promise<Profile> {
  const { user } = await client.users
    .info({ user: id })
    .catch((error): webApi.UsersInfoResponse => {
      if (isFinal(error)) return { ok: false };
      throw error;
    });
  return {
    name: user?.profile?.real_name || user?.real_name || name || id,
    email: user?.is_stranger ? null : (user?.profile?.email?.toLowerCase() ?? null),
  };
}

async function welcome(house: House, presser: Presser, profile: Profile): Promise<Staff> {
  const { staff } = house.store.prisma;
  const linked = profile.email
    ? await staff.updateMany({
        where: {
          hotelId: house.hotelId,
          email: { equals: profile.email, mode: 'insensitive' },
          slackId: null,
        },
        data: { slackId: presser.id },
      })
    : { count: 0 };
  if (!linked.count) {
    // Two presses at once: the second finds the row of the first.
    await staff.createMany({
      skipDuplicates: true,
      data: {
        id: newId(),
        hotelId: house.hotelId,
        name: profile.name,
        email: `${presser.id.toLowerCase()}@slack.invalid`,
        slackId: presser.id,
      },
    });
  }
  const found = await known(house, presser.id);
  if (!found) throw new Error(`slack: ${presser.id} belongs to another hotel of this database`);
  return found;
}
