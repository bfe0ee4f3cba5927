import './library-link.css';
import type { MouseEvent, ReactNode } from 'react';
import { useSaid } from '../../next-question/said-context.ts';
import { type Drafts, emptyDrafts } from '../../state/draft.ts';
import { fromFragment, toFragment } from '../../state/fragment.ts';
import { kept } from '../../state/kept.ts';
import { useShelf } from '../../state/pack-context.ts';
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
 * passed on without them; only where those on the screen are not the ones kept do they travel in it.
 */
export const LibraryLink = ({ view, className, children }: LibraryLinkProps) => {
  const { locale } = useWords();
  const { drafts, asOf } = useSaid();
  const { pack } = useShelf();
  const address = (carried: Drafts | null) =>
    `./library.html${libraryFragment({ view, find: '', chosen: nothingChosen, asOf, locale, drafts: carried })}`;
  // Only when it is followed: what is kept changes with every answer.
  const carry = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
    const stored = fromFragment(kept.read() ?? '', pack.facts)?.drafts ?? emptyDrafts(pack.facts);
    currentTarget.href = address(sameAnswers(stored, drafts) ? null : drafts);
  };
  return (
    <a className={className} href={address(null)} onClick={carry} onAuxClick={carry}>
      {children}
    </a>
  );
};

const sameAnswers = (one: Drafts, other: Drafts): boolean =>
  toFragment({ drafts: one, asOf: '', locale: 'en' }) === toFragment({ drafts: other, asOf: '', locale: 'en' });
