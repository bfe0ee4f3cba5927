import type { ReactNode } from 'react';
import { usePageTitle } from '../../frame/use-page-title.ts';
import { useLibraryWords } from '../words/library-words.ts';

interface ViewTitleProps {
  readonly title: string;
  readonly isWrong?: boolean;
  readonly children: ReactNode;
}

/** The heading of a view, which also names the window. Takes the focus when the view has been come to by a link. */
export const ViewTitle = ({ title, isWrong = false, children }: ViewTitleProps) => {
  const { say } = useLibraryWords();
  usePageTitle(title === say('list.title') ? say('library.title') : `${title} · ${say('library.title')}`, isWrong);
  return (
    <h1 id="view-title" tabIndex={-1}>
      {children}
    </h1>
  );
};
