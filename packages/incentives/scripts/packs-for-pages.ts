import type { Pack } from '@huice/engine';
import { placePacks } from './place-packs.ts';

/** What a page can be about: the pack of the nation, or that of a place laid on it. */
export interface PagePack {
  /** The folder of the place, `cn/zhejiang/quzhou/kecheng`: what stands in an address. */
  readonly id: string;
  /** Of the place alone. */
  readonly title: Pack['title'];
  /** Where its own incentives are to be had: an option of the fact `place`, or `cn`. */
  readonly place: string;
  /**
   * The nation's as a pack; that of a place as what `Pack` has, with the number that a part has in the nation's list in place of every
   * part that stands there already.
   */
  readonly data: unknown;
}

/** Every pack that is written in YAML, for the pages, the nation's first. `table` reads a table of OpenCC by its name. */
export const packsForPages = (table: (name: string) => string): readonly [PagePack, ...PagePack[]] => {
  const [base, ...places] = placePacks(table);
  return [
    { id: base.id, title: base.title, place: base.place, data: base.pack },
    ...places.map(({ id, title, place, pack }) => ({ id, title, place, data: over(base.pack, pack) })),
  ];
};

const over = (base: Pack, pack: Pack): unknown => {
  const below = base as unknown as Readonly<Record<string, unknown>>;
  const numbered = (list: readonly unknown[], within: unknown) => {
    const places = new Map(Array.isArray(within) ? within.map((one, at) => [JSON.stringify(one), at] as const) : []);
    return list.map((one) => places.get(JSON.stringify(one)) ?? one);
  };
  return Object.fromEntries(
    Object.entries(pack).map(([key, value]) => [key, Array.isArray(value) ? numbered(value, below[key]) : value]),
  );
};
