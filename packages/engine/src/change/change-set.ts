import type { CompiledPack } from '../decide/compiled-pack.ts';
import type { Knowledge } from '../decide/knowledge.ts';
import { OverBudget, TRUE } from '../diagram/node-table.ts';
import type { Alike } from './alike.ts';
import { changeOf } from './change-of.ts';
import type { Ground } from './ground.ts';
import type { AnyChanges, Change, ChangeSet } from './nearest-result.ts';
import type { Way } from './way.ts';
import { statementOf, weakest } from './weakest.ts';

/** A way as changes; `isWhole` is false when weaker statements, or other facts beside these, may do. */
interface Worded {
  readonly set: ChangeSet;
  readonly isWhole: boolean;
}

/** A way as changes, each in its weakest statement; where that is too much work, as it was found. */
export const changeSetOf = (
  compiled: CompiledPack,
  ground: Ground,
  knowledge: Knowledge,
  alike: readonly Alike[],
  way: Way,
): Worded => {
  try {
    return worded(compiled, ground, knowledge, alike, way, true);
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error;
    ground.table.allow(Number.POSITIVE_INFINITY);
    return worded(compiled, ground, knowledge, [], way, false);
  }
};

const worded = (
  compiled: CompiledPack,
  ground: Ground,
  knowledge: Knowledge,
  alike: readonly Alike[],
  way: Way,
  isWidened: boolean,
): Worded => {
  const statements = weakest(ground, way, isWidened);
  let isWhole = isWidened;
  const changeFor = (fact: string, kind: Change['kind'], statement: number): Change => {
    const change = changeOf(compiled, ground, knowledge, fact, kind, statement);
    if (change !== null) return change;
    isWhole = false;
    return changeOf(compiled, ground, knowledge, fact, kind, statements.chosen(fact)) as Change;
  };
  const own = new Map([...way.touched].map(([fact, kind]) => [fact, changeFor(fact, kind, statements.of(fact))]));
  const choices = alike.flatMap((group): AnyChanges[] => {
    const { fact, kind, n, others } = takenFrom(ground, group, way);
    if (n === 0 || others.length === 0) return [];
    // Any of the others in the place of one that was taken: to the rule it is the same.
    const besides = statements.besides(fact);
    const of = others.map((other) => {
      const touched = new Map([...way.touched].filter(([one]) => one !== fact)).set(other, kind);
      return changeFor(other, kind, statementOf(ground, { ...way, touched }, other, besides));
    });
    const taken = group.levels.slice(0, n).map((level) => own.get(ground.variable(level).fact) as Change);
    return [{ n, of: [...taken, ...of] }];
  });
  const status = way.outcome === TRUE ? 'eligible' : 'conditional';
  return { set: { status, changes: [...own.values()].sort(inOrder), choices }, isWhole };
};

/** How many of a group a way takes, the last of them, and which it leaves; none when it does not take them all alike. */
const takenFrom = ({ variable }: Ground, { levels, moves }: Alike, way: Way) => {
  const facts = levels.map((level) => variable(level).fact);
  const taken = way.moves.filter(({ level }) => levels.includes(level));
  const places = new Set(taken.map((move) => moves.get(move.level)?.findIndex(({ cell }) => cell === move.cell)));
  const n = places.size === 1 ? taken.length : 0;
  const fact = facts[n - 1] ?? '';
  return { fact, kind: way.touched.get(fact) ?? 'confirm', n, others: facts.slice(n) } as const;
};

/** What has to change first, then what has to be confirmed, by name. */
const inOrder = (a: Change, b: Change): number =>
  a.kind === b.kind ? (a.fact < b.fact ? -1 : 1) : a.kind === 'change' ? -1 : 1;
