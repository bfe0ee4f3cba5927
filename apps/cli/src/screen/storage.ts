import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { complaint, inFile, type Outcome } from '../complaint.ts';

/** A file that grows at its end. */
export interface Growing {
  /** Bytes so far. */
  readonly size: number;
  write(text: string): Promise<void>;
  /** Returns once all of it would survive the loss of power. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Files too large to be held in memory. */
export interface Storage {
  /** The bytes of a file from an offset on. */
  readonly bytesFrom: (path: string, offset: number) => AsyncIterable<Uint8Array>;
  /** Size and time of a file; undefined where there is none. */
  readonly stateOf: (path: string) => Promise<{ readonly size: number; readonly changed: number } | undefined>;
  /** The file cut to so many bytes, made where there is none, to go on after them. */
  readonly grow: (path: string, size: number) => Promise<Outcome<Growing>>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

/** The files of the machine. */
export const fileStorage: Storage = {
  bytesFrom: (path, offset) => createReadStream(path, { start: offset, highWaterMark: 64 * 1024 }),
  stateOf: (path) =>
    stat(path).then(
      ({ size, mtimeMs }) => ({ size, changed: mtimeMs }),
      () => undefined,
    ),
  grow: async (path, size) => {
    try {
      const file = await open(path, size === 0 ? 'w' : 'r+');
      await file.truncate(size);
      return { ok: true, value: growing(file, size) };
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      return { ok: false, issues: inFile(path, [complaint('file/unwritable', reason, 'a file to write', { reason })]) };
    }
  },
  rename,
  remove: (path) => rm(path, { force: true, recursive: true }),
};

const growing = (file: FileHandle, from: number): Growing => {
  let size = from;
  return {
    get size() {
      return size;
    },
    write: async (text) => {
      const bytes = Buffer.from(text, 'utf8');
      for (let done = 0; done < bytes.length; )
        done += (await file.write(bytes, done, bytes.length - done, size + done)).bytesWritten;
      size += bytes.length;
    },
    sync: () => file.datasync(),
    close: () => file.close(),
  };
};
