import type { How } from '@huice/engine';
import { HowLines } from '../../enquiry/how-lines.tsx';
import { useLibraryWords } from '../words/library-words.ts';
import { Part } from './part.tsx';

/** What to do to have it, as far as a source says so. */
export const HowPart = ({ how }: { readonly how: How }) => {
  const { say } = useLibraryWords();
  return (
    <Part id="how" title={say('item.how')}>
      <HowLines how={how} />
    </Part>
  );
};
