/** Proves that a request is the PMS's, and that it is of now. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds that a request may be under way, or clocks differ. */
const WINDOW_S = 300;

/**
 * Checks `sha256=` and the hexadecimal HMAC-SHA256 of the time, a full stop and the body as it came.
 * @param time seconds since 1970, as the header has it
 * @returns what is wrong; undefined: nothing
 */
export function wrongSignature(
  { time, signature, body }: { time: string; signature: string; body: string },
  { secret, now }: { secret: string; now: Date },
): string | undefined {
  if (!/^\d{10}$/.test(time)) return 'X-Zhike-Timestamp is not the time in seconds';
  const expected = createHmac('sha256', secret).update(`${time}.${body}`).digest();
  const given = Buffer.from(signature.replace(/^sha256=/, ''), 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    return 'X-Zhike-Signature does not fit the time, the body and our secret';
  }
  const late = Math.abs(now.getTime() / 1000 - Number(time)) > WINDOW_S;
  return late ? `X-Zhike-Timestamp is not within ${WINDOW_S / 60} minutes of our clock` : undefined;
}
