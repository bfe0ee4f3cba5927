import './glossary.css';
import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
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

/** In the line as a word is: a button would be a box in it, apart from its neighbours where lines break and where names are read aloud. */
const Word = ({ text, entry }: { readonly text: string; readonly entry: GlossaryEntry }) => {
  const id = useId();
  const word = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  // A press beside the note closes it, and so does one on its word, which must not open it again.
  const wasOpen = useRef(false);
  const press = () => {
    setOpen(!wasOpen.current && !isOpen);
    wasOpen.current = false;
  };
  return (
    <>
      <span
        ref={word}
        className="word"
        role="button"
        tabIndex={0}
        aria-expanded={isOpen}
        aria-details={isOpen ? id : undefined}
        onPointerDown={() => {
          wasOpen.current = isOpen;
        }}
        onClick={press}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          press();
        }}
      >
        {text}
      </span>
      {isOpen ? <WordNote id={id} entry={entry} word={word} close={() => setOpen(false)} /> : null}
    </>
  );
};

interface WordNoteProps {
  readonly id: string;
  readonly entry: GlossaryEntry;
  readonly word: RefObject<HTMLElement | null>;
  readonly close: () => void;
}

/** There only while it is open, so that it has no part in the name of what it stands in. */
const WordNote = ({ id, entry, word, close }: WordNoteProps) => {
  const note = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (note.current === null || word.current === null) return;
    placeBeside(note.current, word.current);
    note.current.showPopover();
  }, [word]);
  return (
    <span
      ref={note}
      id={id}
      className="word-note"
      popover="auto"
      role="note"
      onToggle={({ newState }) => {
        if (newState === 'closed') close();
      }}
    >
      <EntryText entry={entry} />
    </span>
  );
};
