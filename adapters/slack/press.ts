import type { webApi } from '@slack/bolt';
import type { House } from '../../bot/house.ts';
import type { StaffResult } from '../../bot/staff.ts';
import { slackLabels } from '../../prompts/labels/slack.ts';
import type { Lang } from '../../prompts/labels/ticket.ts';
import { type Presser, staffBehind } from './people.ts';
import { escaped } from './text.ts';

/** `settled`: a colleague was quicker with a task of the arrival sheet, or nobody needs it any more. */
export type PressResult = StaffResult | { ok: false; why: 'settled' };

type Desk = { house: House; lang: Lang; client: webApi.WebClient };

/** Who pressed a button, and in which channel. */
type Press = { presser: Presser; channel: string };

/**
 * Does it in the presser's name. The card shows that it worked; only the presser sees that it did not.
 * @param lost what they wrote, given back to them where it could not be sent
 */
export async function act(
  desk: Desk,
  press: Press,
  deed: (staffId: string) => Promise<PressResult | null>,
  lost?: string,
): Promise<void> {
  const labels = slackLabels[desk.lang];
  const problem = await attempt(desk, press, deed);
  if (!problem) return;
  const text = [labels.problem[problem], ...(lost ? [labels.reply.unsent, lost] : [])].join('\n');
  await desk.client.chat.postEphemeral({
    channel: press.channel,
    user: press.presser.id,
    text: escaped(text),
  });
}

type Problem = keyof (typeof slackLabels)['zh']['problem'];

async function attempt(
  { house, client }: Desk,
  { presser }: Press,
  deed: (staffId: string) => Promise<PressResult | null>,
): Promise<Problem | null> {
  try {
    const staff = await staffBehind(house, client, presser);
    if (!staff) return 'inactive';
    const result = await deed(staff.id);
    // Null: a choice that this version does not offer, on a card that an older one has posted.
    if (!result) return 'failed';
    return result.ok ? null : result.why;
  } catch (error) {
    house.log.error({ err: error }, 'slack: a press was not carried out');
    return 'failed';
  }
}
