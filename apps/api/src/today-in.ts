/** The calendar date in a time zone, YYYY-MM-DD. */
export const todayIn = (timeZone: string, now: Date): string =>
  // Swedish dates are written as ISO 8601 has them.
  new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
