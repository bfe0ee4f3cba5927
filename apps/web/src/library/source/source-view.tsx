import type { CitingPart, SourceDocument } from '@huice/engine';
import { gradeLabel } from '@huice/engine/wording';
import { useMemo } from 'react';
import { InEnglish } from '../../citations/in-english.tsx';
import { Quote } from '../../citations/quote.tsx';
import { bookTitle } from '../../citations/source-line.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { Spoken } from '../../words/spoken.tsx';
import { useWhere } from '../address/address-context.ts';
import { ViewTitle } from '../frame/view-title.tsx';
import { type LibraryMessageId, useLibraryWords } from '../words/library-words.ts';
import { CoverageTable } from './coverage-table.tsx';
import { type CitedPassage, passagesOf } from './passages-of.ts';
import { SourceRecord } from './source-record.tsx';
import { Strip } from './strip.tsx';

const parts: Readonly<Record<CitingPart, LibraryMessageId>> = {
  condition: 'cited.condition',
  amount: 'cited.amount',
  validity: 'cited.validity',
  authority: 'cited.authority',
  how: 'cited.how',
  versions: 'cited.versions',
  conflict: 'cited.conflict',
};

/** One document: its record, the passages cited from it and by whom, and what became of the rest. */
export const SourceView = ({ document }: { readonly document: SourceDocument }) => {
  const { say } = useLibraryWords();
  const packIndex = usePackIndex();
  const { to } = useWhere();
  const passages = useMemo(() => passagesOf(packIndex, document.id), [packIndex, document.id]);
  return (
    <main className="source-view">
      <p className="back">
        <a href={to({ view: { name: 'sources' } })}>{say('source.back')}</a>
      </p>
      <ViewTitle title={document.title}>
        <span lang={document.script}>{bookTitle(document.title)}</span>
      </ViewTitle>
      <InEnglish text={document.english} />
      <section aria-labelledby="record-title">
        <h2 id="record-title">{say('source.record')}</h2>
        <SourceRecord document={document} />
      </section>
      <section aria-labelledby="passages-title">
        <h2 id="passages-title">{say('source.passages', { n: passages.length })}</h2>
        <p className="hint">{say('source.passages-lead')}</p>
        <Strip document={document} passages={passages} />
        {passages.length === 0 ? <p>{say('source.no-passages')}</p> : null}
        <ol className="passages">
          {passages.map((passage) => (
            <Passage key={passage.clause.id} passage={passage} />
          ))}
        </ol>
      </section>
      <section aria-labelledby="coverage-title">
        <h2 id="coverage-title">{say('coverage.title')}</h2>
        <CoverageTable document={document} />
      </section>
    </main>
  );
};

const Passage = ({ passage }: { readonly passage: CitedPassage }) => {
  const { say, locale } = useLibraryWords();
  const { to } = useWhere();
  const { clause, uses, by } = passage;
  return (
    <li className="passage">
      <Quote of={clause.id} uses={uses} />
      <p className="source-facts">
        <code>{clause.id}</code>
        {clause.place === undefined ? null : (
          <span>
            <Spoken text={clause.place[locale]} />
          </span>
        )}
        <span>
          {clause.offset === undefined
            ? say('source.no-offset')
            : say('source.span', { from: clause.offset, to: clause.offset + clause.quote.length })}
        </span>
        <span className="grade">{gradeLabel(clause.grade, locale)}</span>
      </p>
      {clause.note === undefined ? null : (
        <p className="hint">
          <Spoken text={clause.note[locale]} />
        </p>
      )}
      {by.length === 0 ? (
        <p className="hint">{say('source.cited-by-none')}</p>
      ) : (
        <ul className="cited-by" aria-label={say('source.cited-by')}>
          {by.map(({ incentive, parts: of }) => (
            <li key={incentive.id}>
              <a href={to({ view: { name: 'incentive', id: incentive.id } })}>{incentive.title[locale]}</a>
              <span className="hint"> {of.map((part) => say(parts[part])).join(say('list.separator'))}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};
