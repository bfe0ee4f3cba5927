import { focusOnward } from '../../design/focus-onward.ts';
import type { Opened } from '../use-table.ts';
import { useBatchWords } from '../words/batch-words.ts';
import { type Encoding, encodings } from './decode-text.ts';
import { rowCount } from './rows.ts';
import type { ReadOptions } from './table.ts';

interface OpenedFileProps {
  readonly opened: Pick<Opened, 'file' | 'options' | 'outcome'>;
  readonly open: (file: File, options: ReadOptions) => void;
  readonly close: () => void;
}

/** The file that is open, and in which encoding and which of its sheets it is read. */
export const OpenedFile = ({ opened, open, close }: OpenedFileProps) => {
  const { say } = useBatchWords();
  const { file, outcome, options } = opened;
  const table = outcome?.ok === true ? outcome.value : null;
  const isText = table?.encoding !== null && !/\.xlsx$/i.test(file.name);
  return (
    <div className="batch-opened">
      <p role="status">
        <b>{file.name}</b>{' '}
        {outcome === null
          ? say('batch.file.reading')
          : table === null
            ? ''
            : say('batch.file.rows', { n: rowCount(table.rows) })}
      </p>
      {isText ? (
        <label>
          {say('batch.file.encoding')}
          <select
            value={options.encoding ?? ''}
            onChange={({ target }) => open(file, target.value === '' ? {} : { encoding: target.value as Encoding })}
          >
            <option value="">{say('batch.file.guessed', { encoding: (table?.encoding ?? '').toUpperCase() })}</option>
            {encodings.map((encoding) => (
              <option key={encoding} value={encoding}>
                {encoding.toUpperCase()}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {table !== null && table.sheets.length > 1 ? (
        <label>
          {say('batch.file.sheet')}
          <select value={table.sheet} onChange={({ target }) => open(file, { sheet: Number(target.value) })}>
            {table.sheets.map(({ name, isHidden }, index) => (
              <option key={name} value={index}>
                {isHidden ? say('batch.file.sheet-hidden', { name }) : name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <button
        type="button"
        className="plain"
        onClick={(event) => {
          close();
          focusOnward(event, event.currentTarget.closest('.batch-drop')?.querySelector('input'));
        }}
      >
        {say('batch.file.close')}
      </button>
    </div>
  );
};
