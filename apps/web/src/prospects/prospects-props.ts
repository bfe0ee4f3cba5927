import type { FormState, SaidState } from '../state/fragment.ts';

export interface ProspectsProps {
  /** The answers on the screen, which can be kept under a name. */
  readonly current: FormState;
  /** Puts the answers of a prospect in their place. */
  readonly open: (state: SaidState) => void;
}
