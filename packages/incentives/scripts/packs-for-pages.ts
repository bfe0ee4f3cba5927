import { eachOnce, openccHant, type PackFolder, readPacks, withUses } from '@huice/authoring';
import type { Pack } from '@huice/engine';
import { filesIn, foldersBelow, packsFolder } from './written-packs.ts';

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

const nation = 'cn';

/** Every pack that is written in YAML, for the pages, the nation's first. `table` reads a table of OpenCC by its name. */
export const packsForPages = (table: (name: string) => string): readonly [PagePack, ...PagePack[]] => {
  const toHant = openccHant(table);
  const files = filesIn(packsFolder);
  const read = (...heads: readonly string[]): Pack => {
    const [first, ...rest] = eachOnce(heads.flatMap((head) => withUses(head, files)));
    const done = readPacks([first as PackFolder, ...rest], { toHant, heads });
    if (!done.ok) throw new Error(`${heads.join(', ')}: ${JSON.stringify(done.issues, null, 2)}`);
    return done.value.pack;
  };
  const base = read(nation);
  const places = foldersBelow(packsFolder).filter(
    (folder) =>
      folder.startsWith(`${nation}/`) && [...files(folder).keys()].some((file) => file.startsWith('incentives/')),
  );
  return [
    { id: nation, title: base.title, place: nation, data: base },
    ...places.map((id) => {
      const own = read(id);
      return { id, title: own.title, place: placeOf(own), data: over(base, read(nation, id)) };
    }),
  ];
};

/** Of the places of its incentives the one that lies within all others: a district has what its city gives, too. */
const placeOf = ({ id, incentives, facts }: Pack): string => {
  const fact = facts.find((one) => one.id === 'place');
  const around = new Map(fact?.kind === 'choice' ? fact.options.map((option) => [option.id, option.within]) : []);
  const isWithin = (place: string | undefined, other: string): boolean =>
    place !== undefined && (place === other || isWithin(around.get(place), other));
  const all = [...new Set(incentives.map(({ place }) => place))];
  const narrowest = all.find((place) => all.every((other) => isWithin(place, other)));
  if (narrowest === undefined) throw new Error(`${id}: ${all.join(', ')} are no one place`);
  return narrowest;
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
