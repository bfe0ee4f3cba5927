import type { Result } from '@huice/engine';
import { memo, useEffect, useRef, useState } from 'react';
import type { Scale } from '../amounts/scale.ts';
import { cardPrefix } from '../nearest/card-title-id.ts';
import { useWords } from '../words/use-words.ts';
import { inTurn } from './in-turn.ts';
import { ResultCard } from './result-card.tsx';
import { canTellSight, SightProvider, watchSight } from './sight.ts';
import { StatusMark } from './status-mark.tsx';

interface CardPlaceProps {
  readonly result: Result;
  readonly scale: Scale;
  readonly first: boolean;
  /** Whether it is to be drawn in full from the beginning. */
  readonly atOnce: boolean;
  /** The incentive before it in the list. */
  readonly previous: string | undefined;
}

type Drawn = Omit<CardPlaceProps, 'atOnce' | 'previous'>;

/** The incentives whose places are near to what is seen: what comes to stand next to one of them is so too. */
const inSight = new Set<string>();

/**
 * The place of a card in a long list. In sight it shows the result of this very moment; what is out of sight is drawn when
 * the page is idle, and until then shows its status and its title, or what it showed before. A result whose status has
 * changed has another place, so no place ever shows a status that no longer holds.
 */
export const CardPlace = memo(({ atOnce, previous, ...now }: CardPlaceProps) => {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(
    () => atOnce || !canTellSight() || (previous !== undefined && inSight.has(previous)),
  );
  const [drawn, draw] = useState<Drawn | null>(near ? now : null);
  const shown = near || (drawn !== null && drawn.result.status !== now.result.status) ? now : drawn;
  const { result, scale, first } = now;
  const { incentive } = result;
  useEffect(() => {
    const { current } = place;
    if (current === null || !canTellSight()) return;
    const off = watchSight(current, (isNear) => {
      if (isNear) inSight.add(incentive);
      else inSight.delete(incentive);
      setNear(isNear);
    });
    return () => {
      inSight.delete(incentive);
      off();
    };
  }, [incentive]);
  const isDrawn = drawn?.result === result && drawn.scale === scale && drawn.first === first;
  useEffect(() => {
    return isDrawn ? undefined : inTurn(() => draw({ result, scale, first }));
  }, [isDrawn, result, scale, first]);
  return (
    <div className="card-place" ref={place}>
      <SightProvider value={near}>
        {shown === null ? <Outline result={result} /> : <ResultCard {...shown} />}
      </SightProvider>
    </div>
  );
});

const Outline = ({ result }: { readonly result: Result }) => {
  const { locale } = useWords();
  const title = `${cardPrefix(result.incentive)}-title`;
  return (
    <article className="card" data-status={result.status} data-open="false" aria-labelledby={title} aria-busy="true">
      <div className="card-text">
        <p className="card-meta">
          <StatusMark status={result.status} />
        </p>
        <h4 id={title}>{result.title[locale]}</h4>
      </div>
    </article>
  );
};
