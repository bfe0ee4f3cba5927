/** Today by the reader's own calendar, YYYY-MM-DD. With `thisInstant`, the only place that reads a clock. */
export const today = (now = new Date()): string =>
  [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');

/** `2026-11-22T09:30:00.000Z`: when something was kept. */
export const thisInstant = (): string => new Date().toISOString();
