import type { LeafCondition } from '@huice/engine';
import { type Compiled, levelsUnder, type Residual } from '@huice/engine/deciding';
import type { Asked } from '../asked.ts';
import type { Companies } from '../companies.ts';
import { cellsKey } from './reads.ts';

/** So many answers to what one incentive asks are remembered. */
const limit = 10_000;

/** Which parts of a condition make its status what it is, worked out once for the same cells. */
export class Deciding {
  readonly #conditions: readonly Compiled[];
  readonly #levels: readonly (readonly number[])[];
  readonly #known: readonly Map<string, readonly LeafCondition[]>[];

  constructor({ pack, incentives }: Asked) {
    this.#conditions = incentives.map(({ compiled }) => compiled);
    this.#levels = this.#conditions.map((one) => {
      const levels = allUnder(one).flatMap(({ node }) => [...levelsUnder(pack.diagram.table, node)]);
      return [...new Set(levels)];
    });
    this.#known = incentives.map(() => new Map());
  }

  of(companies: Companies, row: number, incentive: number): readonly LeafCondition[] {
    const { possible, residual } = companies.sound(row);
    const known = this.#known[incentive] as Map<string, readonly LeafCondition[]>;
    const key = cellsKey(possible, this.#levels[incentive] as readonly number[]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = decidingLeaves(this.#conditions[incentive] as Compiled, residual);
    if (known.size >= limit) known.clear();
    known.set(key, made);
    return made;
  }
}

const allUnder = (one: Compiled): readonly Compiled[] => [one, ...one.parts.flatMap(allUnder)];

/** One unmet part is enough to fail `all`, one met part to hold `any`; a part that is open keeps the whole open. */
const decidingLeaves = ({ condition, node, parts }: Compiled, residual: Residual): readonly LeafCondition[] => {
  if (parts.length === 0) return [condition as LeafCondition];
  const verdict = verdictOf(residual.of(node));
  const alike =
    condition.kind === 'not' ? parts : parts.filter((part) => verdictOf(residual.of(part.node)) === verdict);
  // What stays open part by part can be settled all the same; then every part has its share.
  return (alike.length > 0 ? alike : parts).flatMap((part) => decidingLeaves(part, residual));
};

/** FALSE, TRUE, or open. */
const verdictOf = (residual: number): number => Math.min(residual, 2);
