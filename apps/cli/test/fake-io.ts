import type { Io } from '../src/io.ts';

export interface FakeIo extends Io {
  readonly written: { out: string; err: string };
}

/** A world with these files, no terminal, and a clock that stands still. */
export const fakeIo = (files: Readonly<Record<string, string>> = {}, more: Partial<Io> = {}): FakeIo => {
  const written = { out: '', err: '' };
  return {
    written,
    read: (path) => {
      const value = files[path];
      const missing = { code: 'file/not-found', path: [], expected: 'a file', received: 'ENOENT', file: path } as const;
      return Promise.resolve(value === undefined ? { ok: false, issues: [missing] } : { ok: true, value });
    },
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    columns: undefined,
    hasColour: false,
    environment: {},
    today: () => '2026-11-22',
    version: '9.9.9',
    ...more,
  };
};
