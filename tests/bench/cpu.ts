/** What processes have taken of the processors, from /proc; elsewhere it is not known. */
import { readdir, readFile } from 'node:fs/promises';

/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/** Seconds of processor time of these processes and, for a server, of all its children. */
export async function cpuSeconds(pid: number, { children = false } = {}): Promise<number> {
  const own = await statOf(pid);
  if (!children) return own?.seconds ?? Number.NaN;
  const pids = (await readdir('/proc').catch(() => [])).map(Number).filter(Boolean);
  const all = await Promise.all(pids.map(statOf));
  const below = all.filter((stat) => stat?.parent === pid);
  // The dead are in their parent's account.
  return [own?.withDead ?? Number.NaN, ...below.map((s) => s?.seconds ?? 0)].reduce(
    (a, b) => a + b,
  );
}

async function statOf(pid: number) {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (!text) return undefined;
  // A program's name may hold blanks; the fields begin behind its bracket.
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [parent = 0, user = 0, system = 0] = [fields[1], fields[11], fields[12]];
  const dead = (fields[13] ?? 0) + (fields[14] ?? 0);
  const seconds = (user + system) / TICKS;
  return { parent, seconds, withDead: seconds + dead / TICKS };
}
