/** Slack's channel of a small hotel, connected to a workspace of its own. */
import { slackChannel } from '../../adapters/slack/index.ts';
import type { Notice } from '../../bot/channel.ts';
import type { House } from '../../bot/house.ts';
import { newId } from '../../crm/ids.ts';
import type { TicketView } from '../../crm/tickets.ts';
import type { Lang } from '../../prompts/labels/ticket.ts';
import { openDesk } from './desk.ts';
import { SIGNING_SECRET } from './payloads.ts';
import { APP_TOKEN, BOT_TOKEN, type Message, openWorkspace, type Workspace } from './workspace.ts';

type Way = { socketMode?: boolean; language?: Lang };

/** The channel as the settings would open it: over HTTP where nothing else is said. */
export const channelIn = (
  workspace: Workspace,
  house: House,
  { socketMode = false, language = 'zh' }: Way = {},
) =>
  slackChannel(house, {
    botToken: BOT_TOKEN,
    appToken: socketMode ? APP_TOKEN : undefined,
    signingSecret: socketMode ? undefined : SIGNING_SECRET,
    channel: workspace.channel('front-desk'),
    language,
    apiUrl: workspace.apiUrl,
  });

export type Office = Awaited<ReturnType<typeof openOffice>>;

export async function openOffice(way: Way = {}) {
  const [workspace, desk] = await Promise.all([openWorkspace(), openDesk()]);
  const { hotelId, store } = desk.house;
  const slack = channelIn(workspace, desk.house, way);
  const channel = workspace.channel('front-desk');
  await slack.start();

  const send = (
    notice: Notice,
    cardId: string | null = null,
    destination = channel,
    id = newId(),
  ) => slack.send({ id, destination, cardId, notice });

  async function shown(ts: string): Promise<Message & { channel: string }> {
    const found = (await workspace.messages(channel)).find((m) => m.ts === ts);
    if (!found) throw new Error(`no message ${ts} in the channel`);
    return { ...found, channel };
  }
  return {
    workspace,
    desk,
    slack,
    channel,
    send,
    /** The message as the channel shows it now. */
    shown,
    /** The ticket's card, just posted. */
    posted: async (ticket: TicketView) => shown(await send({ kind: 'card', ticket })),
    /** What the admin page shows. */
    connection: () => store.prisma.connection.findFirst({ where: { hotelId, channel: 'slack' } }),
    async close() {
      await slack.stop();
      await Promise.all([workspace.close(), desk.close()]);
    },
  };
}

/** Everything that can be read in a message, line by line. */
export const wordsOf = ({ blocks }: Message): string =>
  blocks
    .flatMap((b) => [b.text, ...(b.fields ?? []), ...(b.elements ?? [])])
    .flatMap((t) => (typeof t?.text === 'string' ? [t.text] : []))
    .join('\n');
