import { useEffect, useId, useRef } from 'react';
import { useCopy } from '../design/use-copy.ts';
import { useWords } from '../words/use-words.ts';
import { isThisMachine } from './is-this-machine.ts';
import { QrCode } from './qr-code.tsx';

interface LinkToShareProps {
  readonly link: string;
  /** Leaves the dialog in which it stands. */
  readonly close: () => void;
}

/** A link as text to copy and as a code to scan. */
export const LinkToShare = ({ link, close }: LinkToShareProps) => {
  const { say } = useWords();
  const text = useRef<HTMLTextAreaElement>(null);
  const { copied, copy } = useCopy(link);
  const id = useId();
  useEffect(() => {
    if (copied === 'refused') text.current?.select();
  }, [copied]);
  return (
    <>
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
        <button type="button" className="tool" onClick={close}>
          {say('notice.close')}
        </button>
        <span role="status">{copied === 'no' ? '' : say(copied === 'yes' ? 'copy.copied' : 'copy.by-hand')}</span>
      </div>
      <QrCode link={link} />
    </>
  );
};
