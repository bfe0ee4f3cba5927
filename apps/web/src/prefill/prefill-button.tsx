import { useWords } from '../words/use-words.ts';
import { prefillId } from './prefill-id.ts';

export const PrefillButton = ({ className }: { readonly className: string }) => {
  const { say } = useWords();
  return (
    <button type="button" className={className} popoverTarget={prefillId}>
      {say('prefill.open')}
    </button>
  );
};
