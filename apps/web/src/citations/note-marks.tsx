import type { ResolvedCitation } from '@huice/engine';
import { useWords } from '../words/use-words.ts';
import { noteId, sourceId, useNotes } from './notes-context.ts';
import { tieOf } from './notes-of.ts';
import { useTie } from './tie.tsx';

/** The numbers of the margin notes that something rests on; each leads to its note. */
export const NoteMarks = ({ citations }: { readonly citations: readonly ResolvedCitation[] }) => {
  const { notes, margin } = useNotes();
  const numbers = new Map(
    citations.flatMap((citation) => {
      const note = notes.find(({ clause }) => clause === citation.clause);
      return note === undefined ? [] : [[note.number, citation] as const];
    }),
  );
  if (!margin) return null;
  return [...numbers]
    .sort(([one], [other]) => one - other)
    .map(([number, citation]) => <NoteMark key={number} number={number} citation={citation} />);
};

const NoteMark = ({ number, citation }: { readonly number: number; readonly citation: ResolvedCitation }) => {
  const { say } = useWords();
  const { prefix } = useNotes();
  const { lit, pointing } = useTie([tieOf(citation)]);
  const go = () => {
    const note = document.getElementById(noteId(prefix, number));
    note?.scrollIntoView({ block: 'nearest' });
    note?.focus({ preventScroll: true });
  };
  return (
    <button
      type="button"
      className="note-mark"
      data-lit={lit}
      onClick={go}
      {...pointing}
      aria-label={say('citation.note', { n: number })}
      // The title of the source says its own language, which words in an attribute cannot.
      aria-describedby={sourceId(prefix, number)}
    >
      {number}
    </button>
  );
};
