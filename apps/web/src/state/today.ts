/** Today by the reader's own calendar, YYYY-MM-DD. The only place that reads a clock. */
export const today = (now = new Date()): string =>
  [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
