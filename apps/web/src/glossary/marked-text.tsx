import './glossary.css';
import { useId } from 'react';
import { Spoken } from '../words/spoken.tsx';
import { useWords } from '../words/use-words.ts';
import { EntryText } from './entry-text.tsx';
import { piecesOf } from './find-entries.ts';
import type { GlossaryEntry } from './glossary.ts';
import { placeBeside } from './place-beside.ts';
import { useMarks } from './use-marks.ts';

/** A text whose words of the field are buttons, each of which says below itself what it means. */
export const MarkedText = ({ text }: { readonly text: string }) => {
  const { locale } = useWords();
  const hasMarks = useMarks();
  const pieces = hasMarks ? piecesOf(text, locale) : [];
  if (pieces.every(({ entry }) => entry === null)) return <Spoken text={text} />;
  // One piece, also where the pieces of a line are laid out one by one.
  return (
    <span>
      {pieces.map(({ text: piece, entry }, at) =>
        entry === null ? <Spoken key={at} text={piece} /> : <Word key={at} text={piece} entry={entry} />,
      )}
    </span>
  );
};

const Word = ({ text, entry }: { readonly text: string; readonly entry: GlossaryEntry }) => {
  const id = useId();
  return (
    <>
      <button type="button" className="word" popoverTarget={id}>
        {text}
      </button>
      <span
        id={id}
        className="word-note"
        popover="auto"
        role="note"
        onBeforeToggle={({ newState, currentTarget }) => {
          if (newState === 'open') placeBeside(currentTarget, currentTarget.previousElementSibling as HTMLElement);
        }}
      >
        <EntryText entry={entry} />
      </span>
    </>
  );
};
