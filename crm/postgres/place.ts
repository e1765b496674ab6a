import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Whom the server runs as. */
export type ServerUser = { uid: number; gid: number };

/** Where an embedded server keeps its things, and whom it runs as. */
export interface Place {
  /** The folder around the cluster: log file, copied programs, half-made clusters. */
  home: string;
  /** PostgreSQL's data directory; need not exist yet. */
  cluster: string;
  /** Set when this process is root, for PostgreSQL refuses to run as root. */
  user?: ServerUser;
  /** Set when the cluster had to go elsewhere: the path that is to point at it. */
  link?: string;
}

/** A socket path has to fit into 104 bytes on macOS (108 on Linux), the closing NUL among them. */
const LONGEST_SOCKET_PATH = 103;

const WHAT_TO_DO =
  'Set DATABASE_URL to a PostgreSQL server, or DATA_DIR to a folder that every user may pass through (such as /var/lib/zhike).';

/**
 * Decides where the cluster of `dataDir` is or will be: below it, or, for root below a folder that
 * no other user may enter (such as /root), in a folder named after it.
 *
 * @throws Error that says what to do when there is no such place, or it belongs to somebody else.
 */
export async function findPlace(dataDir: string, log: (line: string) => void): Promise<Place> {
  await mkdir(dataDir, { recursive: true });
  const home = await realpath(dataDir);
  const link = join(home, 'postgres');
  const cluster = await existingCluster(link);
  if (cluster) return { home: dirname(cluster), cluster, ...(await ownerOf(cluster)) };
  if (process.getuid?.() !== 0) return { home, cluster: link };

  const user = await serverUser();
  if (mayEnter(user, home) || (await letIn(user, home))) return { home, cluster: link, user };
  const elsewhere = await homeElsewhere(home, user);
  log(`数据库另存他处 The database is kept in ${elsewhere}: its user may not enter ${home}.`);
  return { home: elsewhere, cluster: join(elsewhere, 'postgres'), user, link };
}

/** The folder of the server's socket: the cluster, which only its user may enter, or a short one. */
export function socketFolder({ cluster }: Place): string {
  const path = join(cluster, '.s.PGSQL.5432');
  const fits = Buffer.byteLength(path) <= LONGEST_SOCKET_PATH;
  return fits ? cluster : `/tmp/zhike-socket-${shortHash(cluster)}`;
}

/** A short socket folder is made at every start, for it lies where things are tidied away. */
export async function makeSocketFolder(folder: string, { cluster, user }: Place): Promise<void> {
  if (folder === cluster) return;
  await makeOwnFolder(folder, 0o700, user?.uid ?? process.getuid?.() ?? 0);
}

/** Whether the user can get into the folder; modes alone do not tell (ACLs, mounts), so it is tried. */
export function mayEnter(user: ServerUser, folder: string): boolean {
  const attempt = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
    ...user,
    cwd: '/',
    stdio: 'ignore',
  });
  return attempt.status === 0;
}

async function existingCluster(path: string): Promise<string | undefined> {
  try {
    const cluster = await realpath(path);
    await stat(join(cluster, 'PG_VERSION'));
    return cluster;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES') throw belongsToSomebodyElse(path);
    if (code !== 'ENOENT') throw error;
  }
  const isLink = await lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (!isLink) return undefined;
  throw new Error(
    `${path} points to a database that is gone. Bring it back, or remove ${path} to begin with an empty database.`,
  );
}

async function ownerOf(cluster: string): Promise<{ user?: ServerUser }> {
  const { uid, gid } = await stat(cluster);
  const self = process.getuid?.();
  if (self !== 0 && uid !== self) throw belongsToSomebodyElse(cluster);
  if (uid === 0)
    throw new Error(`${cluster} belongs to root; give it to the user postgres (chown).`);
  return self === 0 ? { user: { uid, gid } } : {};
}

function belongsToSomebodyElse(path: string): Error {
  return new Error(
    `The database in ${path} belongs to another user. Start Zhike as that user or as root, or set DATA_DIR to another folder.`,
  );
}

async function serverUser(): Promise<ServerUser> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const [, , uid, gid] = lines.find(([found]) => found === name) ?? [];
    // macOS writes nobody's number as -2.
    if (uid && gid) return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
  }
  throw new Error(
    `PostgreSQL does not run as root, and there is no user "postgres" or "nobody". Start Zhike as an ordinary user. ${WHAT_TO_DO}`,
  );
}

/** A folder of root's alone is opened to the server's group, to pass through and nothing else. */
async function letIn(user: ServerUser, folder: string): Promise<boolean> {
  const { uid, mode } = await stat(folder);
  const isRootsAlone = uid === 0 && (mode & 0o077) === 0;
  if (!isRootsAlone || !mayEnter(user, dirname(folder))) return false;
  await chown(folder, 0, user.gid);
  await chmod(folder, 0o710);
  return mayEnter(user, folder);
}

async function homeElsewhere(dataDir: string, user: ServerUser): Promise<string> {
  const reasons: string[] = [];
  for (const parent of ['/var/lib', '/tmp']) {
    const folder = join(parent, `zhike-${shortHash(dataDir)}`);
    try {
      await makeOwnFolder(folder, 0o711, 0);
      if (mayEnter(user, folder)) return folder;
      reasons.push(`${folder} cannot be entered`);
    } catch (error) {
      reasons.push((error as Error).message);
    }
  }
  throw new Error(
    `PostgreSQL does not run as root, and its user may not enter ${dataDir}; ${reasons.join('; ')}. ${WHAT_TO_DO}`,
  );
}

/** Its name can be guessed, so a folder that somebody else has put there is refused. */
async function makeOwnFolder(folder: string, mode: number, uid: number): Promise<void> {
  try {
    await mkdir(folder);
    await chown(folder, uid, -1);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const found = await lstat(folder);
    if (!found.isDirectory() || found.uid !== uid) throw new Error(`${folder} is not ours`);
  }
  await chmod(folder, mode);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
