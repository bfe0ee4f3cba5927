import { type Result, unreachable } from '@huice/engine';
import { describeCondition, describeGap } from '@huice/engine/wording';
import { decidingLeaf } from '../../proof/deciding.ts';
import type { PackIndex } from '../../state/pack-context.ts';
import type { usePitchWords } from '../words/pitch-words.ts';

/** The one line that explains the status, without its citations; they stand in the card that the row opens to. */
export const decidingText = (
  { status, proof, open }: Result,
  { pack, facts }: PackIndex,
  { say, locale }: ReturnType<typeof usePitchWords>,
): string => {
  const leaf = decidingLeaf(proof);
  if (leaf === null) return '';
  const condition = describeCondition(pack, leaf, locale);
  switch (status) {
    case 'eligible':
      return say('deciding.eligible');
    case 'conditional':
      return say('pitch.row.to-judge', { condition });
    case 'undetermined':
      return `${say('deciding.undetermined')}${open.map((id) => facts.get(id)?.label[locale] ?? id).join(say('list.separator'))}`;
    case 'ineligible': {
      const fact = leaf.kind === 'fact' ? facts.get(leaf.fact) : undefined;
      const gap = leaf.kind === 'fact' && leaf.gap !== null && fact !== undefined ? leaf.gap : null;
      const needed = say('deciding.ineligible', { condition });
      return gap === null || fact === undefined
        ? needed
        : `${needed}${say('list.clause')}${describeGap(fact, gap, locale)}`;
    }
    default:
      return unreachable(status);
  }
};
