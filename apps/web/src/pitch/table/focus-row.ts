/** Where the button that opens a row stands on the page. */
export const rowId = (incentive: string): string => `row-${incentive.replaceAll(/[^A-Za-z0-9]/g, '-')}`;

/** Out of the questions to what comes of them: the first row, or the heading where there are no rows. */
export const focusResults = (): void => {
  const first = document.querySelector<HTMLElement>('.row-open') ?? document.getElementById('results-title');
  first?.focus({ preventScroll: true });
  first?.scrollIntoView({ block: 'nearest' });
};

/** Moves the focus by rows through the results, starting at the first; it stays at either end. */
export const focusRow = (step: 1 | -1): void => {
  const rows = [...document.querySelectorAll<HTMLElement>('.row-open')];
  const inside = document.activeElement?.closest('tr')?.dataset['incentive'];
  const at = rows.findIndex((row) => row.closest('tr')?.dataset['incentive'] === inside);
  const next = rows[at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + step))];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
};
