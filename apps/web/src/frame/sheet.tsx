import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

interface SheetProps {
  readonly id: string;
  /** What its button says, and what the sheet is called. */
  readonly name: string;
  readonly button: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button and what it opens from the top edge. A popover, so that Escape and a press beside it close it, and the focus returns. */
export const Sheet = ({ id, name, button, className = '', children }: SheetProps) => {
  const { say } = useWords();
  return (
    <>
      <button type="button" className={button} popoverTarget={id}>
        {name}
      </button>
      <div id={id} className={`menu ${className}`.trim()} popover="auto" role="dialog" aria-label={name}>
        <button type="button" className="menu-button" popoverTarget={id} popoverTargetAction="hide">
          {say('menu.close')}
        </button>
        {children}
      </div>
    </>
  );
};
