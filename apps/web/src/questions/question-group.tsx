import type { Fact, FactGroup } from '@huice/engine';
import { useWatch } from 'react-hook-form';
import { type Draft, isAnswered } from '../state/draft.ts';
import { useWords } from '../words/use-words.ts';
import { fieldName } from './field-name.ts';
import { Question } from './question.tsx';

interface QuestionGroupProps {
  readonly group: FactGroup;
  readonly facts: readonly Fact[];
  readonly matters: ReadonlyMap<string, number> | null;
  readonly dense?: boolean;
}

export const QuestionGroup = ({ group, facts, matters, dense = false }: QuestionGroupProps) => {
  const { say, locale } = useWords();
  const drafts = useWatch({ name: facts.map(({ id }) => fieldName(id)) }) as readonly Draft[];
  if (facts.length === 0) return null;
  const title = `group-${group.id}`;
  return (
    <section className="question-group" aria-labelledby={title}>
      <header>
        <h3 id={title}>{group.label[locale]}</h3>
        <span className="tally">
          {say('questions.tally', { done: drafts.filter(isAnswered).length, all: facts.length })}
        </span>
      </header>
      {facts.map((fact) => (
        <Question
          key={fact.id}
          fact={fact}
          matters={matters === null ? null : (matters.get(fact.id) ?? 0)}
          dense={dense}
        />
      ))}
    </section>
  );
};
