import type { Pack } from '@huice/engine';
import type { FieldChange, ListChange } from '@huice/engine/review';
import { bookTitle } from '../../citations/source-line.tsx';
import { usePackIndex } from '../../state/pack-context.ts';
import { useWhere } from '../address/address-context.ts';
import { type LibraryMessageId, useLibraryWords } from '../words/library-words.ts';
import { useCompared } from './compared-context.ts';
import type { Subject } from './field-labels.ts';
import { FieldList } from './field-list.tsx';

interface PartChangesProps {
  readonly title: LibraryMessageId;
  readonly subject: Subject;
  readonly change: ListChange;
}

/** Facts, judgements, documents and the like that came, went or changed, each by its name. */
export const PartChanges = ({ title, subject, change: { added, removed, changed } }: PartChangesProps) => {
  const { say } = useLibraryWords();
  const { before, after } = useCompared();
  if (added.length + removed.length + changed.length === 0) return null;
  return (
    <section>
      <h3>{say(title)}</h3>
      <ul className="part-changes">
        {added.map((id) => (
          <li key={id}>
            <b>{say('change.part-added')}</b> <Name id={id} subject={subject} pack={after} />
          </li>
        ))}
        {removed.map((id) => (
          <li key={id}>
            <b>{say('change.part-removed')}</b> <Name id={id} subject={subject} pack={before} />
          </li>
        ))}
        {changed.map(({ id, meaning, wording }) => (
          <li key={id}>
            <b>{say('change.part-changed')}</b> <Name id={id} subject={subject} pack={after} />
            <FieldList
              subject={subject}
              id={id}
              changes={[...meaning, ...wording.filter((one) => !isOptionItself(one))]}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** An option that came or went is told by the list of the options; the wording that came or went with it says nothing more. */
const isOptionItself = ({ field, before, after }: FieldChange): boolean =>
  /^options\b/.test(field) && (before === null || after === null);

interface NameProps {
  readonly id: string;
  readonly subject: Subject;
  readonly pack: Pack;
}

/** What people call the part; a document and a passage lead to the source’s own page where it is still there. */
const Name = ({ id, subject, pack }: NameProps) => {
  const { locale } = useLibraryWords();
  const { documents } = usePackIndex();
  const { to } = useWhere();
  if (subject === 'document' || subject === 'clause') {
    const clause = subject === 'clause' ? pack.clauses.find((one) => one.id === id) : undefined;
    const document = pack.documents.find((one) => one.id === (clause?.document ?? id));
    if (document === undefined) return id;
    const title = <span lang={document.script}>{bookTitle(document.title)}</span>;
    return (
      <>
        {clause === undefined ? null : <q lang={document.script}>{clause.quote}</q>}{' '}
        {documents.has(document.id) ? <a href={to({ view: { name: 'source', id: document.id } })}>{title}</a> : title}
      </>
    );
  }
  const named = [...pack.facts, ...pack.judgements, ...(pack.sharedCaps ?? [])].find((one) => one.id === id);
  return named?.label[locale] ?? id;
};
