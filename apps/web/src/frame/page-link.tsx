import type { ReactNode } from 'react';
import { pageFile } from '../state/asked-pack.ts';
import { useAnswerStore } from '../state/checked-answers.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { CarryingLink } from './carrying-link.tsx';
import { pageAddress } from './page-address.ts';
import { type SitePageId, sitePages } from './site-pages.ts';

interface PageLinkProps {
  readonly to: SitePageId;
  readonly className?: string;
  readonly children: ReactNode;
}

/** In the running text: to another page, with the answers as they stand when it is followed. */
export const PageLink = ({ to, className = 'plain', children }: PageLinkProps) => {
  const { locale } = useWords();
  const { facts } = usePackIndex().pack;
  const store = useAnswerStore();
  return sitePages
    .filter(({ id }) => id === to)
    .map((page) => (
      <CarryingLink
        key={page.id}
        className={className}
        href={pageFile(page.file)}
        carry={() => pageAddress(page, { ...store.read.own, asOf: store.read.asOf, locale }, facts)}
      >
        {children}
      </CarryingLink>
    ));
};
