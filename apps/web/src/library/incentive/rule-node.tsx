import { type Condition, conditionsIn, type LeafCondition, type Pack, type Proof, partsOfProof } from '@huice/engine';
import { describeCondition, describeDecider } from '@huice/engine/wording';
import { NoteMarks } from '../../citations/note-marks.tsx';
import { NoteUnder } from '../../citations/note-under.tsx';
import { tieOf } from '../../citations/notes-of.ts';
import { useTie } from '../../citations/tie.tsx';
import { Explained } from '../../glossary/explained.tsx';
import { VerdictMark } from '../../proof/verdict-mark.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { Spoken } from '../../words/spoken.tsx';
import { useLibraryWords } from '../words/library-words.ts';

interface RuleNodeProps<C extends Condition = Condition> {
  readonly condition: C;
  /** The same node for the visitor’s own answers; null when there are none. */
  readonly proof: Proof | null;
}

/** The rule in words, part by part, as it is written; each leaf tied to the words that it rests on. */
export const RuleNode = ({ condition, proof }: RuleNodeProps) => {
  const { locale } = useLibraryWords();
  const { pack } = usePackIndex();
  const parts = partsOf(pack, condition);
  if (parts === null) return <RuleLeaf condition={condition as LeafCondition} proof={proof} />;
  const proofs = proof === null ? [] : partsOfProof(proof);
  return (
    <details className="branch" open={condition.kind !== 'meets'}>
      <summary>
        {proof === null ? null : <VerdictMark verdict={proof.verdict} />}
        <span>{describeCondition(pack, condition, locale)}</span>
      </summary>
      <ul>
        {parts.map((part, index) => (
          <li key={index}>
            <RuleNode condition={part} proof={proofs[index] ?? null} />
          </li>
        ))}
      </ul>
    </details>
  );
};

/** What a condition is made of, or what a definition that it names says; null of a leaf. */
export const partsOf = ({ definitions = [] }: Pack, condition: Condition): readonly Condition[] | null => {
  if (condition.kind === 'meets')
    return definitions.flatMap(({ id, condition: said }) => (id === condition.definition ? [said] : []));
  const parts = conditionsIn(condition);
  return parts.length > 0 ? parts : null;
};

const RuleLeaf = ({ condition, proof }: RuleNodeProps<LeafCondition>) => {
  const { say, locale } = useLibraryWords();
  const packIndex = usePackIndex();
  const citations = packIndex.calculator.sources(condition.cites);
  const { lit, pointing } = useTie(citations.map(tieOf));
  const judgement = condition.kind === 'judgement' ? packIndex.judgements.get(condition.judgement) : undefined;
  return (
    <>
      <div
        className="leaf"
        data-lit={lit}
        onPointerEnter={pointing.onPointerEnter}
        onPointerLeave={pointing.onPointerLeave}
      >
        <p className="leaf-line" data-bare={proof === null}>
          {proof === null ? <span className="leaf-dot" aria-hidden="true" /> : <VerdictMark verdict={proof.verdict} />}
          <span className="leaf-text">
            <Explained text={describeCondition(packIndex.pack, condition, locale)} />
          </span>
          <NoteMarks citations={citations} />
        </p>
        {judgement === undefined ? null : <p className="rule-aside">{describeDecider(judgement, locale)}</p>}
        {citations.map(({ inference, clause, words }) =>
          inference === undefined ? null : (
            <p key={`${clause} ${words ?? ''}`} className="rule-aside">
              <span className="tag">{say('citation.inference')}</span>
              <Spoken text={inference[locale]} />
            </p>
          ),
        )}
      </div>
      <NoteUnder citations={citations} />
    </>
  );
};
