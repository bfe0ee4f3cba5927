import type { SourceDocument } from '@huice/engine';
import { gradeLabel } from '@huice/engine/wording';
import type { ReactNode } from 'react';
import { documentDate } from '../../citations/document-date.ts';
import { Spoken } from '../../words/spoken.tsx';
import { type LibraryMessageId, useLibraryWords } from '../words/library-words.ts';

/** What is known of a document, and how it is known. */
export const SourceRecord = ({ document }: { readonly document: SourceDocument }) => {
  const { say, locale } = useLibraryWords();
  const { dateInference, script, characters, digest, url, caution } = document;
  const own = (text: string) => <span lang={script}>{text}</span>;
  return (
    <dl className="record">
      <Row name="record.title">{own(document.title)}</Row>
      <Row name="record.number">
        {document.documentNumber === undefined ? say('record.none') : own(document.documentNumber)}
      </Row>
      <Row name="record.issuer">{own(document.issuer)}</Row>
      {document.author === undefined ? null : <Row name="record.author">{own(document.author)}</Row>}
      <Row name="record.date">
        {documentDate(document, say, locale)}
        {dateInference === undefined ? null : (
          <p className="rule-aside">
            <span className="tag">{say('citation.inference')}</span>
            <Spoken text={dateInference[locale]} />
          </p>
        )}
      </Row>
      {/* Not the document's own word, but ours for its kind. */}
      <Row name="record.genre">
        <span lang="zh-Hans">{document.genre}</span>
      </Row>
      <Row name="record.grade">
        <span className="grade">{gradeLabel(document.grade, locale)}</span>
      </Row>
      <Row name="record.script">{say(script === 'zh-Hant' ? 'record.script-hant' : 'record.script-hans')}</Row>
      <Row name="record.characters">
        {characters === undefined ? say('record.extract-only') : say('record.characters-n', { n: characters })}
      </Row>
      <Row name="record.digest">
        {digest === undefined ? say('record.no-digest') : <code className="digest">{digest}</code>}
      </Row>
      {url === undefined ? null : (
        <Row name="record.url">
          <a href={url} rel="noreferrer">
            {url}
          </a>
        </Row>
      )}
      {caution === undefined ? null : (
        <Row name="record.caution">
          <Spoken text={caution[locale]} />
        </Row>
      )}
    </dl>
  );
};

const Row = ({ name, children }: { readonly name: LibraryMessageId; readonly children: ReactNode }) => {
  const { say } = useLibraryWords();
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
};
