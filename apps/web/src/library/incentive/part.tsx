import type { ReactNode } from 'react';
import { MarginNote } from '../../citations/margin-note.tsx';
import { useNotes } from '../../citations/notes-context.ts';
import type { Note } from '../../citations/notes-of.ts';

interface PartProps {
  readonly id: string;
  readonly title: string;
  /** The passages that stand beside it. */
  readonly notes: readonly Note[];
  readonly children: ReactNode;
}

/** A part of the page with the passages that it cites first beside it. */
export const Part = ({ id, title, notes, children }: PartProps) => {
  const { margin } = useNotes();
  return (
    <section className="part" aria-labelledby={`part-${id}`}>
      <div className="part-text">
        <h2 id={`part-${id}`}>{title}</h2>
        {children}
      </div>
      {margin && notes.length > 0 ? (
        <div className="part-margin card-margin">
          {notes.map((note) => (
            <MarginNote key={note.clause} note={note} />
          ))}
        </div>
      ) : null}
    </section>
  );
};
