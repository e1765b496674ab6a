import type { Mailbox, Reader } from './mailbox.ts';
import { eventOf } from './wire.ts';

/** Bytes that may wait for a slow phone before reading on pauses. */
const WAITING_BYTES = 64 * 1024;
const encoder = new TextEncoder();
/** The database is away: the next beat asks again. */
const ignored = () => {};

/**
 * The conversation as an event stream that begins after `seq` and goes on until the reader hangs up.
 * @param hungUp aborts when the connection is gone.
 * @param lasts asked now and then, where the session may end before the reader hangs up
 */
export function eventStream(
  mailbox: Mailbox,
  conversationId: string,
  seq: number,
  hungUp: AbortSignal,
  lasts?: () => Promise<boolean>,
): ReadableStream<Uint8Array> {
  let line: ReturnType<Mailbox['open']> | undefined;
  let full = false;
  const close = () => line?.close();
  function end(controller: ReadableStreamDefaultController<Uint8Array>) {
    close();
    if (!hungUp.aborted) controller.close();
  }
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const send = (text: string) => controller.enqueue(encoder.encode(text));
        const reader: Reader = {
          seq,
          ready() {
            full = (controller.desiredSize ?? 0) <= 0;
            return !full;
          },
          take: (message) => send(eventOf(message)),
          beat() {
            if (reader.ready()) send(':\n\n');
            lasts?.().then((still) => still || end(controller), ignored);
          },
        };
        send('retry: 1000\n\n');
        line = mailbox.open(conversationId, reader);
        hungUp.addEventListener('abort', close, { once: true });
      },
      // Called whenever something has left: only a line that was full has rows waiting.
      pull() {
        if (full) line?.wake();
      },
      cancel: close,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: WAITING_BYTES }),
  );
}
