/**
 * A text-classification model in a process of its own: texts go in, labels with their scores come
 * out. A worker thread would do, but for the native runtime (onnxruntime-node 1.14): it keeps
 * process-wide state, and a second thread that loads it corrupts the memory of the whole product.
 */
import { fork } from 'node:child_process';

export type Score = { label: string; score: number };

export type Reader = {
  /** Rejects when aborted, when too many texts wait, or when the model fails on this one. */
  read(text: string, signal: AbortSignal): Promise<Score[]>;
  /** Ends the process; what still waits is rejected. */
  stop(): Promise<void>;
};

type Said = { labels: string[] } | { broken: string } | { scores: Score[] } | { failed: string };
type Job = { text: string; resolve(scores: Score[]): void; reject(error: unknown): void };

/** More waiting texts than this would not be read within anybody's deadline. */
const MOST_WAITING = 16;

/**
 * Begins to load the model and returns at once.
 * @param directory absolute, in the layout of `@xenova/transformers`
 * @param told `ready` with the model's labels; `ended` at most once, with the reason, never after `stop`
 */
export function openReader(
  directory: string,
  told: { ready(labels: string[]): void; ended(why: string): void },
): Reader {
  const model = fork(new URL('./model.mjs', import.meta.url), [directory], {
    execArgv: [],
    // The library tells its own stories there; ours is one line in the log.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const gone = new Promise((resolve) => model.once('close', resolve));
  const waiting: Job[] = [];
  let current: Job | undefined;
  let open = true;

  function next(): void {
    current = waiting.shift();
    if (current) model.send(current.text);
  }

  function hear(said: Said): void {
    if ('labels' in said) told.ready(said.labels);
    else if ('broken' in said) end(said.broken);
    else answer(said);
  }

  function answer(said: { scores: Score[] } | { failed: string }): void {
    if ('scores' in said) current?.resolve(said.scores);
    else current?.reject(new Error(`transformer: ${said.failed}`));
    next();
  }

  function close(): boolean {
    const wasOpen = open;
    open = false;
    for (const job of [current, ...waiting.splice(0)]) job?.reject(new Error('transformer: ended'));
    return wasOpen;
  }

  const end = (why: string) => void (close() && told.ended(why));
  model.on('message', hear);
  model.on('error', (error) => end(error.message));
  model.on('exit', (code, signal) => end(`its process ended (${signal ?? code})`));

  return {
    read(text, signal) {
      if (!open) return Promise.reject(new Error('transformer: ended'));
      if (waiting.length >= MOST_WAITING) return Promise.reject(new Error('transformer: busy'));
      if (signal.aborted) return Promise.reject(signal.reason);
      return new Promise((resolve, reject) => {
        const job = { text, resolve, reject };
        const leave = () => {
          if (waiting.includes(job)) waiting.splice(waiting.indexOf(job), 1);
          reject(signal.reason);
        };
        signal.addEventListener('abort', leave, { once: true });
        waiting.push(job);
        if (!current) next();
      });
    },
    async stop() {
      close();
      model.kill();
      await gone;
    },
  };
}
