import pg from 'pg';

/** The rows of one statement, through a connection of its own. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // a killed server; the statement throws it
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The same connection string, for another database of that server. */
export function withDatabase(url: string, database: string): string {
  const parts = new URL(url);
  parts.pathname = `/${database}`;
  return parts.href;
}
