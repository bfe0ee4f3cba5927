import type { ResolvedCitation } from '@huice/engine';
import { markedQuote, type Stretch } from './marked-quote.ts';
import { useTie } from './tie.tsx';

interface QuoteProps {
  readonly quote: string;
  readonly script: string;
  readonly uses: readonly ResolvedCitation[];
}

/** The passage word for word, in its own script, the words that something rests on marked. */
export const Quote = ({ quote, script, uses }: QuoteProps) => (
  <blockquote className="quote" lang={script}>
    <p>
      {markedQuote(quote, uses).map((stretch, index) =>
        stretch.ties.length === 0 ? stretch.text : <Marked key={index} stretch={stretch} />,
      )}
    </p>
  </blockquote>
);

const Marked = ({ stretch: { text, ties } }: { readonly stretch: Stretch }) => {
  const { lit, pointing } = useTie(ties);
  return (
    <mark data-lit={lit} onPointerEnter={pointing.onPointerEnter} onPointerLeave={pointing.onPointerLeave}>
      {text}
    </mark>
  );
};
