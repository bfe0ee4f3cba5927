import { Worker } from 'node:worker_threads';
import type { LoadAll } from './load-here.ts';

/**
 * In a thread of its own, which ends with it: YAML takes seconds, for which requests need not wait. Only in the built service, since a thread
 * runs no TypeScript.
 */
export const loadApart: LoadAll = (all) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./load-worker.js', import.meta.url), { workerData: all });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread that reads packs ended before it had read them.')));
  });
