/** A file as lines of text, in pieces: whatever its size, only a piece of it is in memory. */
import { createReadStream } from 'node:fs';

/** Takes in pieces what `path` holds; the byte order mark and the line ends are gone. */
export async function* linesOf(path: string, encoding: string): AsyncGenerator<string[]> {
  const decoder = new TextDecoder(encoding);
  let rest = '';
  for await (const bytes of createReadStream(path, { highWaterMark: PIECE_BYTES })) {
    rest += decoder.decode(bytes as Buffer, { stream: true });
    // The second half of a line end may be in the next piece.
    const upto = rest.endsWith('\r') ? rest.length - 1 : rest.length;
    const lines = rest.slice(0, upto).split(LINE_END);
    rest = (lines.pop() ?? '') + rest.slice(upto);
    if (lines.length) yield lines;
  }
  rest += decoder.decode();
  if (rest) yield rest.split(LINE_END);
}

const PIECE_BYTES = 256 * 1024;
const LINE_END = /\r\n|\n|\r/;

/**
 * What a file is written in: Excel's "Unicode text" is UTF-16, Chinese spreadsheets still write GBK.
 * The whole file is looked at: the first Chinese name may be far down.
 */
export async function encodingOf(path: string): Promise<string> {
  const utf8 = new TextDecoder('utf-8');
  let first = true;
  let unreadable = 0;
  let foreign = 0;
  for await (const bytes of createReadStream(path, { highWaterMark: PIECE_BYTES })) {
    const wide = first ? wideOf(bytes as Buffer) : undefined;
    if (wide) return wide;
    first = false;
    const text = utf8.decode(bytes as Buffer, { stream: true });
    unreadable += text.match(/\uFFFD/g)?.length ?? 0;
    foreign += text.match(/[\u0080-\uFFFF]/g)?.length ?? 0;
  }
  // A few broken bytes are a broken row; half of everything is another encoding.
  return unreadable > foreign / 4 ? 'gb18030' : 'utf-8';
}

/** UTF-16 by its mark, or by every second byte of plain letters being zero. */
function wideOf(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2]! += 1;
  const many = sample.length / 8;
  if (zeros[1]! > many && zeros[1]! > zeros[0]!) return 'utf-16le';
  return zeros[0]! > many ? 'utf-16be' : undefined;
}
