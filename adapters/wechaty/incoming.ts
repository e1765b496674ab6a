/** From WeChat's payloads to an InboundMessage: what is heard at all, and in which words. */
import type * as PUPPET from 'wechaty-puppet';
import * as types from 'wechaty-puppet/types';
import type { InboundMessage, MessageKind } from '../../bot/channel.ts';
import { download } from './attachments.ts';
import { readableText, withoutOwnQuote } from './words.ts';

type Puppet = PUPPET.impls.PuppetInterface;

/** A message that the bot is to hear, before its file is fetched. */
export type Heard = {
  payload: PUPPET.payloads.Message;
  talker: PUPPET.payloads.Contact;
  /** The names under which the bot itself is known there. */
  ownNames: string[];
};

/** WeChat's own senders, which some puppets show as persons. */
const SYSTEM_SENDERS = new Set(['weixin', 'fmessage', 'notifymessage', 'newsapp']);

/** Notifications, recalls, announcements and moments: nobody is speaking to the bot. */
const UNHEARD = new Set([
  types.Message.Unknown,
  types.Message.Recalled,
  types.Message.GroupNote,
  types.Message.Post,
]);

/** Placeholders are in Chinese whatever the guest speaks: they are the platform's words, not the guest's. */
const MEDIA = new Map<PUPPET.types.Message, { kind: MessageKind; placeholder: string }>([
  [types.Message.Image, { kind: 'image', placeholder: '[图片]' }],
  [types.Message.Emoticon, { kind: 'image', placeholder: '[表情]' }],
  [types.Message.Audio, { kind: 'voice', placeholder: '[语音]' }],
  [types.Message.Video, { kind: 'video', placeholder: '[视频]' }],
  [types.Message.Attachment, { kind: 'file', placeholder: '[文件]' }],
]);

/** @returns the message with its sender, or null where it is not for the bot. @throws where WeChat does not answer */
export async function hear(puppet: Puppet, messageId: string): Promise<Heard | null> {
  const payload = await puppet.messagePayload(messageId);
  const { talkerId } = payload;
  if (!talkerId || talkerId === puppet.currentUserId) return null;
  if (UNHEARD.has(payload.type) || SYSTEM_SENDERS.has(talkerId)) return null;
  const talker = await puppet.contactPayload(talkerId);
  if (talker.type === types.Contact.Official || talker.type === types.Contact.Corporation) {
    return null;
  }
  const ownNames = await namesOf(puppet, payload.roomId);
  if (payload.roomId && !isMentioned(payload, puppet.currentUserId, ownNames)) return null;
  return { payload, talker, ownNames };
}

/**
 * Reads the words and fetches the file.
 * @param onLost hears of a file or card that did not come; the message then has its placeholder only
 */
export async function read(
  puppet: Puppet,
  { payload, talker, ownNames }: Heard,
  onLost: (error: unknown) => void,
): Promise<InboundMessage> {
  const media = MEDIA.get(payload.type);
  const message: InboundMessage = {
    channel: 'wechat',
    account: puppet.currentUserId,
    conversation: payload.roomId || payload.talkerId,
    externalId: payload.id,
    sender: { id: payload.talkerId, ...(talker.name && { name: talker.name }) },
    kind: media?.kind ?? 'text',
    text: '',
    at: timeOf(payload.timestamp),
  };
  if (!media) {
    message.text =
      payload.type === types.Message.Text
        ? withoutOwnQuote(withoutMention(payload, ownNames), ownNames)
        : await readableText(puppet, payload, onLost);
    return message;
  }
  const file = await download(puppet, payload.id).catch(onLost);
  if (file) message.attachments = [file];
  message.text = [media.placeholder, media.kind === 'file' && file?.name].filter(Boolean).join(' ');
  return message;
}

async function namesOf(puppet: Puppet, roomId: string | undefined): Promise<string[]> {
  const own = await puppet.contactPayload(puppet.currentUserId);
  if (!roomId) return [own.name];
  const member = await puppet.roomMemberPayload(roomId, puppet.currentUserId);
  // The longest first, so that "@知客一号" is not cut as "@知客".
  return [own.name, member.name, member.roomAlias ?? '']
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
}

/** WeChat ends a mention with U+2005; a typed one ends with a space or the text. */
function mentionPattern(names: string[]): RegExp {
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`@(?:${escaped.join('|')})(?:\\s|$)`, 'g');
}

function isMentioned(payload: PUPPET.payloads.Message, self: string, names: string[]): boolean {
  const ids = 'mentionIdList' in payload ? payload.mentionIdList : undefined;
  return (ids ?? []).includes(self) || mentionPattern(names).test(payload.text ?? '');
}

function withoutMention(payload: PUPPET.payloads.Message, names: string[]): string {
  const text = payload.text ?? '';
  if (!payload.roomId) return text;
  return text.replace(mentionPattern(names), '').trim() || text;
}

/** Puppets give seconds or milliseconds, some nothing; below 1e11 it can only be seconds. */
function timeOf(timestamp: number): Date {
  if (!(timestamp > 0)) return new Date();
  return new Date(timestamp < 1e11 ? timestamp * 1000 : timestamp);
}
