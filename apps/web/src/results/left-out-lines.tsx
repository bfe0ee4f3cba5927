import type { LeftOut } from '@huice/engine';
import { describeLeftOut } from '@huice/engine/wording';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';

/** What is not counted in a total, and why; with the questions that could change it. */
export const LeftOutLines = ({ leftOut }: { readonly leftOut: readonly LeftOut[] }) => {
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
