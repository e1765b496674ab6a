/** `npm start`: opens the product and keeps it running until it is told to stop. */
import { openProduct } from '../main.ts';
import { loadEnv } from '../settings.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const product = await openProduct(loadEnv(), say);
  for (const line of product.welcome) say(line);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      product.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
