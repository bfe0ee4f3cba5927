import { gradeLabel } from '@huice/engine/wording';
import { documentDate } from '../citations/document-date.ts';
import { InEnglish } from '../citations/in-english.tsx';
import type { Note } from '../citations/notes-of.ts';
import { bookTitle } from '../citations/source-line.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { Spoken } from '../words/spoken.tsx';
import { useWords } from '../words/use-words.ts';

/** The quotations as numbered notes, and below them the documents they come from. */
export const BriefSources = ({ notes }: { readonly notes: readonly Note[] }) => {
  const { say, locale } = useWords();
  const { documents, clauses } = usePackIndex();
  const cited = [...new Set(notes.map(({ source }) => source.document))].flatMap((id) => documents.get(id) ?? []);
  const letter = (id: string) => cited.findIndex((document) => document.id === id) + 1;
  return (
    <>
      <section className="brief-notes">
        <h2>{say('brief.notes')}</h2>
        <ol>
          {notes.map(({ number, source }) => (
            <li key={number} value={number}>
              <q lang={documents.get(source.document)?.script}>{source.quote}</q>{' '}
              {say('brief.note-source', { n: letter(source.document), grade: gradeLabel(source.grade, locale) })}
              <InEnglish text={clauses.get(source.clause)?.english} />
            </li>
          ))}
        </ol>
      </section>
      <section className="brief-notes">
        <h2>{say('brief.documents')}</h2>
        <ol>
          {cited.map((document) => (
            <li key={document.id} lang={document.script}>
              {bookTitle(document.title)}
              {document.documentNumber === undefined ? '' : ` ${document.documentNumber}`} · {document.issuer} ·{' '}
              <span lang={locale}>{documentDate(document, say, locale)}</span>
              {document.caution === undefined ? null : (
                <span lang={locale}>
                  {' · '}
                  <Spoken text={document.caution[locale]} />
                </span>
              )}
              <InEnglish text={document.english} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
};
