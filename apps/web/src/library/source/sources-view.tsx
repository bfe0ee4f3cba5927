import { gradeLabel } from '@huice/engine/wording';
import { documentDate } from '../../citations/document-date.ts';
import { bookTitle } from '../../citations/source-line.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { useWhere } from '../address/address-context.ts';
import { ViewTitle } from '../frame/view-title.tsx';
import { useLibraryWords } from '../words/library-words.ts';
import { citingCount } from './passages-of.ts';

/** Every document that the pack knows of, by how far it can be relied on. */
export const SourcesView = () => {
  const { say, locale } = useLibraryWords();
  const { pack } = usePackIndex();
  const { to } = useWhere();
  const grades = (['official', 'official-report', 'press', 'inference'] as const).filter((grade) =>
    pack.documents.some((document) => document.grade === grade),
  );
  return (
    <main className="sources-view">
      <ViewTitle title={say('sources.title')}>{say('sources.title')}</ViewTitle>
      <p className="library-hint">{say('sources.lead', { n: pack.documents.length })}</p>
      {grades.map((grade) => (
        <section key={grade} aria-labelledby={`sources-${grade}`}>
          <h2 id={`sources-${grade}`}>{gradeLabel(grade, locale)}</h2>
          <ul className="source-list">
            {pack.documents
              .filter((document) => document.grade === grade)
              .map(({ id, title, script, issuer, documentNumber, ...dated }) => (
                <li key={id}>
                  <a lang={script} href={to({ view: { name: 'source', id } })}>
                    {bookTitle(title)}
                  </a>
                  <p className="source-facts">
                    {documentNumber === undefined ? null : <span lang={script}>{documentNumber}</span>}
                    <span lang={script}>{issuer}</span>
                    <span>{documentDate(dated, say, locale)}</span>
                    <span>{say('sources.cited-by', { n: citingCount(pack, id) })}</span>
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </main>
  );
};
