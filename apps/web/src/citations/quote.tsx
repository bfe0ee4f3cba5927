import type { ResolvedCitation } from '@huice/engine';
import { usePackIndex } from '../state/pack-context.ts';
import { InEnglish } from './in-english.tsx';
import { markedQuote, type Stretch } from './marked-quote.ts';
import { useTie } from './tie.tsx';

interface QuoteProps {
  /** The clause, by its id. */
  readonly of: string;
  readonly uses: readonly ResolvedCitation[];
}

/** The passage word for word, in its own script, the words that something rests on marked. */
export const Quote = ({ of, uses }: QuoteProps) => {
  const { clauses, documents } = usePackIndex();
  const clause = clauses.get(of);
  if (clause === undefined) return null;
  return (
    <>
      <blockquote className="quote" lang={documents.get(clause.document)?.script}>
        <p>
          {markedQuote(clause.quote, uses).map((stretch, index) =>
            stretch.ties.length === 0 ? stretch.text : <Marked key={index} stretch={stretch} />,
          )}
        </p>
      </blockquote>
      <InEnglish text={clause.english} />
    </>
  );
};

const Marked = ({ stretch: { text, ties } }: { readonly stretch: Stretch }) => {
  const { lit, pointing } = useTie(ties);
  return (
    <mark data-lit={lit} onPointerEnter={pointing.onPointerEnter} onPointerLeave={pointing.onPointerLeave}>
      {text}
    </mark>
  );
};
