import type { ReactNode } from 'react';
import { menuId } from '../design/menu-id.ts';
import { useWords } from '../words/use-words.ts';
import { Sheet } from './sheet.tsx';

/** On a phone: what stands beside the brand elsewhere. */
export const Menu = ({ children }: { readonly children: ReactNode }) => {
  const { say } = useWords();
  return (
    <Sheet id={menuId} name={say('menu.open')} button="menu-button">
      {children}
    </Sheet>
  );
};
