import { type ComponentType, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { focusOpener } from '../design/focus-opener.ts';
import { keepNow } from '../state/keeping.ts';
import { useWords } from '../words/use-words.ts';
import type { ShareDialogProps } from './share-dialog.tsx';

interface ShareButtonProps {
  /** What is passed on; the address of the page, which holds the answers behind its `#`, where nothing else is named. */
  readonly address?: () => string;
  readonly load?: () => Promise<ComponentType<ShareDialogProps>>;
}

const loadDialog = () => import('./share-dialog.tsx').then(({ ShareDialog }) => ShareDialog);

/** Passes the address on: as a text to copy and as a code to scan. */
export const ShareButton = ({ address = () => location.href, load = loadDialog }: ShareButtonProps) => {
  const { say } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [Dialog, setDialog] = useState<ComponentType<ShareDialogProps> | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const share = async () => {
    keepNow();
    const shared = address();
    try {
      const Loaded = await load();
      setDialog(() => Loaded);
      setLink(shared);
    } catch {
      // Without a network the dialog stays away; the browser's own box can still hand the link out.
      prompt(say('share.link'), location.href);
    }
  };
  const close = () => {
    setLink(null);
    focusOpener(button.current);
  };
  return (
    <>
      <button ref={button} type="button" className="tool" aria-haspopup="dialog" onClick={share}>
        {say('tool.share')}
      </button>
      {/* Outside of the menu, which closes as the dialog opens and would take it along. */}
      {Dialog === null || link === null ? null : createPortal(<Dialog link={link} onClose={close} />, document.body)}
    </>
  );
};
