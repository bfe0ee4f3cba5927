import { useId, useMemo, useState } from 'react';
import type { Prospect } from './prospect.ts';
import { ProspectRow } from './prospect-row.tsx';
import type { ProspectList } from './use-prospects.ts';
import { useProspectWords } from './words/prospect-words.ts';

interface ProspectRowsProps {
  readonly prospects: readonly Prospect[];
  readonly list: ProspectList;
  readonly opened: string | null;
  readonly show: (prospect: Prospect) => void;
  readonly remove: (gone: readonly Prospect[]) => Promise<void>;
}

/** From here on a list is looked through rather than read. */
const many = 8;

/** Each row is worked out when it is shown, so a long list is shown by the page. */
const pageful = 40;

const folded = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');

export const ProspectRows = ({ prospects, list, opened, show, remove }: ProspectRowsProps) => {
  const { say } = useProspectWords();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(pageful);
  const found = useMemo(() => {
    const part = folded(wanted);
    return part === '' ? prospects : prospects.filter(({ name }) => folded(name).includes(part));
  }, [prospects, wanted]);
  if (prospects.length === 0) return <p className="prospects-none">{say('prospects.none')}</p>;
  return (
    <>
      {prospects.length < many && wanted === '' ? null : (
        <p className="prospects-search">
          <label htmlFor={id}>{say('prospects.search')}</label>
          <input
            id={id}
            type="search"
            autoComplete="off"
            value={wanted}
            onChange={({ target }) => {
              setWanted(target.value);
              setShown(pageful);
            }}
          />
          <span className="tally" role="status">
            {say('prospects.found', { n: found.length, all: prospects.length })}
          </span>
        </p>
      )}
      <ul className="prospects-rows">
        {found.slice(0, shown).map((prospect) => (
          <ProspectRow
            key={prospect.id}
            prospect={prospect}
            isOpen={prospect.id === opened}
            isUnsaved={list.unsaved.has(prospect.id)}
            show={() => show(prospect)}
            rename={(name) => list.rename(prospect, name)}
            duplicate={() => list.duplicate(prospect, say('prospects.copy-name', { name: prospect.name }))}
            remove={() => remove([prospect])}
          />
        ))}
      </ul>
      {found.length <= shown ? null : (
        <button type="button" className="tool" onClick={() => setShown(shown + pageful)}>
          {say('prospects.more', { n: Math.min(pageful, found.length - shown) })}
        </button>
      )}
    </>
  );
};
