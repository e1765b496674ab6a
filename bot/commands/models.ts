/**
 * Brings a local model into DATA_DIR/models: `npm run -s models -- fetch NAME [--from HUB]`, where
 * NAME is its name at the Hugging Face hub, and HUB another address of the same files.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { taskOf } from '../../nlp/transformer/model.ts';
import { MODEL_SETTINGS } from '../local-models.ts';
import { loadEnv, readSettings } from '../settings.ts';

const HUB = 'https://huggingface.co';
const NAME = /^[\w-][\w.-]*\/[\w-][\w.-]*$/;
const FILES = [
  'config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'onnx/model_quantized.onnx',
] as const;
const USAGE = `Usage: npm run -s models -- fetch NAME [--from HUB]
  NAME  moods:     Xenova/distilbert-base-multilingual-cased-sentiments-student
        intents:   Xenova/mDeBERTa-v3-base-xnli-multilingual-nli-2mil7
        knowledge: Xenova/multilingual-e5-small
        or any other of its kind: docs/models.md
  HUB   default ${HUB}; a mirror such as https://hf-mirror.com`;

type Wanted = { name: string; hub: string; directory: string };

const address = ({ hub, name }: Wanted, file: string) => `${hub}/${name}/resolve/main/${file}`;

/** The directory appears whole or not at all. */
async function fetchModel(wanted: Wanted): Promise<void> {
  const unfinished = `${wanted.directory}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    for (const file of FILES) await fetchFile(address(wanted, file), join(unfinished, file));
    await rm(wanted.directory, { recursive: true, force: true });
    await rename(unfinished, wanted.directory);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function fetchFile(url: string, path: string): Promise<void> {
  const answer = await fetch(url);
  if (!answer.ok || !answer.body) throw new Error(`${url} answers ${answer.status}.`);
  await mkdir(dirname(path), { recursive: true });
  await pipeline(Readable.fromWeb(answer.body), createWriteStream(path));
}

/** What to do by hand, word for word. */
function byHand(wanted: Wanted): string {
  const lines = FILES.map(
    (file) => `  ${address(wanted, file)}\n    → ${join(wanted.directory, file)}`,
  );
  return `Without a network, do it by hand: on a machine that has one, download
${lines.join('\n')}
copy the directory here, and set in .env one of these, by what the model is for:
${Object.values(MODEL_SETTINGS)
  .map((name) => `  ${name}=${wanted.directory}`)
  .join('\n')}
Where ${HUB} is not to be reached: --from https://hf-mirror.com`;
}

/** The line for .env, by what the model was made for. */
async function setting({ directory }: Wanted): Promise<string> {
  const config = JSON.parse(await readFile(join(directory, 'config.json'), 'utf8'));
  return `${MODEL_SETTINGS[taskOf(config)]}=${directory}`;
}

function reasonOf(error: unknown, { hub, name }: Wanted): string {
  const { message, cause } = error as Error & { cause?: { code?: string } };
  if (/ answers 40[134]/.test(message)) {
    return `${message}\nThe hub has no open model ${name} in this layout; those that are have the tag "Transformers.js".`;
  }
  return `${hub} cannot be reached (${cause?.code ?? message}).`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string', default: HUB } },
});
const [verb, name] = positionals;
if (verb !== 'fetch' || !name || !NAME.test(name)) {
  console.error(USAGE);
  process.exit(2);
}
const wanted: Wanted = {
  name,
  hub: values.from.replace(/\/+$/, ''),
  directory: join(readSettings(loadEnv()).DATA_DIR, 'models', name),
};
try {
  await fetchModel(wanted);
  console.log(
    `${name} is in ${wanted.directory}. Set ${await setting(wanted)} in .env and start Zhike again.`,
  );
} catch (error) {
  console.error(`${reasonOf(error, wanted)}\n${byHand(wanted)}`);
  process.exitCode = 1;
}
