import { useMemo } from 'react';
import { Spoken } from '../../words/spoken.tsx';
import { rowAt } from '../file/rows.ts';
import type { Table } from '../file/table.ts';
import { type BatchSay, useBatchWords } from '../words/batch-words.ts';
import { headerOf } from './header-of.ts';
import { companiesAmong, type LeftOut, type Lines, leftOutKinds, type Taken } from './line-kinds.ts';
import type { Reading } from './reading.ts';

interface LeftOutNoteProps {
  readonly table: Table;
  readonly reading: Pick<Reading, 'header' | 'lines' | 'taken'>;
  readonly setTaken: (taken: Taken) => void;
}

/** What was taken from the file, what was left out and why, and the way to take it in all the same. */
export const LeftOutNote = ({ table, reading, setTaken }: LeftOutNoteProps) => {
  const { say } = useBatchWords();
  const { header, lines, taken } = reading;
  const found = useMemo(() => linesByKind(lines), [lines]);
  const companies = useMemo(() => companiesAmong(lines, taken).length, [lines, taken]);
  const { hiddenColumns = [] } = table.layout ?? {};
  const names = headerOf(table, header);
  const columns = hiddenColumns.filter((column) => column < names.length);
  const sheets = table.sheets.filter(({ isHidden }, at) => isHidden && at !== table.sheet);
  const toggle = (kind: LeftOut | 'hidden-column') =>
    setTaken(taken.has(kind) ? new Set([...taken].filter((one) => one !== kind)) : new Set([...taken, kind]));
  const kinds = leftOutKinds.flatMap((kind) => {
    const places = found.get(kind);
    return places === undefined ? [] : [[kind, samplesOf(table, places, say), places.length] as const];
  });
  return (
    <div className="batch-left-out">
      <p role="status">{say('batch.left-out.told', { companies, left: lines.places.length - companies })}</p>
      {kinds.length + columns.length === 0 ? null : (
        <fieldset>
          <legend>{say('batch.left-out.title')}</legend>
          {kinds.map(([kind, samples, n]) => (
            <label key={kind} className="batch-check">
              <input type="checkbox" checked={taken.has(kind)} onChange={() => toggle(kind)} />
              <span>
                {say(`batch.left-out.${kind}`, { n })} <Spoken text={samples} />
              </span>
            </label>
          ))}
          {columns.length === 0 ? null : (
            <label className="batch-check">
              <input type="checkbox" checked={taken.has('hidden-column')} onChange={() => toggle('hidden-column')} />
              <span>
                {say('batch.left-out.hidden-column', { n: columns.length })}{' '}
                <Spoken text={columns.map((column) => names[column] || column + 1).join(say('list.separator'))} />
              </span>
            </label>
          )}
        </fieldset>
      )}
      {sheets.length === 0 ? null : (
        <p className="tally">
          <Spoken
            text={say('batch.left-out.sheets', { names: sheets.map(({ name }) => name).join(say('list.separator')) })}
          />
        </p>
      )}
    </div>
  );
};

const linesByKind = ({ places, kinds }: Lines): ReadonlyMap<LeftOut, readonly number[]> => {
  const found = new Map<LeftOut, number[]>();
  for (const [at, kind] of kinds.entries()) {
    const name = leftOutKinds[kind - 1];
    if (name === undefined) continue;
    const before = found.get(name);
    if (before === undefined) found.set(name, [places[at] as number]);
    else before.push(places[at] as number);
  }
  return found;
};

/** So many are shown; they are enough to know the kind by. */
const shown = 3;

const samplesOf = ({ rows }: Table, places: readonly number[], say: BatchSay): string =>
  places
    .slice(0, shown)
    .map((place) => {
      const text = rowAt(rows, place).find((cell) => cell.trim() !== '') ?? '';
      return say('batch.left-out.line', { row: place + 1, text: shortened(text.trim()) });
    })
    .join(say('list.separator')) + (places.length > shown ? say('batch.left-out.more') : '');

const shortened = (text: string): string => (text.length > 16 ? `${text.slice(0, 15)}…` : text);
