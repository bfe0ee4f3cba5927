import { useEffect, useRef } from 'react';
import { usePitchWords } from '../words/pitch-words.ts';
import { keyList } from './key-list.ts';

interface KeysDialogProps {
  readonly enabled: boolean;
  readonly enable: (on: boolean) => void;
  readonly onClose: () => void;
}

/** Every shortcut, and the switch that turns them off. */
export const KeysDialog = ({ enabled, enable, onClose }: KeysDialogProps) => {
  const { say } = usePitchWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys-title" onClose={onClose}>
      <header>
        <h2 id="keys-title">{say('pitch.keys.title')}</h2>
        <button type="button" className="tool" onClick={() => dialog.current?.close()}>
          {say('notice.close')}
        </button>
      </header>
      <dl>
        {keyList.map(([keys, id]) => (
          <div key={id}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className="key">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{say(id)}</dd>
          </div>
        ))}
      </dl>
      <label className="option">
        <input type="checkbox" checked={enabled} onChange={({ target }) => enable(target.checked)} />
        <span>{say('pitch.keys.enable')}</span>
      </label>
      <p className="tally">{say('pitch.keys.note')}</p>
    </dialog>
  );
};
