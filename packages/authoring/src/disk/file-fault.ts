import type { Fault } from '../fault.ts';

/** What can go wrong with a file before anything in it is read. */
export type FileCode = 'file/not-found' | 'file/unreadable' | 'file/too-large' | 'file/not-utf8';

/** A fault of a pack, or of one of its files. */
export interface FileFault extends Omit<Fault, 'code'> {
  readonly code: FileCode | Fault['code'];
}

/** What was read from a disk, or everything that is wrong with it. */
export type FileReading<T, F = FileFault> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly F[] };

export const fileFault = (
  code: FileCode,
  file: string,
  received: string,
  expected: string,
  params: Readonly<Record<string, string>> = {},
): FileFault => ({ code, path: [], expected, received, params, file });
