import type { How } from '@huice/engine';
import { howInWords } from '@huice/engine/wording';
import { NoteMarks } from '../citations/note-marks.tsx';
import { NoteUnder } from '../citations/note-under.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { Spoken } from '../words/spoken.tsx';
import { useWords } from '../words/use-words.ts';

/** What a source says of applying, line by line, each with its citation. */
export const HowLines = ({ how }: { readonly how: How }) => {
  const { locale } = useWords();
  const { calculator } = usePackIndex();
  return (
    <dl className="record">
      {howInWords(how, locale).map(({ label, text, cites }) => {
        const citations = calculator.sources(cites);
        return (
          <div key={`${label} ${text}`}>
            <dt>{label}</dt>
            <dd>
              <Spoken text={text} />
              <NoteMarks citations={citations} />
              <NoteUnder citations={citations} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
};
