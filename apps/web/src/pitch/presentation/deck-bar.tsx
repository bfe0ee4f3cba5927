import type { Report } from '@huice/engine';
import { describeDate } from '@huice/engine/wording';
import { useId } from 'react';
import { KeyHint } from '../keys/key-hint.tsx';
import { usePitchWords } from '../words/pitch-words.ts';
import type { FullScreen } from './use-full-screen.ts';

/** A line of text on the slide that is written in the bar below it. */
export interface DeckField {
  readonly label: string;
  readonly text: string;
  readonly set: (text: string) => void;
}

interface DeckBarProps {
  readonly report: Report;
  readonly at: number;
  readonly all: number;
  readonly go: (to: number) => void;
  readonly screen: FullScreen;
  /** What can be written into this slide. */
  readonly fields: readonly DeckField[];
  /** What becomes of it. */
  readonly note: string | null;
  readonly leave: () => void;
}

/** Below every slide: as of when, what this is not, and the ways on, back and out. */
export const DeckBar = ({ report, at, all, go, screen, fields, note, leave }: DeckBarProps) => {
  const { say, locale } = usePitchWords();
  const id = useId();
  return (
    <footer className="deck-bar">
      <p className="deck-note">
        {say('brief.as-of', { date: describeDate(report.asOf, locale) })} · {say('pitch.present.not')}
      </p>
      {fields.map(({ label, text, set }, at) => (
        <p key={label} className="deck-field">
          <label htmlFor={`${id}-${at}`}>{label}</label>
          <input
            id={`${id}-${at}`}
            type="text"
            maxLength={80}
            autoComplete="off"
            value={text}
            onChange={({ target }) => set(target.value)}
          />
        </p>
      ))}
      {note === null ? null : <p className="deck-note">{note}</p>}
      <p className="deck-ways">
        <button type="button" className="tool" aria-disabled={at === 0} onClick={() => go(at - 1)}>
          <span aria-hidden="true">←</span>
          <span className="unseen">{say('pitch.present.back')}</span>
        </button>
        <span className="deck-count">{say('pitch.present.count', { at: at + 1, all })}</span>
        <button type="button" className="tool" aria-disabled={at === all - 1} onClick={() => go(at + 1)}>
          <span aria-hidden="true">→</span>
          <span className="unseen">{say('pitch.present.on')}</span>
        </button>
        {screen.isOffered ? (
          <button type="button" className="tool" onClick={screen.toggle} aria-pressed={screen.isFull}>
            {say('pitch.present.full')}
            <KeyHint of="F" />
          </button>
        ) : null}
        <button type="button" className="tool" onClick={leave}>
          {say('pitch.present.leave')}
          <KeyHint of="Esc" />
        </button>
      </p>
    </footer>
  );
};
