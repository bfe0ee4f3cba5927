/** The sheet of the company’s own table, which buttons anywhere on the page open: `popoverTarget={prefillId}`. */
export const prefillId = 'prefill';
