import type * as PUPPET from 'wechaty-puppet';
import type { InboundAttachment } from '../../bot/channel.ts';
import { within } from './waiting.ts';

const MAX_BYTES = 10 * 1024 * 1024;
const DOWNLOAD_MS = 20_000;

/** Fetches a message's picture, voice, video or file. @throws where it is over 10 MB or does not come */
export function download(
  puppet: PUPPET.impls.PuppetInterface,
  messageId: string,
): Promise<InboundAttachment> {
  return within(DOWNLOAD_MS, fetchFile(puppet, messageId));
}

async function fetchFile(
  puppet: PUPPET.impls.PuppetInterface,
  messageId: string,
): Promise<InboundAttachment> {
  const file = await puppet.messageFile(messageId);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of await file.toStream()) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Error('larger than 10 MB');
    chunks.push(chunk);
  }
  return { name: file.name, mime: file.mediaType, bytes: new Uint8Array(Buffer.concat(chunks)) };
}
