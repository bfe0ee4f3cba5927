import type { Result } from '@huice/engine';
import { memo, useLayoutEffect, useState } from 'react';
import { SightProvider } from '../design/sight.ts';
import { cardPrefix } from '../nearest/card-title-id.ts';
import { useWords } from '../words/use-words.ts';
import type { Place } from './place.ts';
import type { Places } from './places.ts';
import { ResultCard } from './result-card.tsx';
import { StatusMark } from './status-mark.tsx';

/** Where React keeps the cards, each drawn once. They stand in the groups, where `places` puts them. */
export const CardPlaces = memo(({ places }: { readonly places: Places }) => (
  <div hidden>
    {[...places.all].map(([incentive, place]) => (
      <CardPlace key={incentive} place={place} />
    ))}
  </div>
));

const CardPlace = ({ place }: { readonly place: Place }) => {
  const [{ card, result, near }, set] = useState(place.state);
  useLayoutEffect(() => place.watch(set), [place]);
  return (
    <div className="card-place" ref={place.stand}>
      <SightProvider value={near}>
        {card === null ? <Outline result={result} /> : <ResultCard {...card} />}
      </SightProvider>
    </div>
  );
};

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
