import type { Result } from '@huice/engine';
import { describeValidity, statusLabel } from '@huice/engine/wording';
import { AmountText } from '../../amounts/amount-text.tsx';
import { StatusMark } from '../../results/status-mark.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { decidingText } from '../table/deciding-text.ts';
import { usePitchWords } from '../words/pitch-words.ts';
import type { ListedStatus } from './slides-of.ts';

interface ListSlideProps {
  readonly of: ListedStatus;
  readonly results: readonly Result[];
}

/** What is open with what it waits for, what is not met with what it would need, or what has ended, as history. */
export const ListSlide = ({ of, results }: ListSlideProps) => {
  const words = usePitchWords();
  const { say, locale } = words;
  const packIndex = usePackIndex();
  return (
    <>
      <h2 tabIndex={-1}>{of === 'ended' ? say('results.ended') : statusLabel(of, locale)}</h2>
      {of === 'ended' ? <p className="slide-small">{say('results.ended-lead')}</p> : null}
      <ul className="slide-list" data-of={of}>
        {results.map((result) => (
          <li key={result.incentive}>
            <b>{result.title[locale]}</b>
            <AmountText amount={result.amount} />
            <span className="slide-small">
              {of === 'ended' ? <StatusMark status={result.status} /> : decidingText(result, packIndex, words)}
            </span>
            <span className="slide-small">{describeValidity(result.validity, locale)}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
