/** @typedef {{ type: string, timeStamp: number, duration: number, commitFinishTime: number, interactionId: number }} Timing */
/** @typedef {{ name: string, ph: string, ts: number, dur?: number, pid: number, tid: number, args: { data?: Timing } }} TraceEvent */
/** @typedef {{ painted: number[], work: number[] }} Timed */

/**
 * What the browser itself noted of the presses of one type: the milliseconds from each to the presentation of the frame that shows
 * what it put in, and those of them for which the page's main thread was at work until it had handed that frame over.
 * @param {Buffer} trace
 * @param {'keydown' | 'click'} type
 * @returns {Timed}
 */
export function readTrace(trace, type) {
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse(trace.toString());
  const tasks = traceEvents.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const timings = traceEvents
    .filter(({ name, ph }) => name === 'EventTiming' && ph === 'b')
    .flatMap(({ args: { data }, ts, pid, tid }) => (data === undefined ? [] : [{ ...data, ts, pid, tid }]))
    .sort((one, other) => one.ts - other.ts);
  // A press on a label is two clicks, and one interaction.
  const presses = timings.filter(
    (timing, at) =>
      timing.type === type &&
      timings.findIndex((one) => one.type === type && one.interactionId === timing.interactionId) === at,
  );
  const timed = presses.map((press, at) => {
    const until = presses[at + 1]?.ts ?? Number.POSITIVE_INFINITY;
    // A key is seen before it writes, and a frame may come between: what counts is the one that shows what was written.
    const shown = timings.find((one) => one.type === 'input' && one.ts >= press.ts && one.ts < until) ?? press;
    const handedOver = shown.ts + (shown.commitFinishTime - shown.timeStamp) * 1000;
    const work = tasks
      .filter(({ pid, tid }) => pid === press.pid && tid === press.tid)
      .map(({ ts, dur = 0 }) => Math.max(0, Math.min(handedOver, ts + dur) - Math.max(press.ts, ts)))
      .reduce((sum, one) => sum + one, 0);
    return { painted: (shown.ts - press.ts) / 1000 + shown.duration, work: work / 1000 };
  });
  return { painted: timed.map(({ painted }) => painted), work: timed.map(({ work }) => work) };
}
