import { useWords } from '../words/use-words.ts';

interface NoticeProps {
  readonly text: string;
  readonly act?: string;
  readonly onAct?: () => void;
  /** A second way to go on. */
  readonly other?: string;
  readonly onOther?: () => void;
  readonly onClose?: () => void;
}

/** Something that happened to the answers, and the way to take it back. */
export const Notice = ({ text, act, onAct, other, onOther, onClose }: NoticeProps) => {
  const { say } = useWords();
  return (
    <div className="notice" role="status">
      <p>{text}</p>
      {act === undefined ? null : (
        <button type="button" className="tool" onClick={onAct}>
          {act}
        </button>
      )}
      {other === undefined ? null : (
        <button type="button" className="tool" onClick={onOther}>
          {other}
        </button>
      )}
      {onClose === undefined ? null : (
        <button type="button" className="plain" onClick={onClose}>
          {say('notice.close')}
        </button>
      )}
    </div>
  );
};
