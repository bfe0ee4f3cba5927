import type { Compiled, Diagram } from '../diagram/diagram.ts';
import type { Fact } from '../language/fact.ts';
import { figuresOf } from '../language/figures.ts';
import type { Incentive } from '../language/incentive.ts';
import type { Pack } from '../language/pack.ts';
import type { Finding } from './finding.ts';

/** A well-formed pack, compiled. */
export interface Subject {
  readonly pack: Pack;
  readonly diagram: Diagram;
  /** Terms among them, as the facts that they are named for. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly incentives: readonly CompiledIncentive[];
}

export interface CompiledIncentive {
  readonly incentive: Incentive;
  readonly compiled: Compiled;
  /** `incentives`, its index. */
  readonly path: readonly (string | number)[];
}

/** One question put to a pack; each stands in a file of its own. */
export type Check = (subject: Subject) => readonly Finding[];

export const subjectOf = (pack: Pack, diagram: Diagram): Subject => ({
  pack,
  diagram,
  facts: figuresOf(pack),
  incentives: pack.incentives.map((incentive, index) => ({
    incentive,
    compiled: diagram.roots.get(incentive.id) as Compiled,
    path: ['incentives', index],
  })),
});
