import type { Locale } from '@huice/engine';
import { AsOfControl } from '../frame/as-of-control.tsx';
import { Masthead } from '../frame/masthead.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { useBatchWords } from './words/batch-words.ts';

interface BatchMastheadProps {
  readonly asOf: string;
  readonly setAsOf: (asOf: string) => void;
  readonly today: string;
  readonly speak: (locale: Locale) => void;
}

export const BatchMasthead = ({ asOf, setAsOf, today, speak }: BatchMastheadProps) => {
  const { say, locale } = useBatchWords();
  const { pack } = usePackIndex();
  return (
    <Masthead
      page="batch"
      title={say('batch.page.heading')}
      motto={pack.title[locale]}
      asOf={asOf}
      answers={null}
      speak={speak}
    >
      <AsOfControl asOf={asOf} setAsOf={setAsOf} today={today} />
    </Masthead>
  );
};
