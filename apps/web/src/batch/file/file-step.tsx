import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { useNoDropAside } from '../../frame/use-no-drop-aside.ts';
import { type Opened, refusalOf } from '../use-table.ts';
import { useBatchWords } from '../words/batch-words.ts';
import { limits } from './limits.ts';
import { OpenedFile } from './opened-file.tsx';
import { RefusalNote } from './refusal-note.tsx';
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
