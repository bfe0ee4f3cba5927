import { Worker } from 'node:worker_threads';

/** Threads that run the same script, asked in turn; each answers in the order in which it is asked. */
export interface Threads {
  /** What one of them makes of it; the memory in `handedOver` is the thread's from then on. */
  readonly ask: (question: unknown, handedOver: readonly ArrayBuffer[]) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Starts so many, each with the same to begin with; undefined where there are none to be had. */
export type StartThreads = (script: URL, begin: unknown, count: number) => Threads | undefined;

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** One of them. */
export class Thread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  /** Why it answers no more. */
  #ended: { readonly reason: unknown } | undefined;

  constructor(script: URL, begin: unknown) {
    this.#worker = new Worker(script, { workerData: begin });
    this.#worker.on('message', (answer: unknown) => this.#waiting.shift()?.resolve(answer));
    const fail = (reason: unknown) => {
      this.#ended ??= { reason };
      for (const { reject } of this.#waiting.splice(0)) reject(reason);
    };
    this.#worker.on('error', fail);
    this.#worker.on('exit', () => fail(new Error('a thread ended before it had answered')));
  }

  ask(question: unknown, handedOver: readonly ArrayBuffer[]): Promise<unknown> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended.reason);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(question, [...handedOver]);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Only in the built command, since a thread runs no TypeScript. */
export const startThreads: StartThreads = (script, begin, count) => {
  if (import.meta.url.endsWith('.ts')) return undefined;
  const all = Array.from({ length: count }, () => new Thread(script, begin));
  let next = 0;
  return {
    ask: (question, handedOver) => (all[next++ % all.length] as Thread).ask(question, handedOver),
    close: async () => {
      await Promise.all(all.map((one) => one.close()));
    },
  };
};
