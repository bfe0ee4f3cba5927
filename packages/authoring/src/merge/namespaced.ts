import type { Incentive, Pack, Relation } from '@huice/engine';
import type { Origins } from '../form/origins.ts';

/** `yunhe/equipment` in the pack `yunhe`, `province/equipment` in another: what two packs call alike is not one promise. */
export const fullId = (pack: string, incentive: string): string =>
  incentive.startsWith(`${pack}/`) ? incentive : `${pack}/${incentive}`;

/** The pack with its own incentives under full ids, wherever it names them. */
export const namespaced = (pack: Pack, origins: Origins): Pack => {
  const own = new Set(pack.incentives.map(({ id }) => id));
  const name = (id: string): string => (own.has(id) ? fullId(pack.id, id) : id);
  const renamed = <T extends object>(original: T, change: Partial<T>): T => {
    const copy = { ...original, ...change };
    origins.copied(copy, original);
    return copy;
  };
  const names = (list: readonly string[]): readonly string[] => renamedList(list, name, origins);
  const each = <T extends object>(list: readonly T[], change: (one: T) => Partial<T>): readonly T[] => {
    const copy = list.map((one) => renamed(one, change(one)));
    origins.copied(copy, list);
    return copy;
  };
  const incentives = each<Incentive>(pack.incentives, (one) => ({
    id: name(one.id),
    ...(one.excludes === undefined ? {} : { excludes: names(one.excludes) }),
  }));
  const relations = pack.relations && each<Relation>(pack.relations, (one) => ({ incentives: names(one.incentives) }));
  const acknowledgements = pack.acknowledgements && each(pack.acknowledgements, (one) => ({ about: name(one.about) }));
  return {
    ...pack,
    incentives,
    ...(relations === undefined ? {} : { relations }),
    ...(acknowledgements === undefined ? {} : { acknowledgements }),
  };
};

const renamedList = (list: readonly string[], name: (id: string) => string, origins: Origins): readonly string[] => {
  const copy = list.map(name);
  origins.copied(copy, list);
  return copy;
};
