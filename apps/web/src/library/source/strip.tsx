import type { SourceDocument } from '@huice/engine';
import { useLibraryWords } from '../words/library-words.ts';
import type { CitedPassage } from './passages-of.ts';

/** Where in the document the cited passages stand: the whole text as one line, each passage as a stroke on it. */
export const Strip = ({
  document: { characters },
  passages,
}: {
  readonly document: SourceDocument;
  readonly passages: readonly CitedPassage[];
}) => {
  const { say } = useLibraryWords();
  const placed = passages.filter(({ clause }) => clause.offset !== undefined);
  if (characters === undefined || characters === 0 || placed.length === 0) return null;
  const percent = (place: number) => (100 * place) / characters;
  return (
    <figure className="strip">
      <svg width="100%" height="18" aria-hidden="true" focusable="false">
        <line x1="0" x2="100%" y1="9" y2="9" />
        {placed.map(({ clause }) => (
          <rect
            key={clause.id}
            x={`${percent(clause.offset ?? 0)}%`}
            width={`${Math.max(0.4, percent(clause.quote.length))}%`}
            y="2"
            height="14"
          />
        ))}
      </svg>
      <figcaption className="hint">{say('source.strip', { n: characters })}</figcaption>
    </figure>
  );
};
