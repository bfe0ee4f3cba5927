import type { Citation, Pack } from '@huice/engine';
import type { IncentiveChange } from '@huice/engine/review';
import { bookTitle } from '../../citations/source-line.tsx';
import { Spoken } from '../../words/spoken.tsx';
import { useLibraryWords } from '../words/library-words.ts';
import { useCompared } from './compared-context.ts';

/** Passages that an incentive came to rest on, and those that it rests on no more, in the source’s own words. */
export const CitationMoves = ({ citations: { added, removed } }: Pick<IncentiveChange, 'citations'>) => {
  const { say } = useLibraryWords();
  const { before, after } = useCompared();
  return (
    <ul className="dashes">
      {added.map((cite) => (
        <li key={JSON.stringify(cite)}>
          {say('change.cited')} <Passage cite={cite} pack={after} />
        </li>
      ))}
      {removed.map((cite) => (
        <li key={JSON.stringify(cite)}>
          {say('change.uncited')} <Passage cite={cite} pack={before} />
        </li>
      ))}
    </ul>
  );
};

const Passage = ({ cite, pack }: { readonly cite: Citation; readonly pack: Pack }) => {
  const { say, locale } = useLibraryWords();
  const clause = pack.clauses.find(({ id }) => id === cite.clause);
  const document = pack.documents.find(({ id }) => id === clause?.document);
  return (
    <>
      <q lang={document?.script}>{cite.words ?? clause?.quote ?? cite.clause}</q>
      {document === undefined ? null : (
        <span className="hint" lang={document.script}>
          {' '}
          {bookTitle(document.title)}
        </span>
      )}
      {cite.inference === undefined ? null : (
        <span className="hint">
          {' '}
          {say('citation.inference')} <Spoken text={cite.inference[locale]} />
        </span>
      )}
    </>
  );
};
