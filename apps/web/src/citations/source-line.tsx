import type { ResolvedCitation } from '@huice/engine';
import { gradeLabel } from '@huice/engine/wording';
import { usePackIndex } from '../state/pack-context.ts';
import { Spoken } from '../words/spoken.tsx';
import { useWords } from '../words/use-words.ts';
import { documentDate } from './document-date.ts';
import { InEnglish } from './in-english.tsx';

interface SourceLineProps {
  readonly citation: ResolvedCitation;
  readonly titleId?: string;
}

/** `《…》 衢政办发〔2018〕56号 · 衢州市人民政府办公室 · 2018 年 7 月 30 日`, and the grade of evidence. */
export const SourceLine = ({ citation, titleId }: SourceLineProps) => {
  const { say, locale } = useWords();
  const { documents, clauses } = usePackIndex();
  const document = documents.get(citation.document);
  const place = clauses.get(citation.clause)?.place;
  return (
    <footer className="source">
      <cite id={titleId} lang={document?.script ?? 'zh-Hans'}>
        {bookTitle(citation.title)}
      </cite>
      <InEnglish text={document?.english} />
      <p className="source-facts">
        {citation.documentNumber === undefined ? null : (
          <span lang={document?.script ?? 'zh-Hans'}>{citation.documentNumber}</span>
        )}
        <span lang={document?.script ?? 'zh-Hans'}>{citation.issuer}</span>
        <span>{documentDate(citation, say, locale)}</span>
        {place === undefined ? null : (
          <span>
            <Spoken text={place[locale]} />
          </span>
        )}
      </p>
      <p className="grade" data-grade={citation.grade}>
        {say('citation.grade', { grade: gradeLabel(citation.grade, locale) })}
      </p>
      {document?.caution === undefined && document?.dateInference === undefined ? null : (
        <details className="source-caution">
          <summary>{say('citation.caution')}</summary>
          {document.caution === undefined ? null : (
            <p>
              <Spoken text={document.caution[locale]} />
            </p>
          )}
          {document.dateInference === undefined ? null : (
            <p>
              <Spoken text={document.dateInference[locale]} />
            </p>
          )}
        </details>
      )}
    </footer>
  );
};

/** A title in 书名号, unless it has them already. */
export const bookTitle = (title: string): string => (/[《〈]/.test(title) ? title : `《${title}》`);
