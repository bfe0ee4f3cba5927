import { Notice } from '../../design/notice.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import type { PlanFault } from '../kept/plan-text.ts';
import type { PitchStore } from '../kept/use-kept-pitch.ts';
import { usePitchWords } from '../words/pitch-words.ts';

/** What of the plans in a link could not be read, and what stands there instead. */
export const PlanFaults = ({ store: { faults, passOver } }: { readonly store: PitchStore }) => {
  const { say, locale } = usePitchWords();
  const { facts } = usePackIndex();
  const entryOf = ({ plan, of, text }: PlanFault) =>
    say('pitch.plans.entry', {
      plan: plan === 'base' ? say('pitch.baseline.title') : say('pitch.scenario.name', { letter: plan }),
      label: of === '@as-of' ? say('as-of.label') : (facts.get(of)?.label[locale] ?? shortened(of)),
      text: shortened(text),
    });
  const entries = faults.slice(0, named).map(entryOf).join(say('list.separator'));
  return (
    <Notice
      text={say('pitch.plans.faults', { n: faults.length, entries: faults.length > named ? `${entries}…` : entries })}
      onClose={passOver}
    />
  );
};

/** As many as one reads in a notice. */
const named = 5;
const longest = 40;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
