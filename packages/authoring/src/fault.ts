import type { Issue } from '@huice/engine';
import type { Place } from './yaml/node.ts';

/** What only a written pack, or a site, can get wrong; all else keeps the engine's code. A code, once published, keeps its meaning. */
export const faultCodes = [
  'yaml/syntax',
  'yaml/repeated-key',
  'yaml/too-large',
  'yaml/too-deep',
  'yaml/directive',
  'yaml/tag',
  'yaml/several',
  'yaml/empty',
  'yaml/torn-text',
  'form/missing-key',
  'form/unknown-key',
  'form/wrong-type',
  'form/not-one-of',
  'form/wrong-text',
  'form/out-of-bounds',
  'form/condition',
  'form/comparison',
  'folder/no-pack',
  'folder/unknown-file',
  'folder/unknown-use',
  'folder/circular-use',
  'folder/unused-english',
  'merge/disagrees',
  'quote/not-found',
  'quote/twice',
  'site/unquoted-colour',
  'site/accent-too-light',
  'site/accent-too-dark',
  'site/missing-file',
  'site/not-a-drawing',
  'site/unsafe-drawing',
  'site/wrong-icon',
  'site/wrong-share',
  'site/not-an-origin',
] as const;

/** The stable code of a mistake in a pack as it is written, such as `yaml/repeated-key`. */
export type FaultCode = (typeof faultCodes)[number];

/** An `Issue` of the engine with the place in the file; `also` is the other of two places that do not agree. */
export interface Fault extends Omit<Issue, 'code'> {
  readonly code: FaultCode | Issue['code'];
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly also?: Place;
}

/** What was read, or every mistake in it, each with its place. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Fault[] };

export const fault = (
  code: FaultCode,
  at: Place | undefined,
  expected: string,
  received: string,
  params: Readonly<Record<string, string | undefined>> = {},
): Fault => ({
  code,
  path: [],
  expected,
  received,
  params: Object.fromEntries(Object.entries(params).filter((one): one is [string, string] => one[1] !== undefined)),
  ...at,
});

/** The same mistake in the same place is told once, however many conditions share the line. */
export const eachOnce = (faults: readonly Fault[]): readonly Fault[] => {
  const seen = new Set<string>();
  return faults.filter(({ code, file, line, column, received, params }) => {
    const key = JSON.stringify([code, file, line, column, received, params]);
    return seen.size < seen.add(key).size;
  });
};

/** By file, then by line: in the order in which one mends them. */
export const inOrder = (faults: readonly Fault[]): readonly Fault[] =>
  [...faults].sort(
    (a, b) =>
      compareText(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
