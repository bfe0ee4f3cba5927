/** Of an error the places that it came through, and nothing that it says: its message may quote an answer. */
export const placesOf = (error: unknown): readonly string[] =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 12)
        .map((line) => line.trim())
    : [];

export const errorName = (error: unknown): string => (error instanceof Error ? error.constructor.name : typeof error);
