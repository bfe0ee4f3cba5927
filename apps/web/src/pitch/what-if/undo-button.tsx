import { usePitchWords } from '../words/pitch-words.ts';

interface UndoButtonProps {
  /** What is taken back. */
  readonly label: string;
  readonly onUndo: () => void;
}

export const UndoButton = ({ label, onUndo }: UndoButtonProps) => {
  const { say } = usePitchWords();
  return (
    <button type="button" className="plain" onClick={onUndo}>
      {say('notice.undo')}
      <span className="unseen"> {label}</span>
    </button>
  );
};
