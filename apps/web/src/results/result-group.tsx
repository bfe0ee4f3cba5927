import type { Result, Status } from '@huice/engine';
import { statusLabel } from '@huice/engine/wording';
import type { Scale } from '../amounts/scale.ts';
import { useWords } from '../words/use-words.ts';
import { GroupCards } from './group-cards.tsx';
import { ResultCard } from './result-card.tsx';
import { StatusShape } from './status-mark.tsx';
import type { Unfolding } from './use-unfolding.ts';

interface ResultGroupProps {
  readonly id: Status | 'ended';
  readonly results: readonly Result[];
  readonly scale: Scale;
  readonly unfolding: Unfolding;
  /** Whether the first of these stands open, as an example of how the others read. */
  readonly unfoldFirst: boolean;
  readonly isLong: boolean;
  /** Whether closed cards are a few lines each, and what matters less waits until it is asked for. */
  readonly isShort: boolean;
}

export const ResultGroup = ({ id, results, scale, unfolding, unfoldFirst, isLong, isShort }: ResultGroupProps) => {
  const { say, locale } = useWords();
  if (results.length === 0) return null;
  const card = (result: Result, at: number) => (
    <ResultCard
      key={result.incentive}
      result={result}
      scale={scale}
      open={unfolding.chosen.get(result.incentive) ?? (unfoldFirst && at === 0)}
      unfold={unfolding.unfold}
      inLongList={isLong}
      isShort={isShort}
    />
  );
  return (
    <section
      className="result-group"
      data-status={id}
      id={`results-${id}`}
      tabIndex={-1}
      aria-labelledby={`results-${id}-title`}
    >
      <header>
        <h3 id={`results-${id}-title`}>
          {id === 'ended' ? null : <StatusShape status={id} size={18} />}
          {id === 'ended' ? say('results.ended') : statusLabel(id, locale)}
          <span className="tally">{results.length}</span>
        </h3>
        <p>{say(id === 'ended' ? 'results.ended-lead' : `status.${id}-lead`)}</p>
      </header>
      {isShort ? <GroupCards id={id} results={results} card={card} /> : results.map(card)}
    </section>
  );
};
