import type { Incentive, Version } from '@huice/engine';
import { describeDate } from '@huice/engine/wording';
import { NoteMarks } from '../../citations/note-marks.tsx';
import { NoteUnder } from '../../citations/note-under.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { useLibraryWords } from '../words/library-words.ts';
import { Part } from './part.tsx';
import { RuleNode } from './rule-node.tsx';

interface VersionsPartProps {
  readonly incentive: Incentive;
  readonly versions: readonly Version[];
}

/** What was asked at first, then what amendments changed, the earliest first: from which day, in whose words, and what has held since. */
export const VersionsPart = ({ incentive, versions }: VersionsPartProps) => {
  const { say, locale } = useLibraryWords();
  const { calculator } = usePackIndex();
  return (
    <Part id="versions" title={say('item.versions')}>
      <ol className="dashes">
        {versions.every(({ condition }) => condition === undefined) ? null : (
          <li>
            <p>
              <b>{say('item.first-version')}</b>
            </p>
            <RuleNode condition={incentive.condition} proof={null} />
          </li>
        )}
        {versions
          .toSorted((one, other) => (one.from.date < other.from.date ? -1 : 1))
          .map(({ from, note, condition }) => {
            const citations = calculator.sources(from.cites);
            return (
              <li key={from.date}>
                <p>
                  <b>{describeDate(from.date, locale)}</b> {note?.[locale]}
                  <NoteMarks citations={citations} />
                </p>
                <NoteUnder citations={citations} />
                {condition === undefined ? null : <RuleNode condition={condition} proof={null} />}
              </li>
            );
          })}
      </ol>
    </Part>
  );
};
