import './library-link.css';
import type { ReactNode } from 'react';
import { pageFile } from '../state/asked-pack.ts';
import { useAnswerStore, useAsOf } from '../state/checked-answers.tsx';
import { answerPairs, fragmentOf } from '../state/fragment.ts';
import { areKept, type CompanyAnswers } from '../state/kept-answers.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { CarryingLink } from './carrying-link.tsx';
import { type View, viewPairs } from './library-view.ts';

interface LibraryLinkProps {
  readonly view: View;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * Into the library. The answers stay in this browser, where the library finds them, so that its address can be
 * passed on without them; only where those on the screen are not the ones kept do they travel in it.
 */
export const LibraryLink = ({ view, className, children }: LibraryLinkProps) => {
  const { locale } = useWords();
  const store = useAnswerStore();
  const asOf = useAsOf();
  const { pack } = usePackIndex();
  const address = (carried: CompanyAnswers) =>
    `${pageFile('library.html')}${fragmentOf([...viewPairs(view), ...answerPairs({ asOf, locale, ...carried })])}`;
  return (
    <CarryingLink
      className={className}
      href={address(nothing)}
      carry={() => {
        const { own } = store.read;
        return address(areKept(own, pack.facts) ? nothing : own);
      }}
    >
      {children}
    </CarryingLink>
  );
};

const nothing: CompanyAnswers = { company: '', drafts: {}, trial: null };
