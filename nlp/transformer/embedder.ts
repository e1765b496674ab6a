/** A local model that puts texts of one meaning close together, in whatever language. */
import { openModel } from './model.ts';

export type Vector = number[];

/** Rejects as `Model.ask` does. */
export type Embedder = {
  ready(): boolean;
  /** Vectors of length 1, in the order of the texts. @param as some models tell a question from an answer */
  vectors(texts: string[], as: 'query' | 'passage', signal: AbortSignal): Promise<Vector[]>;
  stop(): Promise<void>;
};

/** Characters: a guest's question is shorter, an answer's first lines say what it is about. */
const LONGEST = 500;

/** Begins to load a feature-extraction model and returns at once. @param onEnd see `openModel` */
export function embedder(directory: string, onEnd: (why: string) => void): Embedder {
  type Asked = { texts: string[]; as: 'query' | 'passage' };
  const model = openModel<Asked, Vector[]>({ directory, task: 'embedding' }, onEnd);
  return {
    ready: model.ready,
    vectors: (texts, as, signal) =>
      model.ask({ texts: texts.map((text) => text.slice(0, LONGEST)), as }, signal),
    stop: model.stop,
  };
}

/** How near two texts are in meaning, −1 to 1 (their vectors have length 1). */
export const nearness = (a: Vector, b: Vector): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
