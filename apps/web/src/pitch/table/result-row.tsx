import type { Result } from '@huice/engine';
import { describeAmount, describeValidity, validityLabel } from '@huice/engine/wording';
import { memo, Suspense, useState } from 'react';
import { AmountMark } from '../../amounts/amount-mark.tsx';
import { AmountText } from '../../amounts/amount-text.tsx';
import type { Scale } from '../../amounts/scale.ts';
import { later } from '../../failure/later.tsx';
import { StatusMark } from '../../results/status-mark.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { DiffMarks } from '../what-if/diff-marks.tsx';
import type { ResultDiff } from '../what-if/diff-results.ts';
import { usePitchWords } from '../words/pitch-words.ts';
import { decidingText } from './deciding-text.ts';
import { rowId } from './focus-row.ts';

// The row says where it stands without it, so the full card may come when it is asked for.
const ResultCard = later(() => import('../../results/result-card.tsx').then(({ ResultCard: of }) => of));

interface ResultRowProps {
  readonly result: Result;
  /** What moved since the baseline; null when nothing did, or when there is none. */
  readonly diff: ResultDiff | null;
  readonly scale: Scale;
  readonly isOpen: boolean;
  readonly toggle: (incentive: string) => void;
}

/** One incentive on one line; it opens to the full card with its proof and citations. */
export const ResultRow = memo(({ result, diff, scale, isOpen, toggle }: ResultRowProps) => {
  const words = usePitchWords();
  const { locale } = words;
  const packIndex = usePackIndex();
  const { incentive, status, title, amount, validity } = result;
  const id = rowId(incentive);
  const deciding = decidingText(result, packIndex, words);
  return (
    <>
      <tr data-incentive={incentive} data-status={status} data-moved={diff !== null} data-open={isOpen}>
        <td className="col-status">
          <StatusMark status={status} short />
        </td>
        <th scope="row" className="col-item">
          <button
            type="button"
            className="row-open"
            id={id}
            aria-expanded={isOpen}
            aria-controls={`${id}-more`}
            onClick={() => toggle(incentive)}
          >
            {title[locale]}
          </button>
        </th>
        <td className="col-amount">
          <div className="row-amount" title={describeAmount(amount, locale)}>
            <AmountMark amount={amount} scale={scale} />
            <AmountText amount={amount} />
          </div>
        </td>
        <td className="col-validity">
          <span className="validity" data-state={validity.state} title={describeValidity(validity, locale)}>
            <b>{validityLabel(validity.state, locale)}</b>
          </span>
        </td>
        <td className="col-deciding">
          <div className="row-why">
            {diff === null ? null : <DiffMarks diff={diff} />}
            <span className="row-deciding" title={deciding}>
              {deciding}
            </span>
          </div>
        </td>
      </tr>
      {isOpen ? (
        <tr className="row-more" id={`${id}-more`} data-incentive={incentive}>
          <td colSpan={5}>
            <Suspense>
              <OpenCard result={result} scale={scale} />
            </Suspense>
          </td>
        </tr>
      ) : null}
    </>
  );
});

/** The whole card, open until the reader folds it. */
const OpenCard = ({ result, scale }: Pick<ResultRowProps, 'result' | 'scale'>) => {
  const [open, unfold] = useState(true);
  return <ResultCard result={result} scale={scale} open={open} unfold={(_, to) => unfold(to)} />;
};
