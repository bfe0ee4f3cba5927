import { memo } from 'react';
import { menuId } from '../design/menu-id.ts';
import { ShareButton } from '../share/share-button.tsx';
import { useAnswerStore } from '../state/checked-answers.tsx';
import { useShelf } from '../state/pack-context.ts';
import type { Speaking } from '../words/use-speech.ts';
import { useWords } from '../words/use-words.ts';
import { AsOfControl } from './as-of-control.tsx';
import { Masthead } from './masthead.tsx';

interface FormMastheadProps extends Pick<Speaking, 'speak'> {
  readonly asOf: string;
  readonly setAsOf: (asOf: string) => void;
  readonly today: string;
  readonly erase: () => void;
  /** True while there is nothing to erase. */
  readonly blank: boolean;
  readonly toResults: () => void;
}

/** Drawn anew for nothing that is answered. */
export const FormMasthead = memo(({ asOf, setAsOf, today, speak, erase, blank, toResults }: FormMastheadProps) => {
  const { say, locale } = useWords();
  const { pack } = useShelf();
  const store = useAnswerStore();
  return (
    <Masthead
      page="form"
      title={pack.title[locale]}
      motto={say('page.motto')}
      asOf={asOf}
      answers={() => store.read.own}
      speak={speak}
      skip={{ text: say('page.skip'), go: toResults }}
    >
      <AsOfControl asOf={asOf} setAsOf={setAsOf} today={today} />
      <div className="tool-row">
        <ShareButton />
        <button
          type="button"
          className="tool"
          popoverTarget={menuId}
          popoverTargetAction="hide"
          onClick={() => print()}
        >
          {say('tool.print')}
        </button>
        <button
          type="button"
          className="tool"
          popoverTarget={menuId}
          popoverTargetAction="hide"
          onClick={() => (blank ? undefined : erase())}
          aria-disabled={blank}
        >
          {say('tool.erase')}
        </button>
      </div>
    </Masthead>
  );
});
