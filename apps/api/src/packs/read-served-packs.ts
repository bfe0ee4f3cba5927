import { setImmediate as nextTurn } from 'node:timers/promises';
import { type FileFault, type FileReading, loadPacks, type PackFiles } from '@huice/authoring/node';
import { compile, packDigest } from '@huice/engine';
import type { PackSource } from './pack-source.ts';
import type { ServedPack, ServedPacks } from './served-packs.ts';

/** The packs of these sources, compiled; or everything that is wrong with any. What `before` has already is not compiled again. */
export const readServedPacks = async (
  sources: readonly PackSource[],
  files: PackFiles,
  before?: ServedPacks,
): Promise<FileReading<ServedPacks>> => {
  const issues: FileFault[] = [];
  const served: ServedPack[] = [];
  for (const source of sources) {
    const one = await readOne(source, files, before);
    if (one.ok) served.push(one.value);
    else issues.push(...one.issues);
    // Requests are answered between one pack and the next.
    await nextTurn();
  }
  const [first, ...rest] = served;
  return first === undefined || issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: { all: [first, ...rest] } };
};

const readOne = async (
  { key, from }: PackSource,
  files: PackFiles,
  before: ServedPacks | undefined,
): Promise<FileReading<ServedPack>> => {
  const loaded = 'format' in from ? { ok: true as const, value: { pack: from } } : await loadPacks(from, files);
  if (!loaded.ok) return loaded;
  const { pack } = loaded.value;
  const name = key ?? pack.id;
  const digest = packDigest(pack);
  const same = before?.all.find((one) => one.key === name && one.calculator.digest === digest);
  if (same !== undefined) return { ok: true, value: same };
  const calculator = compile(pack);
  return calculator.ok ? { ok: true, value: { key: name, calculator: calculator.value } } : calculator;
};
