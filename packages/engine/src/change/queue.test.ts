import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Queue } from './queue.ts';

test('a queue gives back what was put in, in order, whenever it is asked', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined })), (steps) => {
      const queue = new Queue<number>((a, b) => a <= b);
      const held: number[] = [];
      for (const step of steps) {
        if (step === undefined) expect(queue.next()).toBe(held.sort((a, b) => a - b).shift());
        else {
          queue.add(step);
          held.push(step);
        }
      }
    }),
  );
});
