import { expect, it } from 'vitest';
import { Thread } from './threads.ts';

/** A thread that runs this script. */
const threadOf = (script: string) => new Thread(new URL(`data:text/javascript,${encodeURIComponent(script)}`), 2);
const doubling = `import { parentPort, workerData } from 'node:worker_threads';
parentPort.on('message', (one) => {
  if (one === 'stop') process.exit();
  if (one === 'fail') throw new Error('as told');
  parentPort.postMessage(one * workerData);
});`;

it('a thread answers in the order in which it is asked', async () => {
  const thread = threadOf(doubling);
  expect(await Promise.all([1, 2, 3].map((one) => thread.ask(one, [])))).toEqual([2, 4, 6]);
  await thread.close();
});

it.each([
  ['stop', 'ended before it had answered'],
  ['fail', 'as told'],
])('a thread that is gone says so to whoever waits, and to whoever asks after that: %s', async (word, reason) => {
  const thread = threadOf(doubling);
  await expect(thread.ask(word, [])).rejects.toThrow(reason);
  await expect(thread.ask(1, [])).rejects.toThrow(reason);
});
