import { packs } from 'virtual:huice-packs';
import type { Pack } from '@huice/engine';

/** A pack; in its lists a number stands for the part of the pack below that has it there. */
export type Layer = { readonly [Key in keyof Pack]: Pack[Key] | readonly (number | object)[] };

/** What is offered: each with its place, or the nation, and the title of that. */
export const offeredPacks: readonly { readonly id: string; readonly title: Pack['title']; readonly place: string }[] =
  packs;

/** The pack of a place, or of the nearest place around it that has one: `cn/zhejiang/quzhou/jiangshan` is `cn`. */
export const writtenPack = async (place: string): Promise<Pack> => {
  const [nation] = packs;
  if (nation === undefined) throw new Error('no pack was built in');
  const nearest = packs.filter(({ id }) => place === id || place.startsWith(`${id}/`)).at(-1) ?? nation;
  const [base, layer] = await Promise.all([nation.load(), nearest.load()]);
  return laidOver(base.default as Pack, layer.default);
};

const laidOver = (base: Pack, layer: Layer): Pack => {
  const below = base as unknown as Readonly<Record<string, readonly unknown[]>>;
  const whole = (key: string, value: unknown) =>
    Array.isArray(value) ? value.map((one) => (typeof one === 'number' ? below[key]?.[one] : one)) : value;
  return Object.fromEntries(Object.entries(layer).map(([key, value]) => [key, whole(key, value)])) as unknown as Pack;
};
