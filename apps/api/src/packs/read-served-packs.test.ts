import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packFiles } from '@huice/authoring/node';
import { huicePack } from '@huice/incentives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadHere } from './load-here.ts';
import { readServedPacks } from './read-served-packs.ts';
import { shippedPacks } from './shipped-packs.ts';

const example = fileURLToPath(new URL('../../../../docs/authoring/example', import.meta.url));
const packs = fileURLToPath(new URL('../../../../packages/incentives/packs', import.meta.url));

describe('packs from a disk', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'huice-api-'));
    cpSync(example, folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const sources = () => [
    { key: undefined, from: [join(folder, 'lancheng')] as const },
    { key: 'seeds', from: huicePack },
  ];

  it('go by their own id where no name is given, and what has not changed is not compiled again', async () => {
    const first = await readServedPacks(sources(), loadHere(packFiles));
    if (!first.ok) throw new Error(JSON.stringify(first.issues));
    expect(first.value.all.map(({ key }) => key)).toEqual(['lancheng', 'seeds']);
    const same = await readServedPacks(sources(), loadHere(packFiles), first.value);
    if (!same.ok) throw new Error('broken');
    expect(same.value.all.map((one, at) => one === first.value.all[at])).toEqual([true, true]);
  });

  it('that are broken are told with file and line, all of them, and none is served', async () => {
    writeFileSync(join(folder, 'lancheng/facts.yaml'), 'place:\n  kind: choise\n');
    const read = await readServedPacks(
      [...sources(), { key: 'gone', from: [join(folder, 'nowhere')] }],
      loadHere(packFiles),
    );
    expect(read.ok).toBe(false);
    const places = read.ok
      ? []
      : read.issues.map(({ file = '', line, code }) => [file.replace(folder, ''), line, code]);
    expect(places).toContainEqual(['/lancheng/facts.yaml', 2, 'form/not-one-of']);
    expect(places).toContainEqual(['/nowhere', undefined, 'file/not-found']);
  });

  it('are, where none is named, those that ship, by the names that the pages have for them', async () => {
    const keys = (await shippedPacks(packs, huicePack, packFiles)).map(({ key }) => key);
    expect([keys[0], keys.at(-1)]).toEqual(['cn', 'seeds']);
    expect(keys).toContain('cn/zhejiang/quzhou/kecheng');
    // What only others use is no place.
    expect(keys).not.toContain('cn/zhejiang/quzhou/shared');
  });
});
