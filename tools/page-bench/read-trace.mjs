/** @typedef {{ type: string, timeStamp: number, duration: number, commitFinishTime: number, interactionId: number }} Timing */
/** @typedef {{ name: string, ph: string, ts: number, dur?: number, pid: number, tid: number, id?: string, id2?: { local: string }, args: { data?: Timing } }} TraceEvent */
/** @typedef {{ painted: number[], result: number[], work: number[], longest: number }} Timed */

/**
 * What the browser itself noted of the presses of one type: the milliseconds from each to the presentation of the frame that shows
 * what it put in; from each that changed a result to the presentation of the frame that shows it; those for which the page's main
 * thread was at work until it had handed the first frame over; and the longest task of all.
 * @param {Buffer} trace
 * @param {'keydown' | 'click'} type
 * @returns {Timed}
 */
export function readTrace(trace, type) {
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse(trace.toString());
  traceEvents.sort((one, other) => one.ts - other.ts);
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
  const pid = presses[0]?.pid;
  const own = traceEvents.filter((event) => event.pid === pid);
  const result = presses.flatMap((press, at) => {
    const until = presses[at + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const marked = own.find(({ name, ts }) => name === resultMark && ts >= press.ts && ts < until);
    const shown = marked === undefined ? null : presentedAfter(own, marked.ts);
    return shown === null ? [] : [(shown - press.ts) / 1000];
  });
  const longest = Math.max(
    0,
    ...tasks.filter((task) => task.pid === pid && task.tid === presses[0]?.tid).map(({ dur = 0 }) => dur / 1000),
  );
  return { painted: timed.map(({ painted }) => painted), result, work: timed.map(({ work }) => work), longest };
}

/** What `markResults` leaves in the trace. */
const resultMark = 'huice-result';

const idOf = (/** @type {TraceEvent} */ { id, id2 }) => id2?.local ?? id;

/** When the first frame that was handed over after this moment was presented. @param {readonly TraceEvent[]} events @param {number} moment */
function presentedAfter(events, moment) {
  const handed = events.find(({ name, ph, ts }) => name === 'Commit' && ph === 'b' && ts >= moment);
  if (handed === undefined) return null;
  const isIts = (/** @type {TraceEvent} */ one) => idOf(one) === idOf(handed) && one.ts >= handed.ts;
  return events.find((one) => one.name === 'PipelineReporter' && one.ph === 'e' && isIts(one))?.ts ?? null;
}
