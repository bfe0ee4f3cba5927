import { AsOfControl } from '../frame/as-of-control.tsx';
import { Masthead } from '../frame/masthead.tsx';
import { ShareButton } from '../share/share-button.tsx';
import type { Speaking } from '../words/use-speech.ts';
import { useWords } from '../words/use-words.ts';
import { useSelfCheck } from './self-check-context.ts';

/** The question is the heading here; so the name of the page is not. */
export const SelfCheckMasthead = ({ speak }: Pick<Speaking, 'speak'>) => {
  const { say } = useWords();
  const { desk, today } = useSelfCheck();
  const { state } = desk;
  return (
    <Masthead
      page="self-check"
      title={say('page.self-check')}
      hasOwnHeading={true}
      asOf={state.asOf}
      answers={() => desk.store.read.own}
      speak={speak}
    >
      <AsOfControl asOf={state.asOf} setAsOf={desk.setAsOf} today={today} />
      <ShareButton />
    </Masthead>
  );
};
