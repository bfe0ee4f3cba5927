import { Spoken } from '../words/spoken.tsx';
import { useWords } from '../words/use-words.ts';

/** What a passage or a title says, for readers of English: our own reading of it, and marked as that. */
export const InEnglish = ({ text }: { readonly text: string | undefined }) => {
  const { say, locale } = useWords();
  if (locale !== 'en' || text === undefined) return null;
  return (
    <p className="in-english" lang="en">
      <span>{say('citation.english')}</span> <Spoken text={text} />
    </p>
  );
};
