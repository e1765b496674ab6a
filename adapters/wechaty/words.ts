/** Cards and quotes in words that staff and analyzer can read. */
import type * as PUPPET from 'wechaty-puppet';
import * as types from 'wechaty-puppet/types';
import { within } from './waiting.ts';

const CARD_MS = 5000;

const CARDS = new Map<PUPPET.types.Message, string>([
  [types.Message.Url, '[链接]'],
  [types.Message.MiniProgram, '[小程序]'],
  [types.Message.Location, '[位置]'],
  [types.Message.Contact, '[名片]'],
  [types.Message.ChatHistory, '[聊天记录]'],
  [types.Message.Transfer, '[转账]'],
  [types.Message.RedEnvelope, '[红包]'],
]);

/** What wechaty-puppet-service 1.19 answers for every location: it drops the real one. */
const FILLERS = new Set(['NONAME', 'NOADDRESS']);

/** @returns a card's placeholder with its title, address or name behind, where WeChat tells it. */
export async function readableText(
  puppet: PUPPET.impls.PuppetInterface,
  payload: PUPPET.payloads.Message,
  onLost: (error: unknown) => void,
): Promise<string> {
  const details = await within(CARD_MS, detailsOf(puppet, payload)).catch(onLost);
  const placeholder = CARDS.get(payload.type) ?? '[消息]';
  return [placeholder, ...(details ?? []).filter((part) => part && !FILLERS.has(part))].join(' ');
}

async function detailsOf(
  puppet: PUPPET.impls.PuppetInterface,
  { id, type }: PUPPET.payloads.Message,
): Promise<(string | undefined)[]> {
  if (type === types.Message.Url) {
    const { title, description, url } = await puppet.messageUrl(id);
    return [title, description, url];
  }
  if (type === types.Message.MiniProgram) {
    const { title, description } = await puppet.messageMiniProgram(id);
    return [title, description];
  }
  if (type === types.Message.Location) {
    const { name, address } = await puppet.messageLocation(id);
    return [name, address];
  }
  if (type === types.Message.Contact) {
    const contact = await puppet.contactPayload(await puppet.messageContact(id));
    return [contact.name];
  }
  return [];
}

/** How WeChat writes a quote: 「name：words」, a line of dashes, the new words. */
const QUOTE = /^「([^：\n]{1,64})：([\s\S]*)」\n(?:- ?){5,}\n([\s\S]+)$/;

/**
 * The guest's own words come first, what is quoted behind. A quote of the bot is left out: the thread has
 * it, and words of ours ("in case of fire, call 119") must not be read as the guest's.
 */
export function withoutOwnQuote(text: string, ownNames: string[]): string {
  const [, name, quoted, words] = QUOTE.exec(text) ?? [];
  if (!name || !quoted || !words) return text;
  return ownNames.includes(name) ? words : `${words}\n「${name}：${quoted}」`;
}
