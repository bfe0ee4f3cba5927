import { Notice } from '../design/notice.tsx';
import type { DeskState } from '../state/use-desk.ts';
import { useWords } from '../words/use-words.ts';

/** What happened to the answers on the desk, and whether this browser keeps them. */
export const DeskNotices = ({ desk }: { readonly desk: DeskState }) => {
  const { say } = useWords();
  const { before, blank } = desk;
  return (
    <>
      {before === null || (before.reason === 'erased' && !blank) ? null : (
        <Notice
          text={say(`notice.${before.reason}`)}
          act={say(before.reason === 'erased' ? 'notice.undo' : 'notice.restore')}
          onAct={desk.restore}
          onClose={desk.forget}
        />
      )}
      {desk.rival === null ? null : (
        <Notice
          text={say('notice.elsewhere')}
          act={say('notice.use-those')}
          onAct={desk.takeTheirs}
          other={say('notice.keep-these')}
          onOther={desk.keepMine}
        />
      )}
      {desk.stored ? null : <Notice text={say('notice.not-stored')} />}
    </>
  );
};
