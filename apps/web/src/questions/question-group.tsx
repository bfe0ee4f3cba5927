import { type FactGroup, partsOf } from '@huice/engine';
import { memo, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { type Draft, isAnswered } from '../state/draft.ts';
import { fieldName } from '../state/field-name.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { Question } from './question.tsx';
import type { Matters } from './use-matters.ts';

interface QuestionGroupProps {
  readonly group: FactGroup;
  readonly matters: Matters | null;
  readonly dense?: boolean;
}

export const QuestionGroup = memo(({ group, matters, dense = false }: QuestionGroupProps) => {
  const { say, locale } = useWords();
  const { pack, terms } = usePackIndex();
  const facts = useMemo(() => pack.facts.filter((fact) => fact.group === group.id), [pack, group]);
  const names = useMemo(() => facts.map(({ id }) => fieldName(id)), [facts]);
  const done: number = useWatch({
    name: names,
    compute: (drafts: readonly Draft[]) => drafts.filter(isAnswered).length,
  });
  if (facts.length === 0) return null;
  const title = `group-${group.id}`;
  return (
    <section className="question-group" aria-labelledby={title}>
      <header>
        <h3 id={title}>{group.label[locale]}</h3>
        <span className="tally">{say('questions.tally', { done, all: facts.length })}</span>
      </header>
      {facts.map((fact) => (
        <Question
          key={fact.id}
          fact={fact}
          matters={matters === null ? null : Math.max(...partsOf(fact.id, terms).map((part) => matters.get(part) ?? 0))}
          dense={dense}
        />
      ))}
    </section>
  );
});
