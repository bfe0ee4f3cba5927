import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

interface SheetPanelProps {
  readonly id: string;
  readonly name: string;
  readonly className?: string;
  /** What its own button says, where it is no menu. */
  readonly close?: string;
  /** Called when it was opened, and when it was closed. */
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** What a button elsewhere opens from the top edge. A popover, so that Escape and a press beside it close it, and the focus returns. */
export const SheetPanel = ({ id, name, className = '', close, onToggle, children }: SheetPanelProps) => {
  const { say } = useWords();
  return (
    <div
      id={id}
      className={`menu ${className}`.trim()}
      popover="auto"
      role="dialog"
      aria-label={name}
      onToggle={({ newState }) => onToggle?.(newState === 'open')}
    >
      <button type="button" className="menu-button" popoverTarget={id} popoverTargetAction="hide">
        {close ?? say('menu.close')}
      </button>
      {children}
    </div>
  );
};

interface SheetProps extends SheetPanelProps {
  readonly button: string;
}

/** The same with its button, which is called what the sheet is. */
export const Sheet = ({ button, ...panel }: SheetProps) => (
  <>
    <button type="button" className={button} popoverTarget={panel.id}>
      {panel.name}
    </button>
    <SheetPanel {...panel} />
  </>
);
