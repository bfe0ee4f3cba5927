import { describeCondition, describeDecider, describeGap, describeGiven } from '@huice/engine/wording';
import { NoteMarks } from '../citations/note-marks.tsx';
import { tieOf } from '../citations/notes-of.ts';
import { useTie } from '../citations/tie.tsx';
import { Explained } from '../glossary/explained.tsx';
import { useAsking } from '../questions/asking-context.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { Spoken } from '../words/spoken.tsx';
import { useWords } from '../words/use-words.ts';
import type { LeafProof } from './deciding.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** One condition: its verdict, what is required, what the company said, how far it is, and the words that say so. */
export const ProofLeaf = ({ leaf, marks = true }: { readonly leaf: LeafProof; readonly marks?: boolean }) => {
  const { say, locale } = useWords();
  const { pack } = usePackIndex();
  const { lit, pointing } = useTie(leaf.citations.map(tieOf));
  return (
    <div
      className="leaf"
      data-lit={lit}
      data-verdict={leaf.verdict}
      onPointerEnter={pointing.onPointerEnter}
      onPointerLeave={pointing.onPointerLeave}
    >
      <p className="leaf-line">
        <VerdictMark verdict={leaf.verdict} />
        <span className="leaf-text">
          <Explained text={describeCondition(pack, leaf, locale)} />
        </span>
        {marks ? <NoteMarks citations={leaf.citations} /> : null}
      </p>
      {leaf.kind === 'fact' ? <Given leaf={leaf} /> : <Decider judgement={leaf.judgement} />}
      {leaf.citations.map(({ inference, clause }) =>
        inference === undefined ? null : (
          <p key={clause} className="leaf-inference">
            <span className="tag">{say('citation.inference')}</span>
            <Spoken text={inference[locale]} />
          </p>
        ),
      )}
    </div>
  );
};

const Given = ({ leaf }: { readonly leaf: Extract<LeafProof, { kind: 'fact' }> }) => {
  const { say, locale } = useWords();
  const { facts } = usePackIndex();
  const ask = useAsking();
  const fact = facts.get(leaf.fact);
  if (fact === undefined) return null;
  if (leaf.parts !== undefined) return <Parts leaf={leaf} parts={leaf.parts} />;
  return (
    <p className="leaf-given">
      {leaf.given === null ? (
        <button type="button" className="plain" onClick={() => ask(fact.id)}>
          {say('proof.answer', { label: fact.label[locale] })}
        </button>
      ) : (
        <>
          <span>{say('proof.given', { text: describeGiven(fact, leaf.given, locale) })}</span>
          {leaf.gap === null ? null : <strong className="leaf-gap">{describeGap(fact, leaf.gap, locale)}</strong>}
          <button type="button" className="plain" onClick={() => ask(fact.id)}>
            {say('proof.change')}
            <span className="unseen"> {fact.label[locale]}</span>
          </button>
        </>
      )}
    </p>
  );
};

/** Of a term: what it comes to, how far that is, and the answers that it is worked out of, each with the way to it. */
const Parts = ({
  leaf,
  parts,
}: {
  readonly leaf: Extract<LeafProof, { kind: 'fact' }>;
  readonly parts: NonNullable<Extract<LeafProof, { kind: 'fact' }>['parts']>;
}) => {
  const { say, locale } = useWords();
  const { facts } = usePackIndex();
  const ask = useAsking();
  const term = facts.get(leaf.fact);
  return (
    <>
      {leaf.given === null || term === undefined ? null : (
        <p className="leaf-given">
          <span>{say('proof.worked-out', { text: describeGiven(term, leaf.given, locale) })}</span>
          {leaf.gap === null ? null : <strong className="leaf-gap">{describeGap(term, leaf.gap, locale)}</strong>}
        </p>
      )}
      {parts.map(({ fact: id, given }) => {
        const fact = facts.get(id);
        return fact === undefined ? null : (
          <p key={id} className="leaf-given">
            {given === null ? null : (
              <span>
                {fact.label[locale]} {describeGiven(fact, given, locale)}
              </span>
            )}
            <button type="button" className="plain" onClick={() => ask(id)}>
              {given === null ? say('proof.answer', { label: fact.label[locale] }) : say('proof.change')}
              {given === null ? null : <span className="unseen"> {fact.label[locale]}</span>}
            </button>
          </p>
        );
      })}
    </>
  );
};

const Decider = ({ judgement }: { readonly judgement: string }) => {
  const { locale } = useWords();
  const { judgements } = usePackIndex();
  const found = judgements.get(judgement);
  return found === undefined ? null : <p className="leaf-given">{describeDecider(found, locale)}</p>;
};
