import { optionLabel } from '@huice/engine/wording';
import type { WordedFact } from '@huice/tables';
import { noneOfThem, saysNothing } from '@huice/tables';
import { useBatchWords } from '../words/batch-words.ts';

interface WordAnswersProps {
  readonly fact: WordedFact;
  /** An option that may be meant: it comes first, and is not chosen for that. */
  readonly near: string | null;
  /** What the word means of itself; of several options it is one. */
  readonly means?: string | null;
}

/** Every answer that a word can stand for, as the options of a select. */
export const WordAnswers = ({ fact, near, means = null }: WordAnswersProps) => {
  const { say, locale } = useBatchWords();
  const answers = useAnswers(fact);
  const list = (some: typeof answers) =>
    some.map(({ id, label }) => (
      <option key={id} value={id}>
        {label}
      </option>
    ));
  const likely = answers.filter(({ id }) => id === near);
  const several = answers.filter(({ id }) => means?.split('|').includes(id));
  return (
    <>
      {likely.length === 0 ? null : <optgroup label={say('batch.words.near')}>{list(likely)}</optgroup>}
      {several.length < 2 || means === null ? null : (
        <optgroup label={say('batch.words.one-of')}>
          <option value={means}>{several.map(({ label }) => label).join(say('batch.words.or'))}</option>
        </optgroup>
      )}
      <optgroup label={fact.label[locale]}>{list(answers.filter(({ id }) => id !== near))}</optgroup>
      <optgroup label={say('batch.words.neither')}>
        {fact.kind === 'choices' ? <option value={noneOfThem}>{say('batch.words.none')}</option> : null}
        <option value={saysNothing}>{say('batch.words.unknown')}</option>
      </optgroup>
    </>
  );
};

const useAnswers = (fact: WordedFact): readonly { readonly id: string; readonly label: string }[] => {
  const { say, locale } = useBatchWords();
  return fact.kind === 'boolean'
    ? [
        { id: 'true', label: say('answer.yes') },
        { id: 'false', label: say('answer.no') },
      ]
    : fact.options.map(({ id }) => ({ id, label: optionLabel(fact, id, locale) }));
};
