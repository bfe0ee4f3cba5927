import { useWords } from './use-words.ts';

/** Words of Chinese, with the signs between them. */
const chinese = /(\p{Script=Han}+(?:[、，；：·]\p{Script=Han}+)*)/u;

/** A text in the page's language. Words of the source that an English one names (“以上”) are marked as Chinese, to be read aloud and drawn as such. */
export const Spoken = ({ text }: { readonly text: string }) => {
  const { locale } = useWords();
  if (locale !== 'en') return text;
  return text.split(chinese).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} lang="zh">
        {part}
      </span>
    ) : (
      part
    ),
  );
};
