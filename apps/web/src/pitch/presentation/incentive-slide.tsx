import type { Result } from '@huice/engine';
import { describeDecider, instrumentLabel } from '@huice/engine/wording';
import { AmountMark } from '../../amounts/amount-mark.tsx';
import { AmountText } from '../../amounts/amount-text.tsx';
import type { Scale } from '../../amounts/scale.ts';
import { tieOf } from '../../citations/notes-of.ts';
import { Quote } from '../../citations/quote.tsx';
import { SourceLine } from '../../citations/source-line.tsx';
import { decidingLeaf } from '../../proof/deciding.ts';
import { placeLabel } from '../../results/place-label.ts';
import { StatusMark } from '../../results/status-mark.tsx';
import { TieLines } from '../../results/tie-lines.tsx';
import { ValidityMark } from '../../results/validity-mark.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { decidingText } from '../table/deciding-text.ts';
import { usePitchWords } from '../words/pitch-words.ts';
import { SlideNext } from './slide-next.tsx';

interface IncentiveSlideProps {
  readonly result: Result;
  readonly scale: Scale;
}

/** One incentive: where it stands, how much, what is open; and beside it the source’s own sentence. */
export const IncentiveSlide = ({ result, scale }: IncentiveSlideProps) => {
  const words = usePitchWords();
  const { locale } = words;
  const packIndex = usePackIndex();
  const { pack, judgements } = packIndex;
  const leaf = decidingLeaf(result.proof);
  // Where a figure is promised, the words that promise it; else those that decide.
  const source = result.amount.citations[0] ?? leaf?.citations[0] ?? result.citations[0];
  const uses = result.citations.filter(
    (cite) => source !== undefined && cite.clause === source.clause && tieOf(cite) === tieOf(source),
  );
  const judgement = leaf?.kind === 'judgement' ? judgements.get(leaf.judgement) : undefined;
  return (
    <>
      <div className="slide-text">
        <p className="slide-over">
          <StatusMark status={result.status} />
          <span>{placeLabel(pack, result.place, locale)}</span>
          <span>{instrumentLabel(result.instrument, locale)}</span>
        </p>
        <h2 tabIndex={-1}>{result.title[locale]}</h2>
        <div className="slide-amount">
          <AmountText amount={result.amount} />
          <AmountMark amount={result.amount} scale={scale} />
        </div>
        <p className="slide-validity">
          <ValidityMark validity={result.validity} />
        </p>
        <TieLines incentive={result.incentive} />
        <p className="slide-deciding">{decidingText(result, packIndex, words)}</p>
        {judgement === undefined || result.status !== 'conditional' ? null : (
          <p className="slide-small">{describeDecider(judgement, locale)}</p>
        )}
      </div>
      {source === undefined ? null : (
        <div className="slide-source">
          <Quote of={source.clause} uses={uses} />
          <SourceLine citation={source} />
        </div>
      )}
      <SlideNext result={result} />
    </>
  );
};
