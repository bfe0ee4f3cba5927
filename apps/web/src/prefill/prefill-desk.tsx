import { useEffect, useRef } from 'react';
import { LeftOutNote } from '../batch/columns/left-out-note.tsx';
import { OpenedFile } from '../batch/file/opened-file.tsx';
import { RefusalNote } from '../batch/file/refusal-note.tsx';
import { useComplaint } from '../frame/complaints.ts';
import type { Filled } from './filled.ts';
import { OwnLines } from './own-lines.tsx';
import { TableInput } from './table-input.tsx';
import { TableLayout } from './table-layout.tsx';
import { useOwnTable } from './use-own-table.ts';
import { usePrefillWords } from './words/prefill-words.ts';

export interface PrefillDeskProps {
  /** How often the sheet was opened, so that the focus can follow. */
  readonly openings: number;
  readonly done: (filled: Filled) => void;
}

/** A table of one’s own, what was understood of it, and the button that makes it answers. */
export const PrefillDesk = ({ openings, done }: PrefillDeskProps) => {
  const { say } = usePrefillWords();
  const head = useRef<HTMLHeadingElement>(null);
  const { opened, own, file, open, close, setNames, setCompany, setPlan, setTaken } = useOwnTable();
  const refusal = opened?.outcome?.ok === false ? opened.outcome.refusal : null;
  useComplaint(refusal !== null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every opening
  useEffect(() => head.current?.focus(), [openings]);
  return (
    <div className="batch prefill-desk">
      <h2 ref={head} tabIndex={-1}>
        {say('prefill.open')}
      </h2>
      <p className="prefill-lead">{say('prefill.lead')}</p>
      <TableInput open={open} />
      {opened === null || opened.isPasted ? null : <OpenedFile opened={opened} open={open} close={close} />}
      <RefusalNote refusal={refusal} fileName={opened?.isPasted ? say('prefill.pasted') : (opened?.file.name ?? '')} />
      {own === null || file === null ? null : (
        <>
          <TableLayout file={file} own={own} setNames={setNames} setCompany={setCompany} />
          {own.namesAt.in === 'row' && own.lines.kinds.some((kind) => kind > 0) ? (
            <LeftOutNote table={own.table} reading={own} setTaken={setTaken} />
          ) : null}
          <OwnLines key={`${own.namesAt.in} ${own.namesAt.at}`} own={own} setPlan={setPlan} done={done} />
        </>
      )}
    </div>
  );
};
