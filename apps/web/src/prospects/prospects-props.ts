import type { FormState, PartialFormState } from '../state/fragment.ts';
import type { ProspectPitch } from './prospect.ts';

export interface ProspectsProps {
  /** The answers on the screen, which can be kept under a name. */
  readonly current: FormState;
  /** Whose they are: another id, another company. */
  readonly client: string;
  /** What a pitch holds of the same company beside its answers. */
  readonly pitch: ProspectPitch | null;
  /** Puts the answers of a prospect in their place, with its pitch; returns whose they are then. */
  readonly open: (state: PartialFormState, pitch: ProspectPitch | null) => string;
  /** How often the list has been come to: what was typed and told there before is over. */
  readonly visit: number;
  /** Clears the screen of a company that is kept no longer. */
  readonly leave: () => void;
}
