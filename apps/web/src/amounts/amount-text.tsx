import type { AmountResult } from '@huice/engine';
import { describeAmount } from '@huice/engine/words';
import { useWords } from '../words/use-words.ts';
import { splitNote } from './split-note.ts';

const unit = /((?:亿|億|万|萬)?元|billion|million)/;

/** The amount in words, its units set smaller than the figures, and what must be known about it set apart. */
export const AmountText = ({ amount }: { readonly amount: AmountResult }) => {
  const { locale } = useWords();
  const { head, note } = splitNote(describeAmount(amount, locale));
  return (
    <span className="amount-text" data-figures={/\d/.test(head)}>
      <span className="amount-head">{withUnits(head)}</span>
      {note === '' ? null : <span className="amount-note">{withUnits(note)}</span>}
    </span>
  );
};

const withUnits = (text: string) =>
  text.split(unit).map((part, index) =>
    index % 2 === 1 ? (
      <small key={index} className="unit">
        {part}
      </small>
    ) : (
      part
    ),
  );
