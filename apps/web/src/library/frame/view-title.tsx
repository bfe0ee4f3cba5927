import { type ReactNode, useEffect } from 'react';
import { useLibraryWords } from '../words/library-words.ts';

/** The heading of a view, which also names the window. Takes the focus when the view has been come to by a link. */
export const ViewTitle = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const { say } = useLibraryWords();
  useEffect(() => {
    document.title = title === say('list.title') ? say('library.title') : `${title} · ${say('library.title')}`;
  }, [title, say]);
  return (
    <h1 id="view-title" tabIndex={-1}>
      {children}
    </h1>
  );
};
