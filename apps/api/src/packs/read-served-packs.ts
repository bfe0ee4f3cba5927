import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FileFault, FileReading } from '@huice/authoring/node';
import { compile, type Pack, packDigest } from '@huice/engine';
import type { LoadAll } from './load-here.ts';
import type { PackPaths, PackSource } from './pack-source.ts';
import type { ServedPack, ServedPacks } from './served-packs.ts';

/** The packs of these sources, compiled; or everything that is wrong with any. What `before` has already is not compiled again. */
export const readServedPacks = async (
  sources: readonly PackSource[],
  load: LoadAll,
  before?: ServedPacks,
): Promise<FileReading<ServedPacks>> => {
  const loaded = await load(sources.flatMap(({ from }): PackPaths[] => (isBuiltIn(from) ? [] : [from])));
  const issues: FileFault[] = [];
  const served: ServedPack[] = [];
  let at = 0;
  for (const { key, from } of sources) {
    const pack = isBuiltIn(from) ? { ok: true as const, value: from } : (loaded[at++] as FileReading<Pack>);
    const one = pack.ok ? compiled(key ?? pack.value.id, pack.value, before) : pack;
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

const isBuiltIn = (from: PackSource['from']): from is Pack => 'format' in from;

const compiled = (key: string, pack: Pack, before: ServedPacks | undefined): FileReading<ServedPack> => {
  const digest = packDigest(pack);
  const same = before?.all.find((one) => one.key === key && one.calculator.digest === digest);
  if (same !== undefined) return { ok: true, value: same };
  const calculator = compile(pack);
  return calculator.ok ? { ok: true, value: { key, calculator: calculator.value } } : calculator;
};
