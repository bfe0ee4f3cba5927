/** One document with a line end, fit for a pipe. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
