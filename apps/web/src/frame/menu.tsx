import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

/** Named so that a tool which leaves the menu can close it: `popoverTarget={menuId} popoverTargetAction="hide"`. */
export const menuId = 'site-menu';

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
