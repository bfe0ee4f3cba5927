import { describeDate } from '@huice/engine/wording';
import { KeyHint, useKeyOf } from '../keys/key-hint.tsx';
import { usePitchWords } from '../words/pitch-words.ts';
import { ChangedAnswer } from './changed-answer.tsx';
import { movedText } from './moved-text.ts';
import { UndoButton } from './undo-button.tsx';
import type { WhatIf } from './use-what-if.ts';

interface BaselineBarProps {
  readonly whatIf: WhatIf;
  /** What stands on the screen now. */
  readonly asOf: string;
}

/** The baseline, what has been changed since, and each way back. */
export const BaselineBar = ({ whatIf, asOf }: BaselineBarProps) => {
  const { say, locale } = usePitchWords();
  const shortcut = useKeyOf('B');
  const { baseline, diffs, changed, dayMoved } = whatIf;
  const isMoved = changed.length > 0 || dayMoved;
  return (
    <section className="baseline" aria-labelledby="baseline-title" data-set={baseline !== null}>
      <h3 id="baseline-title">{say('pitch.baseline.title')}</h3>
      <div className="baseline-acts">
        <button type="button" className="tool" onClick={whatIf.set} {...shortcut}>
          {say(baseline === null ? 'pitch.baseline.set' : 'pitch.baseline.reset')}
          <KeyHint of="B" />
        </button>
        {isMoved ? (
          <button type="button" className="tool" onClick={whatIf.back}>
            {say('pitch.baseline.back')}
          </button>
        ) : null}
        {baseline === null ? null : (
          <button type="button" className="plain" onClick={whatIf.drop}>
            {say('pitch.baseline.drop')}
          </button>
        )}
      </div>
      <p className="baseline-said" role="status">
        {baseline === null
          ? say('pitch.baseline.lead')
          : !isMoved
            ? say('pitch.baseline.same')
            : `${say('pitch.baseline.said', { n: changed.length + (dayMoved ? 1 : 0) })}${movedText([...diffs.values()], say)}`}
      </p>
      {baseline === null || !isMoved ? null : (
        <ul className="baseline-changes" aria-label={say('pitch.baseline.changes')}>
          {dayMoved ? (
            <li>
              <b>{say('as-of.label')}</b>
              <del>{describeDate(baseline.asOf, locale)}</del>
              <ins>{describeDate(asOf, locale)}</ins>
              <UndoButton label={say('as-of.label')} onUndo={whatIf.undoDay} />
            </li>
          ) : null}
          {changed.map((fact) => (
            <ChangedAnswer key={fact.id} fact={fact} whatIf={whatIf} />
          ))}
        </ul>
      )}
    </section>
  );
};
