/** The PMS's settings. Without the secret nobody may tell us anything, and this adapter stays out. */
export type PmsSettings = { secret: string };

const SHORTEST = 16;

/** @throws an Error where the secret could be guessed */
export function configured(env: Record<string, string | undefined>): PmsSettings | undefined {
  const secret = env.PMS_WEBHOOK_SECRET?.trim();
  if (!secret) return undefined;
  if (secret.length >= SHORTEST) return { secret };
  throw new Error(`pms: PMS_WEBHOOK_SECRET has less than ${SHORTEST} characters. See .env.example`);
}
