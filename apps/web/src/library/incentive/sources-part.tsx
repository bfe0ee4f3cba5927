import type { Incentive } from '@huice/engine';
import { gradeLabel } from '@huice/engine/wording';
import { citedIn } from '../../citations/cited-in.ts';
import { documentDate } from '../../citations/document-date.ts';
import { bookTitle } from '../../citations/source-line.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { useWhere } from '../address/address-context.ts';
import { useLibraryWords } from '../words/library-words.ts';
import { Part } from './part.tsx';

/** The documents that the incentive rests on, each a way to its record. */
export const SourcesPart = ({ incentive }: { readonly incentive: Incentive }) => {
  const { say, locale } = useLibraryWords();
  const { clauses, documents } = usePackIndex();
  const { to } = useWhere();
  const ids = new Set(citedIn(incentive).flatMap(({ cite }) => clauses.get(cite.clause)?.document ?? []));
  return (
    <Part id="sources" title={say('item.sources')}>
      <ul className="source-list">
        {[...ids].flatMap((id) => {
          const document = documents.get(id);
          return document === undefined
            ? []
            : [
                <li key={id}>
                  <a lang={document.script} href={to({ view: { name: 'source', id } })}>
                    {bookTitle(document.title)}
                  </a>
                  <p className="source-facts">
                    <span lang={document.script}>{document.issuer}</span>
                    <span>{documentDate(document, say, locale)}</span>
                    <span className="grade">{gradeLabel(document.grade, locale)}</span>
                  </p>
                </li>,
              ];
        })}
      </ul>
    </Part>
  );
};
