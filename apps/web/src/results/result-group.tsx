import type { Status } from '@huice/engine';
import { statusLabel } from '@huice/engine/words';
import { memo } from 'react';
import { useWords } from '../words/use-words.ts';
import type { Places } from './places.ts';
import { StatusShape } from './status-mark.tsx';

interface ResultGroupProps {
  readonly id: Status | 'ended';
  readonly count: number;
  /** Told where its cards are to be put. */
  readonly lists: Places['lists'];
}

export const ResultGroup = memo(({ id, count, lists }: ResultGroupProps) => {
  const { say, locale } = useWords();
  if (count === 0) return null;
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
          <span className="tally">{count}</span>
        </h3>
        <p>{say(id === 'ended' ? 'results.ended-lead' : `status.${id}-lead`)}</p>
      </header>
      <div
        ref={(list) => {
          if (list === null) lists.delete(id);
          else lists.set(id, list);
        }}
      />
    </section>
  );
});
