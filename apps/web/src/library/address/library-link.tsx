import './library-link.css';
import type { ReactNode } from 'react';
import { CarryingLink } from '../../frame/carrying-link.tsx';
import { useAsOf, useLatestSaid } from '../../next-question/said-context.tsx';
import { areKept } from '../../state/kept-answers.ts';
import { useShelf } from '../../state/pack-context.ts';
import { useWords } from '../../words/use-words.ts';
import { nothingChosen } from '../list/facet.ts';
import { type LibraryState, libraryFragment, type View } from './library-state.ts';

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
  const latest = useLatestSaid();
  const asOf = useAsOf();
  const { pack } = useShelf();
  const address = (carried: Pick<LibraryState, 'company' | 'drafts'>) =>
    `./library.html${libraryFragment({ view, find: '', chosen: nothingChosen, asOf, locale, ...carried })}`;
  return (
    <CarryingLink
      className={className}
      href={address(nothing)}
      carry={() => {
        const { company, drafts } = latest();
        return address(areKept({ company, drafts }, pack.facts) ? nothing : { company, drafts });
      }}
    >
      {children}
    </CarryingLink>
  );
};

const nothing = { company: '', drafts: null };
