/**
 * A local model in a process of its own: questions go in, answers come out. A worker thread would do,
 * but for the native runtime (onnxruntime-node 1.14): it keeps process-wide state, and a second thread
 * that loads it corrupts the memory of the whole product.
 */
import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import { namesEntailment } from './intents.ts';

/** What a model directory is used for (process.mjs). */
export type Task = 'sentiment' | 'intents' | 'embedding';

/** What a model was made for, by its config.json. */
export function taskOf(config: {
  architectures?: string[];
  id2label?: Record<string, string>;
}): Task {
  const classifies = config.architectures?.some((name) => /ForSequenceClassification$/.test(name));
  if (!classifies) return 'embedding';
  return namesEntailment(Object.values(config.id2label ?? {})) ? 'intents' : 'sentiment';
}

export type Model<Asked, Answer> = {
  /** The model is loaded and fits: from now on it is asked. */
  ready(): boolean;
  /** Rejects when aborted, when too many wait, when the model fails on this one or has ended. */
  ask(asked: Asked, signal: AbortSignal): Promise<Answer>;
  /** Ends the process; what still waits is rejected. */
  stop(): Promise<void>;
};

export type Wanted = {
  /** In the layout of `@xenova/transformers`. */
  directory: string;
  task: Task;
  /** Why a model with these labels (of config.json) is none for the task; undefined: it is one. */
  unfit?: (labels: string[]) => string | undefined;
};

type Said = { labels: string[] } | { broken: string } | { answer: unknown } | { failed: string };
type Job = { asked: unknown; resolve(answer: unknown): void; reject(error: unknown): void };

/** More waiting texts than this would not be read within anybody's deadline. */
const MOST_WAITING = 16;

/**
 * Begins to load the model and returns at once.
 * @param onEnd told at most once, with the reason, when there is no model or no model any more; never after `stop`
 */
export function openModel<Asked, Answer>(
  { directory, task, unfit }: Wanted,
  onEnd: (why: string) => void,
): Model<Asked, Answer> {
  const model = fork(new URL('./process.mjs', import.meta.url), [resolve(directory), task], {
    execArgv: [],
    // The library tells its own stories there; ours is one line in the log.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const gone = new Promise((done) => model.once('close', done));
  const waiting: Job[] = [];
  let current: Job | undefined;
  let open = true;
  let ready = false;

  function next(): void {
    current = waiting.shift();
    if (current) model.send(current.asked as object);
  }

  function welcome(labels: string[]): void {
    const why = unfit?.(labels);
    ready = !why;
    if (!why) return;
    end(why);
    model.kill();
  }

  function hear(said: Said): void {
    if ('labels' in said) welcome(said.labels);
    else if ('broken' in said) end(said.broken);
    else answer(said);
  }

  function answer(said: { answer: unknown } | { failed: string }): void {
    if ('answer' in said) current?.resolve(said.answer);
    else current?.reject(new Error(`local model: ${said.failed}`));
    next();
  }

  function close(): boolean {
    const wasOpen = open;
    open = false;
    ready = false;
    for (const job of [current, ...waiting.splice(0)]) job?.reject(new Error('local model: ended'));
    return wasOpen;
  }

  const end = (why: string) => void (close() && onEnd(why));
  model.on('message', hear);
  model.on('error', (error) => end(error.message));
  model.on('exit', (code, signal) => end(`its process ended (${signal ?? code})`));

  return {
    ready: () => ready,
    ask(asked, signal) {
      if (!open) return Promise.reject(new Error('local model: ended'));
      if (waiting.length >= MOST_WAITING) return Promise.reject(new Error('local model: busy'));
      if (signal.aborted) return Promise.reject(signal.reason);
      let leave = () => {};
      const answered = new Promise<Answer>((resolve, reject) => {
        const job = { asked, resolve: (said: unknown) => resolve(said as Answer), reject };
        leave = () => {
          if (waiting.includes(job)) waiting.splice(waiting.indexOf(job), 1);
          reject(signal.reason);
        };
        signal.addEventListener('abort', leave, { once: true });
        waiting.push(job);
        if (!current) next();
      });
      return answered.finally(() => signal.removeEventListener('abort', leave));
    },
    async stop() {
      close();
      model.kill();
      await gone;
    },
  };
}
