import type { FigureDraft } from '../state/draft.ts';
import { useWords } from '../words/use-words.ts';

/** How a figure is stated, whatever is typed. */
export type FigureHow = Pick<FigureDraft, 'mode' | 'unsure'>;

interface FigureModeProps {
  readonly name: string;
  readonly label: string;
  readonly how: FigureHow;
  readonly put: (change: Partial<FigureDraft>) => void;
  readonly dense: boolean;
}

/** Exact, as a range, or not known: as radio buttons, or as a menu where space is short. */
export const FigureMode = ({ name, label, how, put, dense }: FigureModeProps) => {
  const { say } = useWords();
  const modes = [
    { value: 'exact', text: say('answer.exact'), change: { mode: 'exact', unsure: false } },
    { value: 'range', text: say('answer.range'), change: { mode: 'range', unsure: false } },
    { value: 'unsure', text: say('answer.unsure'), change: { unsure: true } },
  ] as const;
  const current = how.unsure ? 'unsure' : how.mode;
  if (dense) {
    return (
      <select
        className="figure-mode"
        aria-label={say('answer.how', { label })}
        value={current}
        onChange={({ target }) => put(modes.find(({ value }) => value === target.value)?.change ?? {})}
      >
        {modes.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    );
  }
  return (
    <div className="figure-modes">
      {modes.map(({ value, text, change }) => (
        <label key={value} className="option" {...(value === 'unsure' ? { 'data-unsure': true } : {})}>
          <input
            type="radio"
            name={`${name}-mode`}
            value={value}
            checked={current === value}
            onChange={() => put(change)}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
};
