import type { ProspectPitch } from '../../prospects/prospect.ts';
import type { ReadAnswers } from '../../state/answer-store.ts';
import { answerPairs, fragmentOf } from '../../state/fragment.ts';
import { type KeptPitch, pitchOf } from './kept-pitch.ts';
import { slots } from './scenario.ts';

/** What goes with a company, with what was typed last into the scenario that is open: the pitch itself follows the screen a moment later. */
export const pitchNow = (
  pitch: KeptPitch,
  { drafts, asOf, own }: Pick<ReadAnswers, 'drafts' | 'asOf' | 'own'>,
): ProspectPitch | null =>
  pitchOf({
    ...pitch,
    scenarios: pitch.scenarios.map((scenario, slot) =>
      scenario !== null && slot === pitch.editing && own.trial?.incentive === `#${slots[slot]}`
        ? { ...scenario, fragment: fragmentOf(answerPairs({ company: '', drafts, asOf })) }
        : scenario,
    ),
  });
