/*
 * A process of its own for the tests: opens the database in the given folder, says so, and with
 * "write" goes on to store one row after the other, saying the number of each when it is stored.
 */
import pg from 'pg';
import { openPostgres } from '../../crm/postgres/postgres.ts';

const [dataDir = '', task] = process.argv.slice(2);
const { url } = await openPostgres({ dataDir, log: (line) => console.log(`log: ${line}`) });
console.log(`open: ${url}`);

if (task === 'write') {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('CREATE TABLE IF NOT EXISTS note (number int PRIMARY KEY)');
  for (let number = 1; ; number += 1) {
    await client.query('INSERT INTO note VALUES ($1)', [number]);
    console.log(`stored: ${number}`);
  }
}
