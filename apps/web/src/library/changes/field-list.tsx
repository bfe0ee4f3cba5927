import { locales } from '@huice/engine';
import type { FieldChange } from '@huice/engine/review';
import { useLibraryWords } from '../words/library-words.ts';
import { useCompared } from './compared-context.ts';
import { fieldLabel, type Subject } from './field-labels.ts';
import { Moved } from './moved.tsx';
import { valueInWords } from './value-in-words.ts';

interface FieldListProps {
  readonly subject: Subject;
  /** The id of the part that changed. */
  readonly id: string;
  readonly changes: readonly FieldChange[];
}

/** Each value that changed, by its name and in the reader's words; texts in other languages are counted only. */
export const FieldList = ({ subject, id, changes }: FieldListProps) => {
  const { say, locale } = useLibraryWords();
  const { before, after } = useCompared();
  const isForeign = ({ field }: FieldChange) => locales.some((one) => one !== locale && field.endsWith(`.${one}`));
  const own = changes.filter((change) => !isForeign(change));
  const foreign = changes.length - own.length;
  const told = (field: string, value: FieldChange['before'], pack: typeof before) =>
    value === null ? [] : [valueInWords(field, value, { subject, id, pack, say, locale })];
  return (
    <>
      {own.length === 0 ? null : (
        <dl className="moves">
          {own.map(({ field, before: was, after: is }, at) => {
            const label = fieldLabel(subject, field);
            return (
              <Moved
                key={at}
                label={label === null ? field : say(label)}
                before={told(field, was, before)}
                after={told(field, is, after)}
              />
            );
          })}
        </dl>
      )}
      {foreign === 0 ? null : <p className="hint">{say('change.foreign', { n: foreign })}</p>}
    </>
  );
};
