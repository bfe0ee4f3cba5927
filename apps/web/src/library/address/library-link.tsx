import './library-link.css';
import type { ReactNode } from 'react';
import { useSaid } from '../../next-question/said-context.ts';
import { kept } from '../../state/kept.ts';
import { useWords } from '../../words/use-words.ts';
import { nothingChosen } from '../list/facet.ts';
import { libraryFragment, type View } from './library-state.ts';

interface LibraryLinkProps {
  readonly view: View;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * From the form into the library. The answers stay in this browser, where the library finds them, so that its address can be
 * passed on without them; only where nothing can be kept do they travel in it.
 */
export const LibraryLink = ({ view, className, children }: LibraryLinkProps) => {
  const { locale } = useWords();
  const { drafts, asOf } = useSaid();
  const address = libraryFragment({
    view,
    find: '',
    chosen: nothingChosen,
    asOf,
    locale,
    drafts: kept.read() === null ? drafts : null,
  });
  return (
    <a className={className} href={`./library.html${address}`}>
      {children}
    </a>
  );
};
