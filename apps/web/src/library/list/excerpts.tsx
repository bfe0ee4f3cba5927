import type { FoundIn, Hit } from '../search/search.ts';
import { type LibraryMessageId, useLibraryWords } from '../words/library-words.ts';

const names: Readonly<Record<FoundIn, LibraryMessageId>> = {
  title: 'found.title',
  summary: 'found.summary',
  condition: 'found.condition',
  quote: 'found.quote',
  document: 'found.document',
  'open-point': 'found.open-point',
  id: 'found.id',
};

/** Where the words that were searched for stand, unless the title or the summary above shows it. */
export const Excerpts = ({ hit }: { readonly hit: Hit }) => {
  const { say, locale } = useLibraryWords();
  const telling = hit
    .excerpts(locale)
    .filter(({ where, lang }) => (where !== 'title' && where !== 'summary') || lang !== locale);
  if (telling.length === 0) return null;
  return (
    <ul className="excerpts">
      {telling.map(({ where, lang, before, found, after }) => (
        <li key={`${where} ${found}`} data-where={where}>
          <span className="excerpt-where">{say(names[where])}</span>
          <span lang={lang}>
            {before}
            <mark>{found}</mark>
            {after}
          </span>
        </li>
      ))}
    </ul>
  );
};
