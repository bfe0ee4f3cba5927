import { type Region, stretchOf } from '../decide/region.ts';
import type { Residual } from '../diagram/residual.ts';
import type { Variable } from '../diagram/variables.ts';
import { YES } from '../diagram/variables.ts';

/** A level, and groups of its possible cells that no incentive tells apart. */
export interface LevelGroups {
  readonly level: number;
  readonly groups: readonly (readonly number[])[];
}

/** Groups the possible cells of a level by what they lead to, over everything that is still open. */
export const groupCells = (
  residual: Residual,
  roots: readonly number[],
  level: number,
  possible: Uint8Array,
): LevelGroups => {
  const cells = [...possible.keys()].filter((cell) => possible[cell] === 1);
  const columns = residual.nodesAt(roots, level);
  const groups = new Map<string, number[]>();
  cells.forEach((cell, position) => {
    const key = columns.map((children) => children[position]).join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  });
  return { level, groups: [...groups.values()] };
};

/** The groups as one would put them to a person: stretches of a scale are split where they do not touch. */
export const regionsOf = (variable: Variable, { groups }: LevelGroups, fact: string): Region[] => {
  switch (variable.kind) {
    case 'boolean':
      return groups.map(([cell]) => ({ kind: 'is', value: cell === YES }));
    case 'choice':
      return groups.map((cells) => ({
        kind: 'one-of',
        options: cells.map((cell) => variable.options[cell] as string),
      }));
    case 'member':
      return [{ kind: 'one-of', options: [variable.option] }];
    case 'scale': {
      const runs = groups.flatMap(runsOf).sort(([a], [b]) => a - b);
      return runs.map(([low, high]) => stretchOf(variable.scale, low, high));
    }
    case 'group': {
      // What it comes to with the others, no stretch of one figure says; where the figure is compared by itself, its own do.
      const own = variable.group.axes.find(({ scale }) => scale.fact.id === fact)?.scale;
      return own === undefined ? [] : Array.from({ length: own.cells }, (_, cell) => stretchOf(own, cell, cell));
    }
    case 'judgement':
      return [];
  }
};

const runsOf = (cells: readonly number[]): [number, number][] => {
  const runs: [number, number][] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === cell - 1) last[1] = cell;
    else runs.push([cell, cell]);
  }
  return runs;
};
