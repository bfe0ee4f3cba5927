import { type RefObject, useLayoutEffect, useRef } from 'react';
import { usePageTitle } from '../frame/use-page-title.ts';
import { useSelfCheck } from './self-check-context.ts';
import { useSelfCheckWords } from './words/self-check-words.ts';

/** The heading of a step: it names the page, and takes the focus when one has come to it. */
export const useStepHead = (title: string, isWrong = false): RefObject<HTMLHeadingElement | null> => {
  const { say } = useSelfCheckWords();
  const { moves } = useSelfCheck().steps;
  const head = useRef<HTMLHeadingElement>(null);
  usePageTitle(say('self.page-title', { step: title }), isWrong);
  // Before the effects of what stands in the step, which may have a better place for the focus.
  useLayoutEffect(() => {
    if (moves === 0) return;
    head.current?.focus({ preventScroll: true });
    document.body.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [moves]);
  return head;
};
