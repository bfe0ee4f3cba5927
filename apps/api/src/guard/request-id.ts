/**
 * A UUID, or a trace id of 16 to 32 hex digits. Nothing else is taken over from `X-Request-Id`: what is taken over is logged, and a name or a
 * figure of a company must not be.
 */
const sane = /^(?:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|[\da-f]{16,32})$/i;

export const requestId = (given: string | undefined, make: () => string): string =>
  given !== undefined && sane.test(given) ? given : make();
