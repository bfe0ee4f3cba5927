import type { Move } from './moves.ts';

/** Facts that a way touches: those that have to change, and those that only have to turn out so. */
export type Touched = ReadonlyMap<string, 'change' | 'confirm'>;

/** Moves that lead every completion of the rest to one outcome. */
export interface Way {
  readonly moves: readonly Move[];
  readonly touched: Touched;
  /** A node below all facts, not `FALSE`: what judgements make of it. */
  readonly outcome: number;
}
