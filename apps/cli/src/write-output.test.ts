import { lstatSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeOutput } from './write-output.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huice-write-'));
});

describe('writing a file', () => {
  it('creates it, replaces it, and leaves nothing beside it', async () => {
    const path = join(folder, 'c.json');
    for (const text of ['{}\n', '{"place": "衢州"}\n']) {
      expect(await writeOutput(path, text)).toEqual({ ok: true, value: null });
      expect(readFileSync(path, 'utf8')).toBe(text);
    }
    expect(readdirSync(folder)).toEqual(['c.json']);
  });

  it('keeps who may read it, and writes through a link', async () => {
    const path = join(folder, 'c.json');
    const link = join(folder, 'link.json');
    writeFileSync(path, '{}', { mode: 0o600 });
    symlinkSync(path, link);
    await writeOutput(link, '{"a": 1}');
    expect([lstatSync(link).isSymbolicLink(), statSync(path).mode & 0o777]).toEqual([true, 0o600]);
    expect(readFileSync(path, 'utf8')).toBe('{"a": 1}');
  });

  it.each(['missing/c.json', ''])('says that it cannot at %j, and leaves nothing behind', async (name) => {
    const path = join(folder, name);
    const outcome = await writeOutput(path, '{}');
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'file/unwritable', file: path }] });
    expect(readdirSync(folder)).toEqual([]);
  });
});
