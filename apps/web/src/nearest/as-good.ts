import type { Calculator, Change, ChangeSet, Condition, Profile } from '@huice/engine';

/**
 * Options that would serve as well as the one a change names. The engine names one set per fact, `包括集成电路`, where the rule
 * may take any of six; every option that the rule names is put in and decided, so that none is promised in vain.
 */
export const asGood = (
  calculator: Calculator,
  incentive: string,
  { profile, asOf }: { readonly profile: Profile; readonly asOf: string },
  set: ChangeSet,
  change: Change,
): readonly string[] => {
  const condition = calculator.pack.incentives.find(({ id }) => id === incentive)?.condition;
  const named = namedIn(change);
  if (condition === undefined || named === null) return [];
  const candidates = new Set(
    leavesOf(condition).flatMap((leaf) => (leaf.kind === 'has-any' && leaf.fact === change.fact ? leaf.options : [])),
  );
  const answers = Object.fromEntries(set.changes.map(({ fact, answer }) => [fact, answer]));
  return [...candidates].filter((option) => {
    if (option === named) return false;
    const answer = swapped(change, named, option);
    const outcome = calculator.nearest(incentive, { ...profile, ...answers, [change.fact]: answer }, { asOf });
    return outcome.ok && outcome.value.outcome === 'already';
  });
};

/** The one option that a change adds, when it adds one and takes none away. */
const namedIn = ({ to }: Change): string | null =>
  to.kind === 'set' && to.remove.length === 0 && to.add.length === 1 ? (to.add[0] ?? null) : null;

const swapped = ({ answer }: Change, named: string, option: string): Profile[string] => {
  const swap = (options: readonly string[]) => options.map((one) => (one === named ? option : one));
  if (Array.isArray(answer)) return swap(answer);
  const { includes = [], excludes = [] } = answer as {
    readonly includes?: readonly string[];
    readonly excludes?: readonly string[];
  };
  return { includes: swap(includes), excludes: excludes.filter((one) => one !== option) };
};

type Leaf = Exclude<Condition, { kind: 'all' | 'any' | 'at-least-n' | 'not' }>;

const leavesOf = (condition: Condition): readonly Leaf[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
    case 'at-least-n':
      return condition.of.flatMap(leavesOf);
    case 'not':
      return leavesOf(condition.of);
    default:
      return [condition];
  }
};
