import { useEffect, useRef } from 'react';
import { useBatchWords } from '../words/batch-words.ts';
import type { Refusal } from './read-result.ts';

/** Why a file was refused and what to do instead. Takes the focus, as every error summary does. */
export const RefusalNote = ({ refusal, fileName }: { readonly refusal: Refusal | null; readonly fileName: string }) => {
  const { say } = useBatchWords();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal !== null) note.current?.focus();
  }, [refusal]);
  if (refusal === null) return null;
  return (
    <div ref={note} className="batch-refusal" role="alert" tabIndex={-1}>
      <p>
        <b>{say('batch.file.refused', { name: fileName })}</b>
      </p>
      <p>{say(`batch.refused.${refusal.code}`, refusal.params)}</p>
    </div>
  );
};
