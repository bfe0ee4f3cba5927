import { headerWithin } from '@huice/tables';
import { useState } from 'react';
import { noHeader } from '../batch/columns/header-of.ts';
import { cellAt, rowCount, rowsBetween } from '../batch/file/rows.ts';
import type { Table } from '../batch/file/table.ts';
import { type NamesAt, type OwnTable, placeOf, titleOf } from './own-table.ts';
import { namesWithin } from './sideways.ts';
import { usePrefillWords } from './words/prefill-words.ts';

interface TableLayoutProps {
  /** As it stands in the file. */
  readonly file: Table;
  readonly own: OwnTable;
  readonly setNames: (namesAt: NamesAt) => void;
  readonly setCompany: (row: number) => void;
}

/** Where the names of the facts stand, and whose answers are taken where there are several. */
export const TableLayout = ({ file, own, setNames, setCompany }: TableLayoutProps) => {
  const { say } = usePrefillWords();
  const { namesAt, companies } = own;
  const head = rowsBetween(file.rows, 0, headerWithin);
  const options = (kind: NamesAt['in'], lines: readonly (readonly string[])[]) =>
    lines.flatMap((cells, at) => {
      const text = started(cells);
      return text === '' ? [] : [{ value: `${kind} ${at}`, label: say(`prefill.${kind}`, { n: at + 1, text }) }];
    });
  const columns = Array.from({ length: namesWithin }, (_, column) =>
    Array.from({ length: Math.min(headerWithin, rowCount(file.rows)) }, (__, row) => cellAt(file.rows, row, column)),
  );
  const choose = (value: string) => {
    const [kind = '', at = ''] = value.split(' ');
    setNames({ in: kind === 'row' ? 'row' : 'column', at: Number(at) });
  };
  const groups = [
    { label: say('prefill.across'), of: options('row', head) },
    { label: say('prefill.down'), of: options('column', columns) },
  ];
  return (
    <div className="prefill-layout">
      <label className="batch-header-row">
        {say('prefill.names-in')}
        <select value={`${namesAt.in} ${namesAt.at}`} onChange={({ target }) => choose(target.value)}>
          {groups.map(({ label, of }) => (
            <optgroup key={label} label={label}>
              {of.map((one) => (
                <option key={one.value} value={one.value}>
                  {one.label}
                </option>
              ))}
            </optgroup>
          ))}
          <option value={`row ${noHeader}`}>{say('batch.columns.no-header')}</option>
        </select>
      </label>
      {companies.length === 0 ? <p className="error-text">{say('prefill.no-company')}</p> : null}
      {companies.length < 2 ? null : <CompanyChoice own={own} setCompany={setCompany} />}
    </div>
  );
};

const started = (cells: readonly string[]): string =>
  cells
    .filter((cell) => cell.trim() !== '')
    .slice(0, 3)
    .join(' · ')
    .slice(0, 40);

/** More than these are looked for by name. */
const shownAtOnce = 50;

const CompanyChoice = ({ own, setCompany }: Pick<TableLayoutProps, 'own' | 'setCompany'>) => {
  const { say } = usePrefillWords();
  const [find, setFind] = useState('');
  const { companies, company, namesAt } = own;
  const nameOf = (row: number) => {
    const place = placeOf(own, row, 0);
    return say(`prefill.${namesAt.in}`, {
      n: namesAt.in === 'row' ? place.row : place.column,
      text: titleOf(own, row),
    });
  };
  const wanted = find.trim();
  const found = [...companies.filter((row) => wanted === '' || nameOf(row).includes(wanted)).slice(0, shownAtOnce)];
  return (
    <>
      {companies.length <= shownAtOnce ? null : (
        <label className="batch-header-row">
          {say('prefill.find', { n: companies.length })}
          <input type="text" value={find} autoComplete="off" onChange={({ target }) => setFind(target.value)} />
        </label>
      )}
      <label className="batch-header-row">
        {say(`prefill.which-${namesAt.in}`)}
        <select value={company} onChange={({ target }) => setCompany(Number(target.value))}>
          {(found.includes(company) ? found : [company, ...found]).map((row) => (
            <option key={row} value={row}>
              {nameOf(row)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
};
