/**
 * The process that holds the model. Plain JavaScript, so that it starts the same under tsx, under
 * vitest and on every Node. It ends by itself when the process that started it is gone.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const [directory] = process.argv.slice(2);
/** Ctrl-C reaches every process of the terminal; this one is ended by the one that started it. */
process.on('SIGINT', () => {});

async function load() {
  if (!existsSync(join(directory, 'config.json'))) throw new Error('it has no config.json');
  const { env, pipeline } = await import('@xenova/transformers');
  env.allowRemoteModels = false;
  env.localModelPath = dirname(directory);
  const quantized = existsSync(join(directory, 'onnx', 'model_quantized.onnx'));
  const read = await pipeline('text-classification', basename(directory), { quantized });
  // Some models name no limit of their own, and then fail on the first long text.
  const positions = (read.model.config.max_position_embeddings ?? 514) - 2;
  read.tokenizer.model_max_length = Math.min(read.tokenizer.model_max_length ?? 512, positions);
  return read;
}

async function scoresOf(read, text) {
  try {
    return { scores: await read(text, { topk: null }) };
  } catch (error) {
    // The name only: a message may repeat the guest's words.
    return { failed: error.name };
  }
}

try {
  const read = await load();
  process.on('message', async (text) => process.send(await scoresOf(read, text)));
  process.send({ labels: Object.values(read.model.config.id2label ?? {}) });
} catch (error) {
  process.send({ broken: error.message }, () => process.disconnect());
}
