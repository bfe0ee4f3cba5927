import type { ResolvedCitation } from '@huice/engine';
import { Spoken } from '../../words/spoken.tsx';
import { useLibraryWords } from '../words/library-words.ts';

/** What was concluded rather than read, and how; nothing where the words themselves say it. */
export const Inferences = ({ citations }: { readonly citations: readonly ResolvedCitation[] }) => {
  const { say, locale } = useLibraryWords();
  return citations.map(({ inference, clause }) =>
    inference === undefined ? null : (
      <p key={clause} className="rule-aside">
        <span className="tag">{say('citation.inference')}</span>
        <Spoken text={inference[locale]} />
      </p>
    ),
  );
};
