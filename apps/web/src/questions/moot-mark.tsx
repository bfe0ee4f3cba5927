import { useWords } from '../words/use-words.ts';
import { useIsMoot } from './moot-provider.tsx';

/** Said quietly of an answer that no longer bears on anything. */
export const MootMark = ({ factId }: { readonly factId: string }) => {
  const { say } = useWords();
  return useIsMoot(factId) ? <p className="question-moot">{say('question.moot')}</p> : null;
};
