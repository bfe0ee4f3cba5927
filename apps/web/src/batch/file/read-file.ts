import { limits } from './limits.ts';
import type { ReadTask } from './read.worker.ts';
import { type Read, refuse } from './read-result.ts';
import type { ReadOptions, Table } from './table.ts';

/** A job in a thread of its own, which ends with it: whatever a file does to its reader, the page stays. */
export interface Job<T> {
  readonly result: Promise<T>;
  readonly cancel: () => void;
}

/** Reads a file apart from the page. Refused before a byte is read when it is too large, and when it takes too long. */
export const readFile = (file: Blob, options: ReadOptions = {}): Job<Read<Table>> => {
  if (file.size > limits.fileBytes)
    return {
      result: Promise.resolve(refuse('too-large', { limit: limits.fileBytes / 1024 / 1024 })),
      cancel: () => undefined,
    };
  const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
  const result = new Promise<Read<Table>>((settle) => {
    const end = (outcome: Read<Table>) => {
      clearTimeout(clock);
      worker.terminate();
      settle(outcome);
    };
    const clock = setTimeout(() => end(refuse('too-slow', { limit: limits.readSeconds })), limits.readSeconds * 1000);
    worker.onmessage = ({ data }: MessageEvent<Read<Table>>) => end(data);
    worker.onerror = () => end(refuse('gave-up'));
  });
  const task: ReadTask = { file, options };
  worker.postMessage(task);
  return { result, cancel: () => worker.terminate() };
};
