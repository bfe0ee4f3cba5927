import { useLayoutEffect } from 'react';
import { useWords } from '../words/use-words.ts';
import { useHasComplaint } from './complaints.ts';

/**
 * Names the window in the same turn as the page changes; the title begins with “Error:” while something on the page is wrong,
 * as who names it knows or as any part of the page complains.
 */
export const usePageTitle = (title: string, isWrong = false): void => {
  const { say } = useWords();
  const hasComplaint = useHasComplaint();
  const prefix = isWrong || hasComplaint ? say('error.prefix') : '';
  useLayoutEffect(() => {
    document.title = `${prefix}${title}`;
  }, [prefix, title]);
};
