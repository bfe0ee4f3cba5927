import './share.css';
import { useEffect, useId, useRef } from 'react';
import { useWords } from '../words/use-words.ts';
import { LinkToShare } from './link-to-share.tsx';

export interface ShareDialogProps {
  readonly link: string;
  readonly onClose: () => void;
}

/** The link as text and as a code, and who can read what with it. */
export const ShareDialog = ({ link, onClose }: ShareDialogProps) => {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="share" aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>{say('share.title')}</h2>
      <p>{say('share.readers')}</p>
      <LinkToShare link={link} close={() => dialog.current?.close()} />
    </dialog>
  );
};
