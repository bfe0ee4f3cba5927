import type { Report, Total } from '@huice/engine';
import { addedTo, inexactNote, totalInWords } from '@huice/engine/wording';
import { useMemo } from 'react';
import { unbroken } from '../amounts/unbroken.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { groupResults } from './group-results.ts';
import { LeftOutLines } from './left-out-lines.tsx';

/** What can be had together of what is in force: of what is met, then what judgements would add to it. */
export const TotalLines = ({ report }: { readonly report: Report }) => {
  const { say, locale } = useWords();
  const { calculator } = usePackIndex();
  const together = useMemo(() => calculator.together(report), [calculator, report]);
  const { current } = useMemo(() => groupResults(report.results), [report]);
  const { met, judged, leftOut, exact } = together;
  const added = addedTo(met, judged);
  const lines = (
    [
      ['eligible', 'total.eligible', met, current.eligible.length - met.count],
      [
        'conditional',
        added === null ? 'total.in-all' : 'total.conditional',
        added ?? judged,
        current.conditional.length - (judged.count - met.count),
      ],
    ] as const
  ).filter(([status]) => current[status].length > 0);
  if (lines.length === 0) return null;
  return (
    <div className="totals">
      {lines.map(([status, label, total, outOfForce]) => (
        <p key={status} data-status={status}>
          {say(label)}
          <TotalText total={total} outOfForce={outOfForce} />
        </p>
      ))}
      <LeftOutLines leftOut={leftOut} report={report} />
      {exact ? null : <p>{inexactNote(locale)}</p>}
    </div>
  );
};

const TotalText = ({ total, outOfForce }: { readonly total: Total; readonly outOfForce: number }) => {
  const { say, locale } = useWords();
  const { least, more } = totalInWords(total, locale);
  const parts = [
    ...more,
    ...(outOfForce === 0
      ? []
      : [say(total.count === 0 ? 'total.none-in-force' : 'total.out-of-force', { n: outOfForce })]),
  ];
  return (
    <span>
      {least === null ? null : <b>{unbroken(least)}</b>}
      {least === null || parts.length === 0 ? null : say('list.clause')}
      {unbroken(parts.join(say('list.clause')))}
      {say('list.stop')}
    </span>
  );
};
