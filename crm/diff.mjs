// npm run migration -- NAME   writes crm/migrations/<time>_<NAME>/migration.sql: what crm/schema.prisma
//                             has and the migrations so far do not.
// npm run migration -- --check   writes nothing; exit code 1 when the two differ.
//
// It does what `prisma migrate diff` does, without the network: the schema engine comes as WebAssembly
// from the package registry, and an empty scratch server takes the existing migrations.
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import { tsImport } from 'tsx/esm/api';

const require = createRequire(import.meta.url);
// What the connection is made of comes with it, in the version that fits.
const { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } = createRequire(
  require.resolve('@prisma/adapter-pg'),
)('@prisma/driver-adapter-utils');
const schemaFile = new URL('schema.prisma', import.meta.url).pathname;
const migrationsFolder = new URL('migrations', import.meta.url).pathname;

async function loadEngine() {
  const entry = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const code = await readFile(entry.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(code, {
    './schema_engine_bg.js': engineModule,
  });
  engineModule.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return engineModule.SchemaEngine;
}

async function readMigrations() {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok',
          value: await readFile(join(migrationsFolder, name, 'migration.sql'), 'utf8'),
        },
      },
    })),
  );
  const lockfile = {
    path: 'migration_lock.toml',
    content: await readFile(join(migrationsFolder, 'migration_lock.toml'), 'utf8'),
  };
  return {
    baseDir: migrationsFolder,
    lockfile,
    shadowDbInitScript: '',
    migrationDirectories,
  };
}

/** Prisma's own connection, made fit for what the engine does and the product never does. */
async function connect(url) {
  const connection = await new PrismaPg(url).connect();
  const pool = connection.underlyingDriver();
  const query = pool.query.bind(pool);
  const queryRaw = connection.queryRaw.bind(connection);
  // The engine reads catalogue columns of the type "char" (18), which the connection refuses. They
  // pass as "char"[] (1002), which it knows and no catalogue query of the engine returns.
  pool.query = async (...request) => {
    const result = await query(...request);
    for (const field of result.fields ?? []) if (field.dataTypeID === 18) field.dataTypeID = 1002;
    return result;
  };
  connection.queryRaw = async (request) => {
    const { columnTypes, ...result } = await queryRaw(request);
    const { Character, CharacterArray } = ColumnTypeEnum;
    return {
      ...result,
      columnTypes: columnTypes.map((type) => (type === CharacterArray ? Character : type)),
    };
  };
  // Prisma's own version splits the script at every semicolon, also at those inside a function body.
  connection.executeScript = async (script) => {
    await query(script).catch((error) => {
      console.error(error.message); // the engine only says that there was an error
      throw error;
    });
  };
  connection.dispose = async () => {}; // the engine disposes of it twice; its user ends it
  return connection;
}

async function difference(url) {
  const SchemaEngine = await loadEngine();
  const content = await readFile(schemaFile, 'utf8');
  const connection = await connect(url);
  const adapter = bindMigrationAwareSqlAdapterFactory({
    provider: connection.provider,
    adapterName: connection.adapterName,
    connect: async () => connection,
    connectToShadowDb: async () => connection,
  });
  const datamodels = [[schemaFile, content]];
  const engine = await SchemaEngine.new({ datamodels }, () => {}, adapter);
  const { stdout } = await engine.diff({
    from: { tag: 'migrations', ...(await readMigrations()) },
    to: { tag: 'schemaDatamodel', files: [{ path: schemaFile, content }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  await connection.underlyingDriver().end();
  return /^-- This is an empty migration/.test(stdout) ? '' : stdout.trim();
}

async function withScratchServer(use) {
  const { openPostgres } = await tsImport('./postgres/postgres.ts', import.meta.url);
  const dataDir = await mkdtemp(join(tmpdir(), 'zhike-migration-'));
  await chmod(dataDir, 0o755);
  const server = await openPostgres({ dataDir, log: () => {} });
  try {
    return await use(server.url);
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true });
  }
}

/** The engine's own faults arrive as exceptions beside the promise; they must not skip the clean-up. */
async function withEngineFaults(work) {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };
  const over = new AbortController();
  const fault = once(process, 'uncaughtException', { signal: over.signal });
  try {
    return await Promise.race([work, fault.then(([error]) => Promise.reject(error))]);
  } finally {
    over.abort();
  }
}

const name = process.argv[2];
if (!name || !/^(--check|[a-z0-9_]+)$/.test(name)) {
  console.error(
    'Usage: npm run migration -- NAME (a-z, 0-9, _)   or   npm run migration -- --check',
  );
  process.exit(2);
}
const sql = await withScratchServer((url) => withEngineFaults(difference(url)));
if (sql === '') {
  console.log('crm/schema.prisma and crm/migrations say the same.');
} else if (name === '--check') {
  console.error(
    `crm/schema.prisma has what no migration makes (npm run migration -- NAME):\n${sql}`,
  );
  process.exitCode = 1;
} else {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(migrationsFolder, `${time}_${name}`);
  await mkdir(folder);
  await writeFile(join(folder, 'migration.sql'), `${sql}\n`);
  console.log(
    `crm/migrations/${time}_${name}/migration.sql written. Read it before you commit it.`,
  );
}
