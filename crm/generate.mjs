// Writes the database client (crm/generated/) from crm/schema.prisma. Runs after every install.
// Plain JavaScript, because nothing has been built when npm calls it.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const projectFolder = fileURLToPath(new URL('..', import.meta.url));

const prisma = spawnSync(
  process.execPath,
  [
    require.resolve('prisma/build/index.js'),
    'generate',
    '--no-hints',
    '--config',
    'crm/prisma.config.ts',
  ],
  {
    cwd: projectFolder,
    encoding: 'utf8',
    env: {
      ...process.env,
      // Prisma downloads its schema engine before every command, although `generate` never runs it.
      // Naming any existing file keeps it from asking the network.
      PRISMA_SCHEMA_ENGINE_BINARY: fileURLToPath(new URL('../package.json', import.meta.url)),
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  },
);

if (prisma.status !== 0) {
  const reason = prisma.error?.message ?? `${prisma.stdout}\n${prisma.stderr}`.trim();
  console.error(`Writing the database client from crm/schema.prisma failed:\n${reason}`);
  process.exit(1);
}
