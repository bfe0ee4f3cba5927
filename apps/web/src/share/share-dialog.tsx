import './share.css';
import { useEffect, useId, useRef } from 'react';
import { useCopy } from '../design/use-copy.ts';
import { useWords } from '../words/use-words.ts';
import { isThisMachine } from './is-this-machine.ts';
import { QrCode } from './qr-code.tsx';

export interface ShareDialogProps {
  readonly link: string;
  readonly onClose: () => void;
}

/** The link as text and as a code, and who can read what with it. */
export const ShareDialog = ({ link, onClose }: ShareDialogProps) => {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const { copied, copy } = useCopy(link);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    if (copied === 'refused') text.current?.select();
  }, [copied]);
  return (
    <dialog ref={dialog} className="share" aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>{say('share.title')}</h2>
      <p>{say('share.readers')}</p>
      {isThisMachine(link) ? <p className="share-here">{say('share.this-machine')}</p> : null}
      <label htmlFor={`${id}-link`}>{say('share.link')}</label>
      <textarea
        ref={text}
        id={`${id}-link`}
        readOnly
        rows={3}
        spellCheck={false}
        value={link}
        onFocus={({ target }) => target.select()}
      />
      <div className="share-tools">
        <button type="button" className="primary" onClick={copy}>
          {say('share.copy')}
        </button>
        <button type="button" className="tool" onClick={() => dialog.current?.close()}>
          {say('notice.close')}
        </button>
        <span role="status">{copied === 'no' ? '' : say(copied === 'yes' ? 'copy.copied' : 'copy.by-hand')}</span>
      </div>
      <QrCode link={link} />
    </dialog>
  );
};
