import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { type Complaint, complaint, inFile, type Outcome } from './complaint.ts';

/** Far above any company's answers, far below what could hurt. */
export const MAX_BYTES = 1024 * 1024;

/** The text of a file, or of `stdin` for `-`: UTF-8, at most 1 MB unless more is expected, read no further than that. */
export const readInput = async (path: string, stdin: Readable, maxBytes = MAX_BYTES): Promise<Outcome<string>> => {
  const refuse = (one: Complaint): Outcome<string> => ({ ok: false, issues: inFile(path, [one]) });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of path === '-' ? stdin : createReadStream(path)) {
      const bytes = Buffer.from(chunk as Uint8Array | string);
      size += bytes.length;
      if (size > maxBytes) {
        const limit = `${Math.round(maxBytes / MAX_BYTES)} MB`;
        return refuse(complaint('file/too-large', 'more', `at most ${limit}`, { limit }));
      }
      chunks.push(bytes);
    }
  } catch (error) {
    return refuse(unread(error));
  }
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return refuse(complaint('file/not-utf8', 'other bytes', 'text in UTF-8'));
  }
};

const unread = (error: unknown): Complaint => {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return complaint('file/not-found', reason, 'a file');
  return complaint('file/unreadable', reason, 'a readable file', { reason });
};
