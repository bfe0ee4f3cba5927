import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_BYTES, readInput } from './read-input.ts';

const stdin = (...chunks: readonly (string | Buffer)[]) => Readable.from(chunks);

describe('reading input', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'huice-'));
    writeFileSync(join(folder, 'bom.json'), '\uFEFF{}');
    writeFileSync(join(folder, 'gbk.json'), Buffer.from([0x7b, 0xb9, 0xfe, 0xce, 0xd2]));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const codeOf = async (path: string, input: Readable = stdin()) => {
    const read = await readInput(path, input);
    return read.ok ? 'read' : read.issues.map(({ code, file }) => [code, file === path]);
  };

  it('reads a file, its byte-order mark aside, and standard input across chunks', async () => {
    expect(await readInput(join(folder, 'bom.json'), stdin())).toEqual({ ok: true, value: '{}' });
    const [first, second] = [Buffer.from('亿').subarray(0, 1), Buffer.from('亿').subarray(1)];
    expect(await readInput('-', stdin(first, second))).toEqual({ ok: true, value: '亿' });
  });

  it('refuses what is not there, not a file, or not UTF-8, and says which file', async () => {
    expect(await codeOf(join(folder, 'nowhere.json'))).toEqual([['file/not-found', true]]);
    expect(await codeOf(folder)).toEqual([['file/unreadable', true]]);
    expect(await codeOf(join(folder, 'gbk.json'))).toEqual([['file/not-utf8', true]]);
  });

  it('stops reading at the limit, however much is left', async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given += 1;
          yield Buffer.alloc(64 * 1024, 0x20);
        }
      })(),
    );
    expect(await codeOf('-', endless)).toEqual([['file/too-large', true]]);
    expect(given * 64 * 1024).toBeLessThan(3 * MAX_BYTES);
  });

  it('still reads exactly the limit', async () => {
    expect(await codeOf('-', stdin(Buffer.alloc(MAX_BYTES, 0x20)))).toBe('read');
  });
});
