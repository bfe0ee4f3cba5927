import type { Answer, Condition, Fact, Pack } from '../src/index.ts';
import { number, type Value, type World } from './oracle.ts';

/** The companies that a condition of any pack can tell apart, found from its comparisons and not from the engine's cuts. */
export const worldOf = (pack: Pack, condition: Condition): World => {
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const judgements = [
    ...new Set(leaves(condition).flatMap((leaf) => (leaf.kind === 'judgement' ? [leaf.judgement] : []))),
  ];
  const thresholds = (fact: string): number[] =>
    leaves(condition).flatMap((leaf) => (leaf.kind === 'compare' && leaf.fact === fact ? [number(leaf.value)] : []));
  return {
    judgements: judgements.sort(),
    completions: (id, answer) => {
      const fact = facts.get(id);
      if (fact === undefined) throw new Error(`no fact ${id}`);
      return valuesOf(fact, answer, thresholds(id));
    },
  };
};

type Leaf = Exclude<Condition, { readonly of: unknown }>;

const leaves = (condition: Condition): readonly Leaf[] => {
  if (condition.kind === 'not') return leaves(condition.of);
  return 'of' in condition ? condition.of.flatMap(leaves) : [condition];
};

const valuesOf = (fact: Fact, answer: Answer | undefined, thresholds: readonly number[]): readonly Value[] => {
  switch (fact.kind) {
    case 'boolean':
      return typeof answer === 'boolean' ? [answer] : [false, true];
    case 'choice': {
      if (typeof answer === 'string') return [answer];
      const { anyOf } = (answer ?? {}) as { anyOf?: readonly string[] };
      return anyOf ?? fact.options.map(({ id }) => id);
    }
    case 'choices': {
      if (Array.isArray(answer)) return [new Set(answer as readonly string[])];
      const { includes = [], excludes = [] } = (answer ?? {}) as { includes?: string[]; excludes?: string[] };
      return subsets(
        fact.options.map(({ id }) => id).filter((id) => !includes.includes(id) && !excludes.includes(id)),
      ).map((rest) => new Set([...includes, ...rest]));
    }
    default:
      return figuresOf(fact, answer, thresholds);
  }
};

const subsets = (all: readonly string[]): string[][] =>
  all.reduce<string[][]>((some, one) => some.flatMap((set) => [set, [...set, one]]), [[]]);

/** Each threshold and both its sides, and the ends of what is possible. */
const figuresOf = (
  fact: Exclude<Fact, { kind: 'boolean' | 'choice' | 'choices' }>,
  answer: Answer | undefined,
  thresholds: readonly number[],
): readonly number[] => {
  if (typeof answer === 'string' || typeof answer === 'number') return [number(String(answer))];
  const { min, max } = (answer ?? {}) as { min?: string; max?: string };
  const bounds = fact.kind === 'date' ? { minimum: '1900-01-01', maximum: '2199-12-31' } : fact;
  const lowest = number(min ?? bounds.minimum ?? '0');
  const highest =
    max !== undefined
      ? number(max)
      : bounds.maximum !== undefined
        ? number(bounds.maximum)
        : fact.kind === 'share'
          ? 1
          : Infinity;
  const isWhole = fact.kind === 'date' || (fact.kind === 'quantity' && fact.whole === true);
  const around = thresholds.flatMap((at) =>
    isWhole ? [Math.floor(at) - 1, Math.floor(at), Math.ceil(at), Math.floor(at) + 1] : [at - 0.005, at, at + 0.005],
  );
  const all = [lowest, ...around, ...(highest === Infinity ? [] : [highest])];
  return [...new Set(all)].filter((value) => value >= lowest && value <= highest);
};
