import { Refused, type StaffChannel } from '../../bot/channel.ts';
import type { House } from '../../bot/house.ts';
import type { View } from './card.ts';
import { deliveryError } from './errors.ts';
import { find } from './find.ts';
import { openSlack } from './open.ts';
import { keepDefaultRoute } from './route.ts';
import { send } from './send.ts';
import type { SlackSettings } from './settings.ts';

export type SlackChannel = StaffChannel & {
  /** Answers Slack's POST /slack/events; not there in Socket Mode, which needs no address. */
  handle?: (request: Request) => Promise<Response>;
};

/** Slack as a place where staff work. Bolt is loaded by `start`, so only where Slack is configured. */
export function slackChannel(house: House, settings: SlackSettings): SlackChannel {
  const lang = settings.language;
  let slack: Awaited<ReturnType<typeof openSlack>> | undefined;

  function opened() {
    if (!slack) throw new Error('slack: not started');
    return slack;
  }
  const view = async (): Promise<View> => {
    const { zone, rules } = await house.facts();
    return { lang, zone, rules, now: house.now(), board: house.publicUrl };
  };

  return {
    name: 'slack',
    async start() {
      await keepDefaultRoute(house, settings.channel);
      slack = await openSlack(house, settings);
    },
    async send(notice) {
      const { client, watch } = opened();
      try {
        const ts = await send(client, notice, await view());
        watch.heard(notice.destination, null);
        return ts;
      } catch (error) {
        const said = deliveryError(error, lang);
        if (said instanceof Refused) watch.heard(notice.destination, said.message);
        throw said;
      }
    },
    async find(id, destination) {
      const { client } = opened();
      return find(client, id, destination).catch((error) => {
        throw deliveryError(error, lang);
      });
    },
    async stop() {
      await slack?.stop();
      slack = undefined;
    },
    ...(settings.appToken
      ? {}
      : {
          async handle(request: Request) {
            return slack?.handle?.(request) ?? new Response(null, { status: 503 });
          },
        }),
  };
}
