/** The product on a fresh embedded database, and a look at that database from outside. */
import pg from 'pg';
import { type EmbeddedPostgres, openPostgres } from '../../crm/postgres/postgres.ts';
import { postmasterPid } from '../../crm/postgres/server.ts';
import { cpuSeconds } from './cpu.ts';
import { type Load, load, type Plan } from './load.ts';
import { freePort, type Product, startProduct } from './product.ts';

export type Measured = Load & { productCpu: number; databaseCpu: number };

export type BenchHotel = {
  url: string;
  databaseUrl: string;
  /** Another process of the product on the same database, with a web server of its own. */
  another(): Promise<Product>;
  /** Shares of one core that product and database take while `work` runs. */
  cpuOf<T>(work: () => Promise<T>): Promise<T & { productCpu: number; databaseCpu: number }>;
  load(plan: Omit<Plan, 'urls'> & { urls?: string[] }): Promise<Measured>;
  close(): Promise<void>;
};

export async function openHotel(
  dataDir: string,
  env: Record<string, string> = {},
): Promise<BenchHotel> {
  const product = startProduct(dataDir, await freePort(), env);
  await product.serving();
  const database = await openPostgres({ dataDir, log: () => {} });
  const server = await serverOf(database);

  async function cpuOf<T>(work: () => Promise<T>) {
    const before = [await cpuSeconds(product.pid), await cpuSeconds(server, { children: true })];
    const began = performance.now();
    const result = await work();
    const seconds = (performance.now() - began) / 1000;
    const after = [await cpuSeconds(product.pid), await cpuSeconds(server, { children: true })];
    const [productCpu, databaseCpu] = after.map((cpu, i) => (cpu - before[i]!) / seconds);
    return { ...result, productCpu: productCpu!, databaseCpu: databaseCpu! };
  }

  return {
    url: product.url,
    databaseUrl: database.url,
    async another() {
      const second = startProduct(dataDir, await freePort(), env);
      await second.serving();
      return second;
    },
    cpuOf,
    load: (plan) => cpuOf(() => load({ urls: [product.url], ...plan })),
    async close() {
      await product.stop();
      await database.stop();
    },
  };
}

async function serverOf(database: EmbeddedPostgres): Promise<number> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query("SELECT current_setting('data_directory') AS cluster");
  await client.end();
  return (await postmasterPid(rows[0].cluster)) ?? 0;
}

export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}
