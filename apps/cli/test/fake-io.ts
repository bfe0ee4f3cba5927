import type { Io } from '../src/io.ts';
import { fileStorage } from '../src/screen/storage.ts';

export interface FakeIo extends Io {
  readonly written: { out: string; err: string };
  /** Every file as it is now. */
  readonly saved: Readonly<Record<string, string>>;
}

/** A world with these files, no terminal, and a clock that stands still. */
export const fakeIo = (files: Readonly<Record<string, string>> = {}, more: Partial<Io> = {}): FakeIo => {
  const written = { out: '', err: '' };
  const saved: Record<string, string> = { ...files };
  return {
    written,
    saved,
    read: (path) => {
      const value = saved[path];
      const missing = { code: 'file/not-found', path: [], expected: 'a file', received: 'ENOENT', file: path } as const;
      return Promise.resolve(value === undefined ? { ok: false, issues: [missing] } : { ok: true, value });
    },
    list: (path) => {
      const below = Object.keys(saved).flatMap((file) =>
        file.startsWith(`${path}/`) && /\.ya?ml$/.test(file) ? [file.slice(path.length + 1)] : [],
      );
      return Promise.resolve(below.length === 0 ? undefined : below.sort());
    },
    makeFolder: () => Promise.resolve({ ok: true, value: null }),
    changes: async function* () {},
    write: (path, text) => {
      saved[path] = text;
      return Promise.resolve({ ok: true, value: null });
    },
    cores: 1,
    startThreads: () => undefined,
    storage: fileStorage,
    standardInput: async function* () {},
    now: () => 0,
    isWatched: false,
    terminal: undefined,
    out: (text) => {
      written.out += text;
      return Promise.resolve({ ok: true, value: null });
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
