import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Channel,
  type InboundMessage,
  type OutboundMessage,
  Refused,
} from '../../bot/channel.ts';

/** A channel with its platform, as each adapter's test opens it. */
export type ChannelOnPlatform = {
  /** Not started yet. */
  channel: Channel;
  /** One more of the kind, which is never started. */
  another(): Channel;
  /** Resolves once the started channel hears guests. */
  ready(): Promise<void>;
  /** The same guest writes this on the platform, under this id where the guest's side gives one. */
  guestWrites(text: string, id: string): Promise<void>;
  /** The platform delivers its last message once more, where it can do that. */
  repeat?(): Promise<void>;
  /** What arrived at guests by `send`, oldest first. Absent for a mailbox channel. */
  arrived?(): Promise<{ conversation: string; text: string }[]>;
  /** Cuts the platform off for good; the last thing that is asked of it. */
  cutOff?(): Promise<void>;
  close(): Promise<void>;
};

/** What every channel keeps. Call it at the top of the channel's test file. */
export function channelContract(name: string, open: () => Promise<ChannelOnPlatform>): void {
  describe(`${name} keeps the contract of a channel`, { timeout: 30_000 }, () => {
    const heard: InboundMessage[] = [];
    let platform: ChannelOnPlatform;
    const receive = async (message: InboundMessage) => {
      heard.push(message);
      return { messageId: 'm', conversationId: 'c', seq: heard.length, duplicate: false };
    };
    const answer = (conversation: string, text: string): OutboundMessage => {
      const { account } = heard[0]!;
      return { id: `out-${text}`, account, conversation, text };
    };
    const waitForHeard = (count: number) =>
      expect.poll(() => heard.length, { timeout: 15_000 }).toBe(count);

    beforeAll(async () => {
      platform = await open();
      await platform.channel.start(receive);
      await platform.ready();
    }, 60_000);
    afterAll(() => platform?.close(), 30_000);

    it('hands over what a guest writes, once and whole', async () => {
      const text = '  1208房\n要两条毛巾 👨‍👩‍👧  ';
      await platform.guestWrites(text, 'first');
      await waitForHeard(1);
      expect(heard[0]).toMatchObject({ channel: platform.channel.name, kind: 'text', text });
      expect(heard[0]!.externalId).not.toBe('');
      expect(heard[0]!.conversation).not.toBe('');
      expect(heard[0]!.sender.id).not.toBe('');
      expect(Math.abs(heard[0]!.at.getTime() - Date.now())).toBeLessThan(60_000);
    });

    it('gives a second message of the same guest its own id and the same thread', async () => {
      await platform.guestWrites('还要一个枕头', 'second');
      await waitForHeard(2);
      const [first, second] = heard;
      expect(second!.externalId).not.toBe(first!.externalId);
      expect(second!.conversation).toBe(first!.conversation);
      expect(second!.account).toBe(first!.account);
      expect(second!.sender.id).toBe(first!.sender.id);
    });

    it('gives a message that the platform repeats the same keys', async (test) => {
      if (!platform.repeat) return test.skip();
      await platform.repeat();
      await waitForHeard(3);
      const [, second, repeated] = heard;
      expect(repeated!.externalId).toBe(second!.externalId);
      expect(repeated!.conversation).toBe(second!.conversation);
      expect(repeated!.account).toBe(second!.account);
    });

    it('brings an answer to the guest', async (test) => {
      const { channel, arrived } = platform;
      if (!channel.send || !arrived) return test.skip();
      const { conversation } = heard[0]!;
      await channel.send(answer(conversation, '好的，马上送到。'));
      await expect.poll(arrived).toEqual([{ conversation, text: '好的，马上送到。' }]);
    });

    it('refuses an answer to somebody whom the platform does not know', async (test) => {
      const { channel } = platform;
      if (!channel.send) return test.skip();
      await expect(channel.send(answer('nobody', '您好'))).rejects.toBeInstanceOf(Refused);
    });

    it('does not call it a refusal when the platform is out of reach', async (test) => {
      const { channel, cutOff } = platform;
      if (!channel.send || !cutOff) return test.skip();
      await cutOff();
      const sending = channel.send(answer(heard[0]!.conversation, '还在吗'));
      const error = await sending.then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(Error);
      expect(error).not.toBeInstanceOf(Refused);
    });

    it('stops, also when it is told twice', async () => {
      await platform.channel.stop();
      await platform.channel.stop();
    });

    it('stops without ever having been started', async () => {
      await platform.another().stop();
    });
  });
}
