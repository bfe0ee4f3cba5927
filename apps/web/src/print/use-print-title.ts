import { useLayoutEffect } from 'react';

/** What the paper is called, for as long as there is one: browsers head the sheets with the document's title and name a saved PDF after it. */
export const usePrintTitle = (title: string): void => {
  useLayoutEffect(() => {
    const usual = document.title;
    document.title = title;
    return () => {
      document.title = usual;
    };
  }, [title]);
};
