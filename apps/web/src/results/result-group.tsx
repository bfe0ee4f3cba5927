import type { Result, Status } from '@huice/engine';
import { statusLabel } from '@huice/engine/words';
import { memo } from 'react';
import type { Scale } from '../amounts/scale.ts';
import { useWords } from '../words/use-words.ts';
import { CardPlace } from './card-place.tsx';
import { StatusShape } from './status-mark.tsx';

interface ResultGroupProps {
  readonly id: Status | 'ended';
  readonly results: readonly Result[];
  readonly scale: Scale;
  /** Whether the first of these stands open, as an example of how the others read. */
  readonly unfold: boolean;
}

/** More than these are drawn as they come into sight; fewer are drawn all at once. */
const many = 60;

export const ResultGroup = memo(({ id, results, scale, unfold }: ResultGroupProps) => {
  const { say, locale } = useWords();
  if (results.length === 0) return null;
  return (
    <section
      className="result-group"
      data-status={id}
      data-many={results.length > many}
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
        <CardPlace
          key={result.incentive}
          result={result}
          scale={scale}
          first={unfold && index === 0}
          atOnce={results.length <= many || index < 2}
          previous={results[index - 1]?.incentive}
        />
      ))}
    </section>
  );
});
