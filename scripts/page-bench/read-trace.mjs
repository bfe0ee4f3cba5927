/** @typedef {{ name: string, ph: string, ts: number, dur?: number, pid: number, tid: number }} TraceEvent */

/**
 * For each press that a trace saw, the milliseconds for which the page's main thread was at work until the next frame had been
 * painted. Waiting for the screen to ask for a frame is not work.
 * @param {Buffer} trace
 * @returns {number[]}
 */
export function readTrace(trace) {
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse(trace.toString());
  const marks = traceEvents.filter(({ name }) => /^(pressed|painted) \d+$/.test(name)).sort((a, b) => a.ts - b.ts);
  const presses = marks.flatMap((mark, at) => {
    const next = marks[at + 1];
    return mark.name.startsWith('pressed') && next !== undefined ? [{ from: mark.ts, to: next.ts, of: mark }] : [];
  });
  return presses.map(({ from, to, of }) => {
    const tasks = traceEvents.filter(
      ({ name, pid, tid, ts, dur = 0 }) =>
        name === 'RunTask' && pid === of.pid && tid === of.tid && ts < to && ts + dur > from,
    );
    const busy = tasks.map(({ ts, dur = 0 }) => Math.min(to, ts + dur) - Math.max(from, ts));
    return busy.reduce((sum, one) => sum + one, 0) / 1000;
  });
}
