import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { complaint, inFile, type Outcome } from './complaint.ts';

/** Writes a whole file or leaves the old one as it was: to a file beside it first, then renamed over it. */
export const writeOutput = async (path: string, text: string): Promise<Outcome<null>> => {
  try {
    // A link stays a link, and what it points to is replaced.
    const target = await realpath(path).catch(() => path);
    const mode = await stat(target).then(
      (found) => found.mode & 0o777,
      () => 0o666,
    );
    const beside = `${target}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      const file = await open(beside, 'wx', mode);
      try {
        await file.writeFile(text, 'utf8');
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(beside, target);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
    return { ok: true, value: null };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { ok: false, issues: inFile(path, [complaint('file/unwritable', reason, 'a file to write', { reason })]) };
  }
};
