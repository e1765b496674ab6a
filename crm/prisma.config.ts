import { defineConfig } from 'prisma/config';

/**
 * What the stock Prisma commands need to know: `npx prisma … --config crm/prisma.config.ts`.
 * The product itself never reads this file; it takes its address from the settings (bot/settings.ts).
 */
export default defineConfig({
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
