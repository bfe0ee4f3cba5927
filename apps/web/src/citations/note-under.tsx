import type { ResolvedCitation } from '@huice/engine';
import { useWords } from '../words/use-words.ts';
import { useNotes } from './notes-context.ts';
import { tieOf } from './notes-of.ts';
import { Quote } from './quote.tsx';
import { SourceLine } from './source-line.tsx';

/** Where the page has no margin, the passages open under what rests on them. */
export const NoteUnder = ({ citations }: { readonly citations: readonly ResolvedCitation[] }) => {
  const { say } = useWords();
  const { margin } = useNotes();
  if (margin || citations.length === 0) return null;
  return (
    <details className="note-under">
      <summary>{say('citation.show', { n: citations.length })}</summary>
      {citations.map((citation) => (
        <div className="note" key={tieOf(citation)}>
          <Quote of={citation.clause} uses={[citation]} />
          <SourceLine citation={citation} />
        </div>
      ))}
    </details>
  );
};
