/** What a request can meet with, and the status that says so. A name, once published, keeps its meaning. */
export const problemStatus = {
  malformed: 400,
  unauthorized: 401,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-slow': 408,
  'too-large': 413,
  'unsupported-media-type': 415,
  'invalid-input': 422,
  'too-many-requests': 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ProblemKind = keyof typeof problemStatus;
