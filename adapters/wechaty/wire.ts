/** What the product's process and the WeChat process say to each other. */
import type { InboundMessage } from '../../bot/channel.ts';
import type { WechatySettings } from './settings.ts';

export type ToBot =
  | { kind: 'start'; settings: WechatySettings; loginWithin: number }
  | { kind: 'send'; n: number; conversation: string; text: string }
  | { kind: 'stop' };

export type FromBot =
  /** The text of the QR code that the hotel's phone must scan. */
  | { kind: 'scan'; code: string }
  | { kind: 'online'; account: string }
  | { kind: 'message'; message: InboundMessage }
  | { kind: 'sent'; n: number; id: string | undefined }
  | { kind: 'unsent'; n: number; refused: boolean; why: string }
  /** Something went wrong and the bot goes on. Never carries a guest's words. */
  | { kind: 'trouble'; why: string; messageId?: string }
  /** The connection is over; the process ends. `why` begins with a key (docs/wechat.md). */
  | { kind: 'ended'; why: string };
