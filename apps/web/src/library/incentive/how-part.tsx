import type { How } from '@huice/engine';
import { howInWords } from '@huice/engine/wording';
import { NoteMarks } from '../../citations/note-marks.tsx';
import { NoteUnder } from '../../citations/note-under.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { useLibraryWords } from '../words/library-words.ts';
import { Part } from './part.tsx';

/** What to do to have it, as far as a source says so. */
export const HowPart = ({ how }: { readonly how: How }) => {
  const { say, locale } = useLibraryWords();
  const { calculator } = usePackIndex();
  return (
    <Part id="how" title={say('item.how')}>
      <dl className="record">
        {howInWords(how, locale).map(({ label, text, cites }) => {
          const citations = calculator.sources(cites);
          return (
            <div key={`${label} ${text}`}>
              <dt>{label}</dt>
              <dd>
                {text}
                <NoteMarks citations={citations} />
                <NoteUnder citations={citations} />
              </dd>
            </div>
          );
        })}
      </dl>
    </Part>
  );
};
