import { eachOnce, openccHant, type PackFolder, readPacks, withUses } from '@huice/authoring';
import type { Pack } from '@huice/engine';
import { filesIn, foldersBelow, packsFolder } from './written-packs.ts';

/** The pack of the nation, or that of a place laid on it. */
export interface PlacePack {
  /** The folder of the place: `cn`, `cn/zhejiang/quzhou/kecheng`. */
  readonly id: string;
  /** Of the place alone. */
  readonly title: Pack['title'];
  /** Where its own incentives are to be had: an option of the fact `place`, or `cn`. */
  readonly place: string;
  readonly pack: Pack;
}

const nation = 'cn';

/** Every pack that is written in YAML and has incentives of its own, the nation's first. `table` reads a table of OpenCC by its name. */
export const placePacks = (table: (name: string) => string): readonly [PlacePack, ...PlacePack[]] => {
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
    { id: nation, title: base.title, place: nation, pack: base },
    ...places.map((id) => {
      const own = read(id);
      return { id, title: own.title, place: placeOf(own), pack: read(nation, id) };
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
