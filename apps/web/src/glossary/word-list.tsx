import './glossary.css';
import { I18nProvider } from '@lingui/react';
import { useLaterWords } from '../words/use-later-words.ts';
import { useWords } from '../words/use-words.ts';
import { EntryText } from './entry-text.tsx';
import { entriesIn } from './find-entries.ts';
import type { GlossaryEntry } from './glossary.ts';
import { useMarks } from './use-marks.ts';
import { glossaryWordsIn, useGlossaryWords } from './words/glossary-words.ts';

export interface WordListProps {
  readonly texts: readonly string[];
  /** Whether it stands within something that was opened for it. */
  readonly isOpen?: boolean;
}

/** The words of the field in some texts, one below the other, where they are not marked in the texts themselves. */
export const WordList = ({ texts, isOpen = false }: WordListProps) => {
  const { locale } = useWords();
  const hasMarks = useMarks();
  const words = useLaterWords(glossaryWordsIn);
  const entries = hasMarks ? [] : entriesIn(texts, locale);
  if (entries.length === 0 || words === null) return null;
  return (
    <I18nProvider i18n={words}>{isOpen ? <Entries entries={entries} /> : <Folded entries={entries} />}</I18nProvider>
  );
};

interface EntriesProps {
  readonly entries: readonly GlossaryEntry[];
}

const Folded = ({ entries }: EntriesProps) => {
  const { say } = useGlossaryWords();
  return (
    <details className="word-fold">
      <summary>{say('glossary.words', { n: entries.length })}</summary>
      <Entries entries={entries} />
    </details>
  );
};

const Entries = ({ entries }: EntriesProps) => {
  const { say } = useGlossaryWords();
  return (
    <ul className="word-list" aria-label={say('glossary.list')}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <EntryText entry={entry} />
        </li>
      ))}
    </ul>
  );
};
