import type { Logger } from 'pino';
import type { InboundMessage, Receive } from '../../bot/channel.ts';
import { openLanes } from './waiting.ts';

export type Inbox = {
  take(message: InboundMessage): void;
  /** Resolves when every message taken is stored, or lost because the channel stops. */
  idle(): Promise<void>;
};

/**
 * Holds each message until it is stored, in the order of its conversation: WeChat does not deliver again
 * what it has delivered once.
 * @param wait the pause after so many failures; returns early when the channel stops
 */
export function openInbox(
  receive: Receive,
  log: Logger,
  wait: (failures: number) => Promise<void>,
  stopping: AbortSignal,
): Inbox {
  const lanes = openLanes((error) => log.error({ err: (error as Error).name }, 'wechat: inbox'));

  async function store(message: InboundMessage): Promise<void> {
    for (let failures = 0; ; failures++) {
      const last = stopping.aborted;
      try {
        await receive(message);
        return;
      } catch (error) {
        const ids = { messageId: message.externalId, conversation: message.conversation };
        log.error({ ...ids, err: (error as Error).name, lost: last }, 'wechat: not stored');
      }
      if (last) return;
      await wait(failures);
    }
  }

  return {
    take: (message) => lanes.run(message.conversation, () => store(message)),
    idle: lanes.idle,
  };
}
