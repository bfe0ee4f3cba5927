import type { AmountResult, Result } from '@huice/engine';
import { amountInWords, validityLabel } from '@huice/engine/wording';
import { unbroken } from '../amounts/unbroken.ts';
import { WithHotline } from '../enquiry/with-hotline.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { Spoken } from '../words/spoken.tsx';
import { useWords } from '../words/use-words.ts';
import { placeLabel } from './place-label.ts';
import { useLineOf } from './use-line-of.ts';

/** Kinds of which the words hold a figure; the others are words alone, and may be long. */
const figures: ReadonlySet<AmountResult['kind']> = new Set(['exact', 'at-least', 'up-to', 'range', 'rate', 'sum']);

interface CardLineProps {
  readonly result: Result;
  readonly unfold: (incentive: string, open: boolean) => void;
}

/** A closed card of a short list: how much, whether it is in force, and what to do next. The whole of it opens the card. */
export const CardLine = ({ result, unfold }: CardLineProps) => {
  const { say, locale } = useWords();
  const { pack } = usePackIndex();
  const { text, hotline } = useLineOf()(result);
  return (
    <>
      <p className="line-amount">
        <span className="line-figure" data-figures={figures.has(result.amount.kind)}>
          <Spoken text={unbroken(amountInWords(result.amount, locale).head)} />
        </span>
        <span className="validity" data-state={result.validity.state}>
          <b>{validityLabel(result.validity.state, locale)}</b>
          {placeLabel(pack, result.place, locale)}
        </span>
      </p>
      <p className="line-step">
        {hotline === undefined ? (
          <Spoken text={text} />
        ) : (
          <WithHotline text={text} hotline={hotline} canBeDialled={false} />
        )}
      </p>
      <button
        type="button"
        className="plain card-toggle"
        aria-expanded={false}
        onClick={() => unfold(result.incentive, true)}
      >
        <span className="line-open">{say('result.unfold')}</span>
        <span className="unseen"> {result.title[locale]}</span>
      </button>
    </>
  );
};
