import type { AmountResult } from '@huice/engine';
import { AmountLegend } from '../../amounts/amount-legend.tsx';
import { AmountMark, HatchPattern } from '../../amounts/amount-mark.tsx';
import { AmountText } from '../../amounts/amount-text.tsx';
import { scaleFor } from '../../amounts/scale.ts';
import { NoteMarks } from '../../citations/note-marks.tsx';
import { NoteUnder } from '../../citations/note-under.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { Spoken } from '../../words/spoken.tsx';
import { useMine } from '../mine.ts';
import { useLibraryWords } from '../words/library-words.ts';

/** The amount drawn on the scale of the whole library, so that two incentives can be held side by side. */
export const AmountPart = ({ amount }: { readonly amount: AmountResult }) => {
  const { say, locale } = useLibraryWords();
  const { report } = useMine();
  const { facts } = usePackIndex();
  const scale = scaleFor(report.results.map((one) => one.amount));
  const inferences = amount.citations.flatMap(({ inference, clause }) =>
    inference === undefined ? [] : [{ inference, clause }],
  );
  return (
    <>
      <HatchPattern />
      <div className="card-amount">
        <AmountMark amount={amount} scale={scale} />
        <p>
          <AmountText amount={amount} />
          <NoteMarks citations={amount.citations} />
        </p>
      </div>
      {inferences.map(({ inference, clause }) => (
        <p key={clause} className="rule-aside">
          <span className="tag">{say('citation.inference')}</span>
          <Spoken text={inference[locale]} />
        </p>
      ))}
      {amount.open.length === 0 ? null : (
        <p className="hint">
          {say('item.amount-open', {
            facts: amount.open.map((id) => facts.get(id)?.label[locale] ?? id).join(say('list.separator')),
          })}
        </p>
      )}
      <NoteUnder citations={amount.citations} />
      <AmountLegend scale={scale} />
    </>
  );
};
