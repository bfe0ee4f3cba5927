import type { Fact } from '@huice/engine';

/** What the control of any kind of question is given. */
export interface ControlProps<F extends Fact = Fact> {
  readonly fact: F;
  readonly name: string;
  readonly id: string;
  /** The controls that hold something that cannot be read. */
  readonly wrong: readonly string[];
  /** On one line where it fits: long lists fold into a menu or behind what is picked. */
  readonly dense?: boolean;
}
