import type { Conflict } from '@huice/engine';
import { conflictLabel } from '@huice/engine/wording';
import { Quote } from '../citations/quote.tsx';
import { SourceLine } from '../citations/source-line.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { Spoken } from '../words/spoken.tsx';
import { useWords } from '../words/use-words.ts';

/** Sources that do not say the same, side by side; neither is chosen for the reader. */
export const ConflictView = ({
  conflict,
  heading: Heading = 'h5',
}: {
  readonly conflict: Conflict;
  /** One below the heading that it stands under. */
  readonly heading?: 'h3' | 'h5';
}) => {
  const { say, locale } = useWords();
  const { calculator } = usePackIndex();
  return (
    <section className="conflict">
      <Heading>{say('result.conflict', { about: conflictLabel(conflict.about, locale) })}</Heading>
      <p>
        <Spoken text={conflict.note[locale]} />
      </p>
      <div className="conflict-sides">
        {calculator.sources(conflict.cites).map((citation) => (
          <div key={`${citation.clause} ${citation.words ?? ''}`} className="note">
            <Quote of={citation.clause} uses={[citation]} />
            <SourceLine citation={citation} />
          </div>
        ))}
      </div>
    </section>
  );
};
