import { useLayoutEffect } from 'react';
import { useWords } from '../words/use-words.ts';

/** Names the window in the same turn as the page changes; the title begins with “Error:” while something on the page is wrong. */
export const usePageTitle = (title: string, isWrong = false): void => {
  const { say } = useWords();
  const prefix = isWrong ? say('error.prefix') : '';
  useLayoutEffect(() => {
    document.title = `${prefix}${title}`;
  }, [prefix, title]);
};
