import { mkdir } from 'node:fs/promises';
import { complaint, inFile, type Outcome } from './complaint.ts';

export const makeFolder = async (path: string): Promise<Outcome<null>> => {
  try {
    await mkdir(path, { recursive: true });
    return { ok: true, value: null };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { ok: false, issues: inFile(path, [complaint('file/unwritable', reason, 'a folder', { reason })]) };
  }
};
