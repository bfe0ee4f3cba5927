import { type Issue, issue, shown } from '../issue.ts';

/** An answer, or a part of one, that is not what its fact takes. */
export const wrongKind = (expected: string, received: unknown, path: Issue['path'] = []): Issue =>
  issue('profile/wrong-kind', path, expected, shown(received));

export type AnswerRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is AnswerRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys of an answer object, each of which must be one of `allowed`. */
export const strayKeys = (answer: AnswerRecord, allowed: readonly string[], expected: string): Issue[] =>
  Object.keys(answer)
    .filter((key) => !allowed.includes(key))
    .map((key) => wrongKind(expected, key, [key]));
