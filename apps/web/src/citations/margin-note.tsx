import { usePackIndex } from '../state/pack-context.ts';
import { Spoken } from '../words/spoken.tsx';
import { useWords } from '../words/use-words.ts';
import { noteId, sourceId, useNotes } from './notes-context.ts';
import { type Note, tieOf } from './notes-of.ts';
import { Quote } from './quote.tsx';
import { SourceLine } from './source-line.tsx';
import { useTie } from './tie.tsx';

/** The source's own sentence, with who said it, when, and how far it can be relied on. */
export const MarginNote = ({ note }: { readonly note: Note }) => {
  const { say, locale } = useWords();
  const { prefix } = useNotes();
  const { clauses } = usePackIndex();
  const { lit, pointing } = useTie(note.uses.map(tieOf));
  const clause = clauses.get(note.clause);
  return (
    <div
      className="note"
      role="note"
      id={noteId(prefix, note.number)}
      tabIndex={-1}
      data-lit={lit}
      aria-label={say('citation.note', { n: note.number })}
      onFocus={pointing.onFocus}
      onBlur={pointing.onBlur}
    >
      <span className="note-number" aria-hidden="true">
        {note.number}
      </span>
      <Quote of={note.clause} uses={note.uses} />
      <SourceLine citation={note.source} titleId={sourceId(prefix, note.number)} />
      {clause?.note === undefined ? null : (
        <p className="note-small">
          <Spoken text={clause.note[locale]} />
        </p>
      )}
    </div>
  );
};
