import { menuId } from '../design/menu-id.ts';
import { AsOfControl } from '../frame/as-of-control.tsx';
import { Masthead } from '../frame/masthead.tsx';
import { ShareButton } from '../share/share-button.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import type { DeskState } from '../state/use-desk.ts';
import type { Speaking } from '../words/use-speech.ts';
import type { KeptPitch } from './kept/kept-pitch.ts';
import { pitchNow } from './kept/pitch-now.ts';
import { KeyHint, useKeyOf } from './keys/key-hint.tsx';
import { colleagueLink } from './sharing/pitch-links.ts';
import { usePitchWords } from './words/pitch-words.ts';

const loadDialog = () => import('./sharing/pitch-share-dialog.tsx').then(({ PitchShareDialog }) => PitchShareDialog);

interface PitchMastheadProps extends Pick<Speaking, 'speak'> {
  readonly desk: DeskState;
  readonly pitch: KeptPitch;
  readonly today: string;
  readonly present: () => void;
  readonly help: () => void;
  readonly list: () => void;
}

/** The head of every page, on one line where there is room for it. */
export const PitchMasthead = ({ desk, pitch, today, speak, present, help, list }: PitchMastheadProps) => {
  const { say } = usePitchWords();
  const presentKey = useKeyOf('P');
  const listKey = useKeyOf('L');
  const helpKey = useKeyOf('?');
  const { pack } = usePackIndex();
  const { state, blank } = desk;
  const forColleague = () => {
    const { read } = desk.store;
    return colleagueLink({ ...read, locale: state.locale, pitch: pitchNow(pitch, read), facts: pack.facts });
  };
  const leavesMenu = { popoverTarget: menuId, popoverTargetAction: 'hide' } as const;
  return (
    <Masthead
      page="pitch"
      title={say('page.pitch')}
      asOf={state.asOf}
      answers={() => desk.store.read.own}
      speak={speak}
      skip={{ text: say('page.skip'), go: () => document.getElementById('results-title')?.focus() }}
    >
      <AsOfControl asOf={state.asOf} setAsOf={desk.setAsOf} today={today} />
      <div className="tool-row">
        <button type="button" className="tool present" {...leavesMenu} onClick={present} {...presentKey}>
          {say('pitch.present.start')}
          <KeyHint of="P" />
        </button>
        <button type="button" className="tool" {...leavesMenu} onClick={list} {...listKey}>
          {say('pitch.prospects')}
          <KeyHint of="L" />
        </button>
        <button type="button" className="tool" {...leavesMenu} onClick={() => print()}>
          {say('tool.print')}
        </button>
        <ShareButton address={forColleague} load={loadDialog} />
        <button
          type="button"
          className="tool"
          {...leavesMenu}
          onClick={() => (blank ? undefined : desk.erase())}
          aria-disabled={blank}
        >
          {say('tool.erase')}
        </button>
        <button type="button" className="tool" {...leavesMenu} onClick={help} {...helpKey}>
          {say('pitch.keys.title')}
          <KeyHint of="?" />
        </button>
      </div>
    </Masthead>
  );
};
