import { useLibraryWords } from '../words/library-words.ts';

interface MovedProps {
  /** What it is that changed. */
  readonly label: string;
  /** Whether a heading beside it says the same, so that it need not be seen twice. */
  readonly isHeaded?: boolean;
  /** As it was, line by line; none where there was nothing. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** One thing that changed: what it was, and what it is. */
export const Moved = ({ label, isHeaded = false, before, after }: MovedProps) => {
  const { say } = useLibraryWords();
  return (
    <div className="moved">
      <dt className={isHeaded ? 'unseen' : undefined}>{label}</dt>
      <dd className="moved-before">
        <span className="moved-when">{say('change.before')}</span>
        <Lines lines={before} />
      </dd>
      <dd className="moved-after">
        <span className="moved-when">{say('change.after')}</span>
        <Lines lines={after} />
      </dd>
    </div>
  );
};

const Lines = ({ lines }: { readonly lines: readonly string[] }) => {
  const { say } = useLibraryWords();
  if (lines.length === 0) return <span className="hint">{say('change.nothing')}</span>;
  return (
    <span className="moved-lines">
      {lines.map((line, at) => (
        <span key={at}>{line}</span>
      ))}
    </span>
  );
};
