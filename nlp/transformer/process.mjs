/**
 * The process that holds one model. Plain JavaScript, so that it starts the same under tsx, under
 * vitest and on every Node. It ends by itself when the process that started it is gone.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const [directory, task] = process.argv.slice(2);
/** Ctrl-C reaches every process of the terminal; this one is ended by the one that started it. */
process.on('SIGINT', () => {});

const TASKS = {
  sentiment: { pipeline: 'text-classification', trial: 'good', read: moodOf },
  intents: {
    pipeline: 'text-classification',
    trial: { text: 'hello', hypotheses: ['hello'] },
    read: entailmentsOf,
  },
  embedding: { pipeline: 'feature-extraction', trial: { texts: ['hello'] }, read: vectorsOf },
};

/** The score of every label. */
function moodOf(model, text) {
  return model(text, { topk: null });
}

/** How likely the text says each of the hypotheses, 0 to 1: entailment against contradiction. */
async function entailmentsOf({ tokenizer, model }, { text, hypotheses }) {
  const pairs = tokenizer(Array(hypotheses.length).fill(text), {
    text_pair: hypotheses,
    padding: true,
    truncation: true,
  });
  const { logits } = await model(pairs);
  const named = Object.entries(model.config.id2label);
  const column = (name) => Number(named.find(([, label]) => name.test(label))?.[0]);
  const [yes, no] = [column(/^entail/i), column(/^(?:contradict|not)/i)];
  return logits.tolist().map((row) => 1 / (1 + Math.exp(row[no] - row[yes])));
}

/** How sentence models that were trained in another way than most want their texts, by their names. */
const HABITS = [
  [/(?:^|[-_])e5(?:[-_]|$)/i, { pooling: 'mean', query: 'query: ', passage: 'passage: ' }],
  [/(?:^|[-_])bge(?:[-_]|$)/i, { pooling: 'cls', query: '', passage: '' }],
  [/./, { pooling: 'mean', query: '', passage: '' }],
];

/** A vector of length 1 for each text. */
async function vectorsOf(model, { texts, as = 'passage' }) {
  const [, habit] = HABITS.find(([name]) => name.test(basename(directory)));
  const prefixed = texts.map((text) => habit[as] + text);
  return (await model(prefixed, { pooling: habit.pooling, normalize: true })).tolist();
}

async function load() {
  if (!existsSync(join(directory, 'config.json'))) throw new Error('it has no config.json');
  const { env, pipeline } = await import('@xenova/transformers');
  env.allowRemoteModels = false;
  env.localModelPath = dirname(directory);
  const quantized = existsSync(join(directory, 'onnx', 'model_quantized.onnx'));
  const model = await pipeline(TASKS[task].pipeline, basename(directory), { quantized });
  // Some models name no limit of their own, and then fail on the first long text.
  const positions = (model.model.config.max_position_embeddings ?? 514) - 2;
  model.tokenizer.model_max_length = Math.min(model.tokenizer.model_max_length ?? 512, positions);
  // The first text takes longest: no guest waits for it.
  await TASKS[task].read(model, TASKS[task].trial);
  return model;
}

async function answerTo(model, asked) {
  try {
    return { answer: await TASKS[task].read(model, asked) };
  } catch (error) {
    // The name only: a message may repeat the guest's words.
    return { failed: error.name };
  }
}

try {
  const model = await load();
  process.on('message', async (asked) => process.send(await answerTo(model, asked)));
  process.send({ labels: Object.values(model.model.config.id2label ?? {}) });
} catch (error) {
  process.send({ broken: error.message }, () => process.disconnect());
}
