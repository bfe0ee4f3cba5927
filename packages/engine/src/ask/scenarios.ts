import type { Possible } from '../diagram/residual.ts';
import { NO, YES } from '../diagram/variables.ts';
import type { LevelGroups } from './regions.ts';

/** Options beyond which not every combination is tried, only none, each alone, and all. */
const maxCombined = 5;

/** One way in which a fact may be answered: the cells left possible, level by level. */
export type Scenario = ReadonlyMap<number, readonly number[]>;

/** Every answer to a fact that can be told apart. A fact of several options has a level for each, combined. */
export const scenariosOf = (levels: readonly LevelGroups[]): Scenario[] => {
  const [only] = levels;
  if (levels.length === 1 && only !== undefined) return only.groups.map((cells) => new Map([[only.level, cells]]));
  if (levels.length > maxCombined) return sparse(levels.map(({ level }) => level));
  return levels.reduce<Scenario[]>(
    (all, { level, groups }) => all.flatMap((one) => groups.map((cells) => new Map(one).set(level, cells))),
    [new Map()],
  );
};

const sparse = (levels: readonly number[]): Scenario[] => {
  const withOnly = (chosen: readonly number[]) =>
    new Map(levels.map((level) => [level, [chosen.includes(level) ? YES : NO]] as const));
  return [withOnly([]), withOnly(levels), ...levels.map((level) => withOnly([level]))];
};

/** So many companies are asked until one has what few have. */
export const oneIn = 10;

/** How likely it is beside another where few companies have the fact: the lowest cell of a level is that of nothing. */
export const rareWeight = (scenario: Scenario): number =>
  [...scenario.values()].every((cells) => cells.includes(0)) ? oneIn - 1 : 1;

/** What is possible once the fact is answered so. */
export const narrowed = (possible: Possible, scenario: Scenario): Possible => {
  const next = [...possible];
  for (const [level, cells] of scenario) {
    const left = new Uint8Array((possible[level] as Uint8Array).length);
    for (const cell of cells) left[cell] = 1;
    next[level] = left;
  }
  return next;
};
