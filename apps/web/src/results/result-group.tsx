import { type Result, type Status, statusLabel } from '@huice/engine';
import type { Scale } from '../amounts/scale.ts';
import { useWords } from '../words/use-words.ts';
import { ResultCard } from './result-card.tsx';
import { StatusShape } from './status-mark.tsx';

interface ResultGroupProps {
  readonly id: Status | 'ended';
  readonly results: readonly Result[];
  readonly scale: Scale;
  /** Whether the first of these stands open, as an example of how the others read. */
  readonly unfold: boolean;
}

export const ResultGroup = ({ id, results, scale, unfold }: ResultGroupProps) => {
  const { say, locale } = useWords();
  if (results.length === 0) return null;
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
      {results.map((result, index) => (
        <ResultCard key={result.incentive} result={result} scale={scale} first={unfold && index === 0} />
      ))}
    </section>
  );
};
