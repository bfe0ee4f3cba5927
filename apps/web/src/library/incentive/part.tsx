import type { ReactNode } from 'react';
import { MarginNote } from '../../citations/margin-note.tsx';
import { useNotes } from '../../citations/notes-context.ts';
import type { Note } from '../../citations/notes-of.ts';
import { TieLine } from '../../citations/tie-line.tsx';

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A headed part of the text. */
export const Part = ({ id, title, children }: PartProps) => (
  <section className="part" aria-labelledby={`part-${id}`}>
    <h2 id={`part-${id}`}>{title}</h2>
    {children}
  </section>
);

interface SpreadProps {
  /** The passages that stand beside it, in sight for as long as any of it is. */
  readonly notes: readonly Note[];
  /** Whether the line from a condition to its words is drawn from this margin; one on the page does. */
  readonly tie?: boolean;
  readonly children: ReactNode;
}

/** Parts of the text with the passages that they cite first beside them. */
export const Spread = ({ notes, tie = false, children }: SpreadProps) => {
  const { margin } = useNotes();
  return (
    <div className="spread">
      <div className="spread-text">{children}</div>
      {margin && notes.length > 0 ? (
        <div className="card-margin spread-margin">
          <div className="spread-notes">
            {notes.map((note) => (
              <MarginNote key={note.clause} note={note} />
            ))}
          </div>
          {tie ? <TieLine /> : null}
        </div>
      ) : null}
    </div>
  );
};
