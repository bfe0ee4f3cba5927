import './copy-box.css';
import { type ReactNode, useId } from 'react';
import { useWords } from '../words/use-words.ts';
import { useCopy } from './use-copy.ts';

interface CopyBoxProps {
  readonly text: string;
  /** What the button says, and what the text is called. */
  readonly copy: string;
  readonly look: string;
  readonly rows: number;
  /** Of the text, where it is not that of the page. */
  readonly lang?: string;
  /** Whether the text stands there before anyone asks for it. */
  readonly isOpen?: boolean;
  /** Other things to be done with the text. */
  readonly children?: ReactNode;
}

/** A text to pass on, which can be read before. Where the browser does not copy it, it stands there to be copied by hand. */
export const CopyBox = ({ text, copy: act, look, rows, lang, isOpen = false, children }: CopyBoxProps) => {
  const { say } = useWords();
  const { copied, copy } = useCopy(text);
  const id = useId();
  return (
    <>
      <div className="copy-acts">
        <button type="button" className="tool" onClick={copy}>
          {act}
        </button>
        {children}
        <span role="status">{copied === 'no' ? '' : say(copied === 'yes' ? 'copy.copied' : 'copy.by-hand')}</span>
      </div>
      <details className="copy-look" open={isOpen || copied === 'refused'}>
        <summary id={id}>{look}</summary>
        <textarea
          readOnly
          rows={rows}
          lang={lang}
          value={text}
          aria-labelledby={id}
          onFocus={({ target }) => target.select()}
        />
      </details>
    </>
  );
};
