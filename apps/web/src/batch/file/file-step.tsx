import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { focusOnward } from '../../design/focus-onward.ts';
import { useNoDropAside } from '../../frame/use-no-drop-aside.ts';
import { type Opened, refusalOf } from '../use-table.ts';
import { useBatchWords } from '../words/batch-words.ts';
import { type Encoding, encodings } from './decode-text.ts';
import { limits } from './limits.ts';
import { RefusalNote } from './refusal-note.tsx';
import { rowCount } from './rows.ts';
import type { ReadOptions } from './table.ts';
import { TemplateLinks } from './template-links.tsx';

interface FileStepProps {
  readonly opened: Opened | null;
  readonly open: (file: File, options?: ReadOptions) => void;
  readonly close: () => void;
  /** What is said of what was read. */
  readonly children?: ReactNode;
}

export const FileStep = ({ opened, open, close, children }: FileStepProps) => {
  const { say } = useBatchWords();
  const [hovered, setHovered] = useState(false);
  const input = useId();
  /** How many files were let go together with the one that is read. */
  const [others, setOthers] = useState(0);
  useNoDropAside();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setHovered(false);
    const [file, ...more] = event.dataTransfer.files;
    setOthers(more.length);
    if (file !== undefined) open(file);
  };
  return (
    <section className="batch-step" aria-labelledby="file-title">
      <h2 id="file-title">
        <span className="batch-number" aria-hidden="true">
          1
        </span>
        {say('batch.file.title')}
      </h2>
      {opened === null ? <p className="batch-lead">{say('batch.file.lead')}</p> : null}
      <div
        className="batch-drop"
        role="group"
        aria-labelledby="file-title"
        data-hovered={hovered}
        data-filled={opened !== null}
        onDragOver={(event) => {
          event.preventDefault();
          setHovered(true);
        }}
        onDragLeave={() => setHovered(false)}
        onDrop={drop}
      >
        <label htmlFor={input} className={opened === null ? 'primary batch-pick' : 'tool batch-pick'}>
          {say(opened === null ? 'batch.file.pick' : 'batch.file.other')}
        </label>
        <input
          id={input}
          className="batch-input"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            setOthers(0);
            if (file !== undefined) open(file);
            target.value = '';
          }}
        />
        {opened === null ? (
          <p className="tally">
            {say('batch.file.limits', { rows: limits.rows, megabytes: limits.fileBytes / 1024 / 1024 })}
          </p>
        ) : (
          <OpenedFile opened={opened} open={open} close={close} />
        )}
      </div>
      {opened === null || others === 0 ? null : (
        <p className="batch-others" role="status">
          {say('batch.file.only-first', { n: others })}
        </p>
      )}
      {children}
      <RefusalNote refusal={refusalOf(opened)} fileName={opened?.file.name ?? ''} />
      {opened === null || refusalOf(opened) !== null ? <TemplateLinks open={open} /> : null}
    </section>
  );
};

const OpenedFile = ({ opened, open, close }: FileStepProps & { readonly opened: Opened }) => {
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
