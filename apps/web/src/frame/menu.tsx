import type { ReactNode } from 'react';
import { menuId } from '../design/menu-id.ts';
import { useWords } from '../words/use-words.ts';

/** On a phone: what stands beside the brand elsewhere. A popover, so that Escape and a press beside it close it, and the focus returns. */
export const Menu = ({ children }: { readonly children: ReactNode }) => {
  const { say } = useWords();
  return (
    <>
      <button type="button" className="menu-button" popoverTarget={menuId}>
        {say('menu.open')}
      </button>
      <div id={menuId} className="menu" popover="auto" role="dialog" aria-label={say('menu.open')}>
        <button type="button" className="menu-button" popoverTarget={menuId} popoverTargetAction="hide">
          {say('menu.close')}
        </button>
        {children}
      </div>
    </>
  );
};
