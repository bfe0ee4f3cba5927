import { type AmountResult, describeAmount } from '@huice/engine';
import { useWords } from '../words/use-words.ts';

const unit = /((?:亿|億|万|萬)?元|billion|million)/;

/** The amount in words, its units set smaller than the figures, and what must be known about it set apart. */
export const AmountText = ({ amount }: { readonly amount: AmountResult }) => {
  const { locale } = useWords();
  const { head, note } = splitNote(describeAmount(amount, locale));
  return (
    <p className="amount-text" data-figures={/\d/.test(head)}>
      <span className="amount-head">{withUnits(head)}</span>
      {note === '' ? null : <span className="amount-note">{withUnits(note)}</span>}
    </p>
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

/** `最高 1 亿元（上限，非预计金额）` as its head and what stands in the brackets that close it. */
export const splitNote = (text: string): { readonly head: string; readonly note: string } => {
  const [, head, note] = /^(.+?)\s*[（(](.+)[)）]$/.exec(text) ?? [];
  return head === undefined || note === undefined || /[()（）]/.test(note) ? { head: text, note: '' } : { head, note };
};
