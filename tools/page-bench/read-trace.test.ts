import { expect, test } from 'vitest';
import { readTrace } from './read-trace.mjs';

const timing = (interactionId: number, ts: number, of: { type?: string; duration: number; committed: number }) => ({
  name: 'EventTiming',
  ph: 'b',
  pid: 1,
  tid: 1,
  ts,
  args: {
    data: {
      type: of.type ?? 'keydown',
      timeStamp: 500,
      commitFinishTime: 500 + of.committed,
      duration: of.duration,
      interactionId,
    },
  },
});
const task = (ts: number, dur: number, tid = 1) => ({ name: 'RunTask', ph: 'X', pid: 1, tid, ts, dur, args: {} });
const trace = (...traceEvents: object[]) => Buffer.from(JSON.stringify({ traceEvents }));

test('a key is timed as the browser noted it, and other events are left out', () => {
  const read = trace(
    timing(1, 10_000, { duration: 12.5, committed: 8 }),
    timing(2, 50_000, { type: 'keyup', duration: 3, committed: 2 }),
  );
  expect(readTrace(read, 'keydown').painted).toEqual([12.5]);
});

test('a key that is seen before it writes is timed until what it wrote is shown', () => {
  const read = trace(
    timing(1, 10_000, { duration: 4, committed: 3 }),
    task(10_000, 2_000),
    timing(0, 15_000, { type: 'input', duration: 9, committed: 7 }),
    task(15_000, 6_000),
    timing(2, 90_000, { duration: 5, committed: 4 }),
  );
  expect(readTrace(read, 'keydown')).toEqual({ painted: [14, 5], work: [8, 0] });
});

test('work is what the thread of the page did from the key until the frame was handed over, and no more', () => {
  const read = trace(
    task(9_000, 2_000),
    timing(1, 10_000, { duration: 12, committed: 8 }),
    task(12_000, 3_000),
    task(12_000, 5_000, 2),
    task(17_000, 4_000),
  );
  // 1 ms of the task under way, 3 ms of the second, and 1 ms of the last one before 18.
  expect(readTrace(read, 'keydown').work).toEqual([5]);
});

test('a press on a label, which the browser makes two clicks of, is one press', () => {
  const read = trace(
    timing(7, 10_000, { type: 'click', duration: 20, committed: 15 }),
    timing(7, 10_100, { type: 'click', duration: 19, committed: 15 }),
    timing(8, 90_000, { type: 'click', duration: 30, committed: 15 }),
  );
  expect(readTrace(read, 'click').painted).toEqual([20, 30]);
});
