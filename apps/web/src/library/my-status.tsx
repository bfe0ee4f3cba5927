import type { Result } from '@huice/engine';
import { StatusMark } from '../results/status-mark.tsx';
import { useLibraryWords } from './words/library-words.ts';

/** What the visitor’s own answers come to. What has ended is never shown as something to be had. */
export const MyStatus = ({ result }: { readonly result: Result }) => {
  const { say } = useLibraryWords();
  return (
    <span className="my-status">
      <span className="my-status-whose">{say(result.validity.state === 'ended' ? 'mine.then' : 'mine.now')}</span>
      <StatusMark status={result.status} />
    </span>
  );
};
