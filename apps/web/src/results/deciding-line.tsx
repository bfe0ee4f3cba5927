import { type Result, unreachable } from '@huice/engine';
import { describeCondition, describeDecider, describeGap } from '@huice/engine/wording';
import { NoteMarks } from '../citations/note-marks.tsx';
import { Explained } from '../glossary/explained.tsx';
import type { LeafProof } from '../proof/deciding.ts';
import { useAsking } from '../questions/asking-context.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';

/** The one sentence that explains the status; a “no” leads with what would change it. */
export const Deciding = ({ result, leaf }: { readonly result: Result; readonly leaf: LeafProof | null }) => {
  const { say, locale } = useWords();
  const { pack, facts, judgements } = usePackIndex();
  const ask = useAsking();
  if (leaf === null) return null;
  const condition = describeCondition(pack, leaf, locale);
  const marks = <NoteMarks citations={leaf.citations} />;
  switch (result.status) {
    case 'eligible':
      return (
        <p className="deciding">
          {say('deciding.eligible')}
          {marks}
        </p>
      );
    case 'conditional': {
      const judgement = leaf.kind === 'judgement' ? judgements.get(leaf.judgement) : undefined;
      return (
        <p className="deciding">
          <Explained
            text={say('deciding.conditional', {
              condition,
              decider: judgement === undefined ? '' : describeDecider(judgement, locale),
            })}
          />
          {marks}
        </p>
      );
    }
    case 'undetermined':
      return (
        <p className="deciding">
          {say('deciding.undetermined')}
          {result.open.map((id, index) => (
            <span key={id}>
              {index === 0 ? '' : say('list.separator')}
              <button type="button" className="plain" onClick={() => ask(id)}>
                {facts.get(id)?.label[locale] ?? id}
              </button>
            </span>
          ))}
        </p>
      );
    case 'ineligible': {
      const fact = leaf.kind === 'fact' ? facts.get(leaf.fact) : undefined;
      const gap =
        leaf.kind === 'fact' && leaf.gap !== null && fact !== undefined ? describeGap(fact, leaf.gap, locale) : '';
      return (
        <p className="deciding">
          <Explained text={say('deciding.ineligible', { condition })} />
          {gap === '' ? null : <strong className="leaf-gap">{gap}</strong>}
          {marks}
        </p>
      );
    }
    default:
      return unreachable(result.status);
  }
};
