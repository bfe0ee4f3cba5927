import { useWords } from './use-words.ts';

/** Words of Chinese, with the signs between them. */
const chinese = /(\p{Script=Han}+(?:[、，；：·]\p{Script=Han}+)*)/u;

/**
 * A text in the page's language. Words of the source or of a file that an English one names (“以上”) are marked as Chinese, to be read
 * aloud and drawn as such; it stays one piece, also where the pieces of a line are laid out one by one.
 */
export const Spoken = ({ text }: { readonly text: string }) => {
  const { locale } = useWords();
  if (locale !== 'en' || !chinese.test(text)) return text;
  const parts = text.split(chinese).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} lang="zh">
        {part}
      </span>
    ) : (
      part
    ),
  );
  return <span>{parts}</span>;
};
