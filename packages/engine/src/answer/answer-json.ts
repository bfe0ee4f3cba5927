/** An answer as the command line prints it and the service sends it: one document, set in by two spaces, with a line end. */
export const answerJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
