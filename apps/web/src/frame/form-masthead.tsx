import { ShareButton } from '../share/share-button.tsx';
import type { FormState } from '../state/fragment.ts';
import { useShelf } from '../state/pack-context.ts';
import type { Spoken } from '../state/use-form-state.ts';
import { useWords } from '../words/use-words.ts';
import { AsOfControl } from './as-of-control.tsx';
import { Masthead } from './masthead.tsx';
import { menuId } from './menu.tsx';

interface FormMastheadProps extends Pick<Spoken, 'speak'> {
  readonly state: FormState;
  readonly setAsOf: (asOf: string) => void;
  readonly today: string;
  /** Null while there is nothing to erase. */
  readonly erase: (() => void) | null;
  readonly toResults: () => void;
}

export const FormMasthead = ({ state, setAsOf, today, speak, erase, toResults }: FormMastheadProps) => {
  const { say, locale } = useWords();
  const { pack } = useShelf();
  return (
    <Masthead
      page="form"
      title={pack.title[locale]}
      motto={say('page.motto')}
      asOf={state.asOf}
      answers={state}
      speak={speak}
      skip={{ text: say('page.skip'), go: toResults }}
    >
      <AsOfControl asOf={state.asOf} setAsOf={setAsOf} today={today} />
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
          onClick={() => erase?.()}
          aria-disabled={erase === null}
        >
          {say('tool.erase')}
        </button>
      </div>
    </Masthead>
  );
};
