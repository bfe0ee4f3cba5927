import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

async function* of(things: readonly number[]) {
  await Promise.resolve();
  yield* things;
}

const soon = (turns: number) =>
  new Promise<void>((resolve) => (turns === 0 ? resolve() : setImmediate(() => resolve(soon(turns - 1)))));

it('gives what is made in the order of the things, and has no more under way than it may', async () => {
  const things = fc.array(fc.nat({ max: 5 }));
  await fc.assert(
    fc.asyncProperty(things, fc.integer({ min: 1, max: 4 }), async (turns, most) => {
      let [underWay, mostSeen] = [0, 0];
      const made: number[] = [];
      const make = async (at: number) => {
        mostSeen = Math.max(mostSeen, ++underWay);
        await soon(turns[at] ?? 0);
        underWay--;
        return at;
      };
      for await (const at of inOrder(of(turns.map((_, at) => at)), most, make)) made.push(at);
      expect(made).toEqual(turns.map((_, at) => at));
      expect(mostSeen).toBeLessThanOrEqual(most);
    }),
  );
});

it('fails where one of them fails, after those before it', async () => {
  const made: number[] = [];
  const all = async () => {
    for await (const one of inOrder(of([1, 2, 3]), 3, (at) =>
      at < 3 ? soon(2 - at).then(() => at) : Promise.reject(new Error('three')),
    ))
      made.push(one);
  };
  await expect(all()).rejects.toThrow('three');
  expect(made).toEqual([1, 2]);
});
