import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { type FileFault, type FileReading, fileFault } from './file-fault.ts';

/** Far above any company's answers, far below what could hurt. */
export const MAX_BYTES = 1024 * 1024;

/** The text of a file, or of `stdin` for `-`: UTF-8, at most 1 MB unless more is expected, read no further than that. */
export const readInput = async (path: string, stdin: Readable, maxBytes = MAX_BYTES): Promise<FileReading<string>> => {
  const refuse = (one: FileFault): FileReading<string> => ({ ok: false, issues: [one] });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of path === '-' ? stdin : createReadStream(path)) {
      const bytes = Buffer.from(chunk as Uint8Array | string);
      size += bytes.length;
      if (size > maxBytes) {
        const limit = `${Math.round(maxBytes / MAX_BYTES)} MB`;
        return refuse(fileFault('file/too-large', path, 'more', `at most ${limit}`, { limit }));
      }
      chunks.push(bytes);
    }
  } catch (error) {
    return refuse(unread(path, error));
  }
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return refuse(fileFault('file/not-utf8', path, 'other bytes', 'text in UTF-8'));
  }
};

const unread = (path: string, error: unknown): FileFault => {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return fileFault('file/not-found', path, reason, 'a file');
  return fileFault('file/unreadable', path, reason, 'a readable file', { reason });
};
