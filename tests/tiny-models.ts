/**
 * Stand-ins for models that do not fit into a repository, written as real ONNX files: every word they
 * know has one meaning, and a text means what its words do. They load and run like any other model,
 * and are worth nothing outside a test.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The words of each meaning: Latin ones in small letters, Chinese ones character by character. */
export type Meanings = Record<string, string>;

/** Writes a model for feature extraction. @param texts whose other words mean something each of their own */
export const writeEmbedding = (
  directory: string,
  meanings: Meanings,
  texts: string[],
): Promise<void> => {
  const graph = [node('Gather', ['table', 'input_ids'], 'last_hidden_state')];
  return write(directory, { meanings, texts }, {}, graph);
};

/** Writes a model for natural-language inference: what has all meanings of the hypothesis entails it. */
export const writeEntailment = (directory: string, meanings: Meanings): Promise<void> => {
  const id2label = { 0: 'contradiction', 1: 'neutral', 2: 'entailment' };
  const ones = [1];
  return write(directory, { meanings, texts: [] }, { id2label }, [
    node('Gather', ['table', 'input_ids'], 'words'),
    node('Cast', ['token_type_ids'], 'second', { to: FLOAT }),
    node('Unsqueeze', ['second', 'two'], 'of_hypothesis'),
    node('Sub', ['unit', 'of_hypothesis'], 'of_premise'),
    node('Mul', ['words', 'of_hypothesis'], 'hypothesis_words'),
    node('Mul', ['words', 'of_premise'], 'premise_words'),
    node('ReduceMax', ['hypothesis_words'], 'hypothesis', { axes: ones, keepdims: 0 }),
    node('ReduceMax', ['premise_words'], 'premise', { axes: ones, keepdims: 0 }),
    node('Mul', ['premise', 'hypothesis'], 'both'),
    node('ReduceSum', ['both', 'one'], 'shared', { keepdims: 1 }),
    node('ReduceSum', ['hypothesis', 'one'], 'said', { keepdims: 1 }),
    node('Div', ['shared', 'said'], 'share'),
    node('MatMul', ['share', 'slopes'], 'sloped'),
    node('Add', ['sloped', 'offsets'], 'logits'),
  ]);
};

const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'];
const FLOAT = 1;
const INT64 = 7;

type Known = { meanings: Meanings; texts: string[] };

async function write(
  directory: string,
  { meanings, texts }: Known,
  config: object,
  nodes: Buffer[],
) {
  const words = Object.values(meanings).map((said) => said.split(' ').flatMap(pieces));
  const others = texts.flatMap((text) => text.toLowerCase().match(WORD) ?? []);
  const vocabulary = [...SPECIAL, ...new Set([...words.flat(), ...others])];
  const table = vocabulary.map((word, id) => {
    const meant = words.map((some) => Number(some.includes(word)));
    return [0.01, ...meant, ...(id < SPECIAL.length || meant.includes(1) ? NONE : aside(id))];
  });
  const isEntailment = 'id2label' in config;
  const inputs = ['input_ids', 'attention_mask', ...(isEntailment ? ['token_type_ids'] : [])];
  const model = modelOf({
    nodes,
    inputs,
    output: isEntailment ? 'logits' : 'last_hidden_state',
    constants: [
      tensor('table', [table.length, table[0]?.length ?? 0], FLOAT, table.flat()),
      tensor('one', [1], INT64, [1]),
      tensor('two', [1], INT64, [2]),
      tensor('unit', [1], FLOAT, [1]),
      tensor('slopes', [1, 3], FLOAT, [-8, 0, 8]),
      tensor('offsets', [3], FLOAT, [4, 0, -4]),
    ],
  });
  await mkdir(join(directory, 'onnx'), { recursive: true });
  const json = (name: string, value: object) =>
    writeFile(join(directory, name), JSON.stringify(value));
  await json('config.json', { model_type: 'bert', max_position_embeddings: 514, ...config });
  await json('tokenizer_config.json', {
    tokenizer_class: 'BertTokenizer',
    model_max_length: 512,
    pad_token: '[PAD]',
    unk_token: '[UNK]',
  });
  await json('tokenizer.json', tokenizer(vocabulary));
  await writeFile(join(directory, 'onnx', 'model_quantized.onnx'), model);
}

const WORD = /\p{Script=Han}|[a-z0-9]+/gu;
const NONE = Array<number>(24).fill(0);
/** A short direction of the word's own. */
const aside = (id: number) => NONE.map((_, i) => 0.03 * Math.sin((id * 31 + 7) * (i + 1)));

const pieces = (word: string) => (/^\p{Script=Han}/u.test(word) ? [...word] : [word]);

function tokenizer(vocabulary: string[]): object {
  const special = (id: string, type_id: number) => ({ SpecialToken: { id, type_id } });
  const sequence = (id: string, type_id: number) => ({ Sequence: { id, type_id } });
  const single = [special('[CLS]', 0), sequence('A', 0), special('[SEP]', 0)];
  return {
    added_tokens: SPECIAL.map((content, id) => ({ id, content, special: true })),
    normalizer: { type: 'BertNormalizer', handle_chinese_chars: true, lowercase: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single,
      pair: [...single, sequence('B', 1), special('[SEP]', 1)],
    },
    decoder: { type: 'WordPiece', prefix: '##' },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((word, id) => [word, id])),
    },
  };
}

// ONNX is protobuf: a field is its number and wire type, then a varint or a length with bytes.

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return Buffer.from([...bytes, rest]);
}

function field(number: number, value: number | string | Buffer): Buffer {
  if (typeof value === 'number') return Buffer.concat([varint(number * 8), varint(value)]);
  const bytes = Buffer.from(value as string);
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

const message = (...fields: Buffer[]) => Buffer.concat(fields);

function node(
  operator: string,
  inputs: string[],
  output: string,
  attributes: Record<string, number | number[]> = {},
): Buffer {
  return message(
    ...inputs.map((name) => field(1, name)),
    field(2, output),
    field(4, operator),
    ...Object.entries(attributes).map(([name, value]) =>
      field(
        5,
        Array.isArray(value)
          ? message(field(1, name), ...value.map((one) => field(8, one)), field(20, 7))
          : message(field(1, name), field(3, value), field(20, 2)),
      ),
    ),
  );
}

function tensor(name: string, shape: number[], type: number, values: number[]): Buffer {
  const raw =
    type === FLOAT ? Float32Array.from(values) : BigInt64Array.from(values.map((v) => BigInt(v)));
  return message(
    ...shape.map((size) => field(1, size)),
    field(2, type),
    field(8, name),
    field(9, Buffer.from(raw.buffer)),
  );
}

function place(name: string, type: number, shape: string[]): Buffer {
  const sizes = message(...shape.map((size) => field(1, field(2, size))));
  return message(field(1, name), field(2, field(1, message(field(1, type), field(2, sizes)))));
}

type Graph = { nodes: Buffer[]; inputs: string[]; output: string; constants: Buffer[] };

function modelOf({ nodes, inputs, output, constants }: Graph): Buffer {
  const shape = output === 'logits' ? ['texts', 'labels'] : ['texts', 'words', 'meanings'];
  const graph = message(
    ...nodes.map((one) => field(1, one)),
    field(2, 'tiny'),
    ...constants.map((one) => field(5, one)),
    ...inputs.map((name) => field(11, place(name, INT64, ['texts', 'words']))),
    field(12, place(output, FLOAT, shape)),
  );
  return message(field(1, 8), field(7, graph), field(8, field(2, 13)));
}
