import { Spoken } from '../words/spoken.tsx';
import { useWords } from '../words/use-words.ts';
import { type GlossaryEntry, nameOf } from './glossary.ts';

/** What a word means, and the words of a document that say so. Only what may stand within a line. */
export const EntryText = ({ entry }: { readonly entry: GlossaryEntry }) => {
  const { locale } = useWords();
  const { meaning, source } = entry;
  return (
    <>
      <b className="word-name">
        <Spoken text={nameOf(entry, locale)} />
      </b>
      <span className="word-meaning">
        <Spoken text={meaning[locale]} />
      </span>
      {source === undefined ? null : (
        <span className="word-source">
          <q lang="zh-Hans">{source.words}</q>
          <cite lang="zh-Hans">{source.document}</cite>
        </span>
      )}
    </>
  );
};
