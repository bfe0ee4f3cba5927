import type { AmountResult } from '@huice/engine';
import { amountInWords, joinNotes } from '@huice/engine/wording';
import { Spoken } from '../words/spoken.tsx';
import { useWords } from '../words/use-words.ts';

/** A figure and its unit, which stay on one line. */
const figure = /(?<![¥\d.,])([¥\d.,]{1,40} )((?:亿|億|万|萬)?元|billion|million)/;

/** A number in what these say is none of an amount. */
const wordsAlone: ReadonlySet<AmountResult['kind']> = new Set(['in-kind', 'equity', 'unstated']);

/** The amount in words, its units set smaller than the figures, and what must be known about it set apart. */
export const AmountText = ({ amount }: { readonly amount: AmountResult }) => {
  const { locale } = useWords();
  const { head, notes } = amountInWords(amount, locale);
  return (
    <span className="amount-text" data-figures={!wordsAlone.has(amount.kind) && /\d/.test(head)}>
      <span className="amount-head">{withUnits(head)}</span>
      {notes.length === 0 ? null : <span className="amount-note">{withUnits(joinNotes(notes, locale))}</span>}
    </span>
  );
};

const withUnits = (text: string) =>
  text.split(figure).map((part, index, parts) =>
    index % 3 === 0 ? (
      <Spoken key={index} text={part} />
    ) : index % 3 === 1 ? (
      <span key={index} className="money">
        {part}
        <small className="unit">{parts[index + 1]}</small>
      </span>
    ) : null,
  );
