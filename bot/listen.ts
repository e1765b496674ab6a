import { type ServerType, serve } from '@hono/node-server';

const TAKE_OVER_MS = 3000;
/** What a request that is being answered gets before its connection is cut; streams never end by themselves. */
const FINISH_MS = 500;

export type Listening = {
  /** Where it listens now; null: another process has the port. */
  address(): string | null;
  stop(): Promise<void>;
};

/**
 * Serves HTTP. Where another process has the port this one waits, and takes over when it is free.
 * @param onTakeOver called with the address once it has taken over
 */
export async function listen(
  fetch: (request: Request) => unknown,
  { port, host }: { port: number; host: string },
  onTakeOver: (address: string) => void,
): Promise<Listening> {
  let server = await bind(fetch, port, host);
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function takeOver() {
    server = await bind(fetch, port, host);
    if (stopped) return close(server);
    if (server) onTakeOver(addressOf(server));
    else timer = setTimeout(takeOver, TAKE_OVER_MS);
  }
  if (!server) timer = setTimeout(takeOver, TAKE_OVER_MS);

  return {
    address: () => (server ? addressOf(server) : null),
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await close(server);
    },
  };
}

/** @returns null where the port is taken */
function bind(
  fetch: (request: Request) => unknown,
  port: number,
  hostname: string,
): Promise<ServerType | null> {
  return new Promise((done, fail) => {
    const server = serve({ fetch: fetch as never, port, hostname }, () => done(server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done(null);
      else fail(error);
    });
  });
}

async function close(server: ServerType | null): Promise<void> {
  if (!server) return;
  const closed = new Promise((done) => server.close(done));
  const cut = setTimeout(() => {
    if ('closeAllConnections' in server) server.closeAllConnections();
  }, FINISH_MS);
  await closed;
  clearTimeout(cut);
}

function addressOf(server: ServerType): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://localhost:${port}`;
}
