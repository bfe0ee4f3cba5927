import type { Fact } from '@huice/engine';

/** What a table has answered. */
export interface Filled {
  /** Whether it has named the company, too. */
  readonly isNamed: boolean;
  readonly facts: readonly Fact[];
  /** Brings back what was answered before, save what has been changed since. */
  readonly takeBack: () => void;
}
