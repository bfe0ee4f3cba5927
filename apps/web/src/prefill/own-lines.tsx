import type { ColumnPlan } from '@huice/tables';
import { useEffect, useRef, useState } from 'react';
import { useCheckedAnswers } from '../state/checked-answers.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import type { Filled } from './filled.ts';
import { OwnLine } from './own-line.tsx';
import { notesOf, type OwnTable, wordsOfCompany } from './own-table.ts';
import { isWrong, type Line, understoodLines } from './understood.ts';
import { isFillable, useFill } from './use-fill.ts';
import { usePrefillWords } from './words/prefill-words.ts';

interface OwnLinesProps {
  readonly own: OwnTable;
  readonly setPlan: (column: number, plan: ColumnPlan) => void;
  readonly done: (filled: Filled) => void;
}

/** Every name in the table: first those that were known, then the others, each with what was understood; and the button that fills them in. */
export const OwnLines = ({ own, setPlan, done }: OwnLinesProps) => {
  const { say } = usePrefillWords();
  const { facts } = usePackIndex().pack;
  const given = useCheckedAnswers();
  const fill = useFill();
  const head = useRef<HTMLHeadingElement>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<number>>(new Set());
  // As they were at first: what is given a meaning stays where it is.
  const [known] = useState<ReadonlySet<number>>(
    () => new Set(own.plans.flatMap(({ to }, column) => (to === null ? [] : [column]))),
  );
  useEffect(() => head.current?.focus(), []);
  const lines = understoodLines(facts, own, given);
  const words = wordsOfCompany(facts, own);
  const notes = notesOf(own);
  const [mine, others] = [lines.filter(({ column }) => known.has(column)), lines.filter((line) => isOther(line))];
  function isOther({ column, text }: Line): boolean {
    return !known.has(column) && (own.headings[column] !== '' || (text !== '' && own.namesAt.in === 'row'));
  }
  const ready = lines.filter((line) => isFillable(line) && !leftOut.has(line.column));
  const shown = (some: readonly Line[]) => (
    <ul className="prefill-lines">
      {some.map((line) => (
        <OwnLine
          key={line.column}
          line={line}
          own={own}
          words={words[line.column] ?? []}
          notes={notes(line.column)}
          setPlan={(plan) => setPlan(line.column, plan)}
          isTaken={!leftOut.has(line.column)}
          take={(isTaken) => setLeftOut(without(leftOut, line.column, isTaken))}
        />
      ))}
    </ul>
  );
  return (
    <>
      <h3 ref={head} tabIndex={-1}>
        {say('prefill.known', { n: mine.length })}
        <span className="tally">
          {say('prefill.tally', { ready: ready.length, wrong: lines.filter(isWrong).length })}
        </span>
      </h3>
      {mine.length === 0 ? <p>{say('prefill.none-known')}</p> : shown(mine)}
      {others.length === 0 ? null : (
        <details className="prefill-others" open={mine.length === 0}>
          <summary>
            <h3>{say('prefill.others', { n: others.length })}</h3>
          </summary>
          <p>{say('prefill.others-lead')}</p>
          {shown(others)}
        </details>
      )}
      <p className="prefill-fill">
        <button type="button" className="primary" disabled={ready.length === 0} onClick={() => done(fill(ready))}>
          {say('prefill.fill', { n: ready.length })}
        </button>
      </p>
    </>
  );
};

const without = (all: ReadonlySet<number>, one: number, isTaken: boolean): ReadonlySet<number> =>
  isTaken ? new Set([...all].filter((other) => other !== one)) : new Set([...all, one]);
