import './asked.css';
import { factsRead, type Incentive, type Locale } from '@huice/engine';
import type { I18n } from '@lingui/core';
import { useEffect, useMemo, useState } from 'react';
import { goToQuestion } from '../../questions/go-to-question.ts';
import { pageFile } from '../../state/asked-pack.ts';
import { questionId } from '../../state/field-name.ts';
import { usePackIndex } from '../../state/pack-context.ts';
import { useWords } from '../../words/use-words.ts';
import { libraryFragment } from '../address/library-state.ts';
import { nothingChosen } from '../list/facet.ts';
import { libraryWordsIn } from '../words/library-words.ts';

/** In the form, after “check myself against this one”: which questions it reads, and the way to each. */
export const AskedQuestions = ({ incentive }: { readonly incentive: Incentive }) => {
  const { locale } = useWords();
  const { facts, pack } = usePackIndex();
  const words = useLibraryWordsLater(locale);
  const [open, setOpen] = useState(true);
  const read = useMemo(() => factsRead(incentive, pack), [incentive, pack]);
  useEffect(() => {
    if (!open) return;
    const questions = read.flatMap((id) => document.getElementById(questionId(id)) ?? []);
    for (const question of questions) question.setAttribute('data-asked', '');
    const first =
      read.find((id) => document.getElementById(questionId(id))?.dataset['answered'] === 'false') ?? read[0];
    if (first !== undefined) goToQuestion(first);
    return () => {
      for (const question of questions) question.removeAttribute('data-asked');
    };
  }, [open, read]);
  if (!open || words === null) return null;
  const say = (id: string, values?: Record<string, string | number>) => words._(id, values);
  const back = libraryFragment({
    view: { name: 'incentive', id: incentive.id },
    find: '',
    chosen: nothingChosen,
    asOf: null,
    locale,
    company: '',
    drafts: null,
    trial: null,
  });
  return (
    <section className="asked" aria-labelledby="asked-title">
      {/* No heading: it stands before the heading of the page. */}
      <p id="asked-title" className="asked-title">
        {say('asked.title', { title: incentive.title[locale] })}
      </p>
      <p>{say('asked.lead', { n: read.length })}</p>
      <ul>
        {read.map((id) => (
          <li key={id}>
            <button type="button" className="plain" onClick={() => goToQuestion(id)}>
              {facts.get(id)?.label[locale] ?? id}
            </button>
          </li>
        ))}
      </ul>
      <p className="asked-tools">
        <a href={`${pageFile('library.html')}${back}`}>{say('asked.back')}</a>
        <button type="button" className="tool" onClick={() => setOpen(false)}>
          {say('asked.close')}
        </button>
      </p>
    </section>
  );
};

const useLibraryWordsLater = (locale: Locale): I18n | null => {
  const [words, setWords] = useState<I18n | null>(null);
  useEffect(() => {
    let current = true;
    libraryWordsIn(locale).then(
      (found) => {
        if (current) setWords(found);
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [locale]);
  return words;
};
