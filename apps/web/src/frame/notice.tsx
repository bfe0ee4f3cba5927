import { useWords } from '../words/use-words.ts';

interface NoticeProps {
  readonly text: string;
  readonly act?: string;
  readonly onAct?: () => void;
  readonly onClose?: () => void;
}

/** Something that happened to the answers, and the way to take it back. */
export const Notice = ({ text, act, onAct, onClose }: NoticeProps) => {
  const { say } = useWords();
  return (
    <div className="notice" role="status">
      <p>{text}</p>
      {act === undefined ? null : (
        <button type="button" className="tool" onClick={onAct}>
          {act}
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
