import type { Result } from '@huice/engine';
import { memo } from 'react';
import { AmountMark } from '../amounts/amount-mark.tsx';
import { AmountText } from '../amounts/amount-text.tsx';
import type { Scale } from '../amounts/scale.ts';
import { NoteMarks } from '../citations/note-marks.tsx';
import { NoteUnder } from '../citations/note-under.tsx';
import { LibraryLink } from '../frame/library-link.tsx';
import { Explained } from '../glossary/explained.tsx';
import { cardPrefix } from '../nearest/card-title-id.ts';
import { NearestChangeLater } from '../nearest/nearest-change-later.tsx';
import { decidingLeaf } from '../proof/deciding.ts';
import { ProofTree } from '../proof/proof-tree.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { Deciding } from './deciding-line.tsx';
import { ResultDetails } from './result-details.tsx';
import { TieLines } from './tie-lines.tsx';
import { ValidityMark } from './validity-mark.tsx';

export interface CardBodyProps {
  readonly result: Result;
  readonly scale: Scale;
  /** Whether its grounds are open. */
  readonly open: boolean;
  readonly unfold: (incentive: string, open: boolean) => void;
  /** Whether the card is in sight, or nearly so. */
  readonly isInSight: boolean;
}

/** What a card says below its title. */
export const CardBody = memo(({ result, scale, open, unfold, isInSight }: CardBodyProps) => {
  const { say, locale } = useWords();
  const { incentives } = usePackIndex();
  const prefix = cardPrefix(result.incentive);
  const leaf = decidingLeaf(result.proof);
  return (
    <>
      <div className="card-amount">
        <AmountMark amount={result.amount} scale={scale} />
        <p>
          <AmountText amount={result.amount} />
          <NoteMarks citations={result.amount.citations} />
        </p>
      </div>
      {open ? <NoteUnder citations={result.amount.citations} /> : null}
      <p className="card-validity">
        <ValidityMark validity={result.validity} />
      </p>
      <TieLines incentive={result.incentive} />
      <p className="card-summary">
        <Explained text={incentives.get(result.incentive)?.summary[locale] ?? ''} />
      </p>
      {result.status === 'ineligible' ? null : <Deciding result={result} leaf={leaf} />}
      <NearestChangeLater result={result} isInSight={isInSight} />
      {result.status === 'ineligible' ? <Deciding result={result} leaf={leaf} /> : null}
      {open || leaf === null ? null : <NoteUnder citations={leaf.citations.slice(0, 1)} />}
      <button
        type="button"
        className="plain card-toggle"
        aria-expanded={open}
        aria-controls={`${prefix}-more`}
        onClick={() => unfold(result.incentive, !open)}
      >
        {open ? say('result.fold') : say('result.unfold')}
        <span className="unseen"> {result.title[locale]}</span>
      </button>
      <LibraryLink view={{ name: 'incentive', id: result.incentive }} className="plain library-way">
        {say('result.library')}
        <span className="unseen"> {result.title[locale]}</span>
      </LibraryLink>
      <div id={`${prefix}-more`} className="card-more" hidden={!open}>
        {open ? (
          <>
            <h5>{say('result.proof')}</h5>
            <ProofTree proof={result.proof} />
            <ResultDetails result={result} />
          </>
        ) : null}
      </div>
    </>
  );
});
