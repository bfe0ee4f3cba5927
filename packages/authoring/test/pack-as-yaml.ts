import type { Pack } from '@huice/engine';
import { stringify } from 'yaml';
import { packLists, written } from '../src/form/pack-form.ts';

/** A pack written out in full, a file for each list, without any short form. */
export const packAsYaml = (pack: Pack): ReadonlyMap<string, string> => {
  const { id, version, title } = pack;
  const lists = packLists.flatMap((list): readonly (readonly [string, string])[] => {
    const entries = (pack as unknown as Record<string, unknown>)[list];
    return entries === undefined ? [] : [[`${written(list)}.yaml`, stringify(kebab(entries), { lineWidth: 0 })]];
  });
  return new Map([['pack.yaml', stringify({ id, version, title })], ...lists]);
};

const kebab = (value: unknown, isByOption = false): unknown => {
  if (Array.isArray(value)) return value.map((item) => kebab(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      isByOption || key.startsWith('zh-') ? key : written(key),
      kebab(inner, key === 'cases' && !Array.isArray(inner)),
    ]),
  );
};
