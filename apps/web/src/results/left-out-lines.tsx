import type { LeftOut, Report } from '@huice/engine';
import { describeLeftOut } from '@huice/engine/wording';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';

interface LeftOutLinesProps {
  readonly leftOut: readonly LeftOut[];
  readonly report: Report;
}

/** What is not counted in a total, and why; with the questions that could change it. What may not even be met is folded. */
export const LeftOutLines = ({ leftOut, report }: LeftOutLinesProps) => {
  const { say } = useWords();
  if (leftOut.length === 0) return null;
  const undecided = new Set(
    report.results.filter(({ status }) => status === 'undetermined').map(({ incentive }) => incentive),
  );
  const [met, perhaps] = [false, true].map((is) => leftOut.filter(({ incentive }) => undecided.has(incentive) === is));
  return (
    <>
      <Lines leftOut={met ?? []} />
      {perhaps === undefined || perhaps.length === 0 ? null : (
        <details className="totals-perhaps">
          <summary>{say('total.left-perhaps', { n: perhaps.length })}</summary>
          <Lines leftOut={perhaps} />
        </details>
      )}
    </>
  );
};

const Lines = ({ leftOut }: { readonly leftOut: readonly LeftOut[] }) => {
  const { locale } = useWords();
  const { incentives, facts } = usePackIndex();
  if (leftOut.length === 0) return null;
  const nameOf = (id: string) => incentives.get(id)?.title[locale] ?? id;
  const factNameOf = (id: string) => facts.get(id)?.label[locale] ?? id;
  return (
    <ul className="totals-left">
      {leftOut.map((one) => (
        <li key={one.incentive}>{describeLeftOut(one, nameOf, factNameOf, locale)}</li>
      ))}
    </ul>
  );
};
