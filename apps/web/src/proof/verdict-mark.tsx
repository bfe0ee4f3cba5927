import type { Verdict } from '@huice/engine';
import { verdictLabel } from '@huice/engine/wording';
import { useWords } from '../words/use-words.ts';

const shapes: Readonly<Record<Verdict, string>> = {
  met: 'M3 8.5l3.2 3.2L13 4.8',
  unmet: 'M4 4l8 8M12 4l-8 8',
  open: 'M8 3.2v5.3M8 11.6v1.2',
};

/** A shape, and the word for it. */
export const VerdictMark = ({ verdict }: { readonly verdict: Verdict }) => {
  const { locale } = useWords();
  return (
    <span className="verdict" data-verdict={verdict}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path
          d={shapes[verdict]}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {verdictLabel(verdict, locale)}
    </span>
  );
};
