import type { Status } from '@huice/engine';
import { StatusShape } from '../results/status-mark.tsx';
import { useBatchWords } from './words/batch-words.ts';

/** How many stand at one status. */
export const Tally = ({ status, n }: { readonly status: Status; readonly n: number }) => {
  const { say } = useBatchWords();
  return (
    <span className="status batch-tally" data-status={status} data-none={n === 0}>
      <StatusShape status={status} size={12} />
      <span className="unseen">{say(`status.${status}-short`)}</span>
      {n}
    </span>
  );
};
