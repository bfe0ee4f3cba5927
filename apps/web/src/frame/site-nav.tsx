import { pageFile } from '../state/asked-pack.ts';
import { type CompanyAnswers, keptAnswers } from '../state/kept-answers.ts';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';
import { CarryingLink } from './carrying-link.tsx';
import { pageAddress } from './page-address.ts';
import { type SitePageId, sitePages } from './site-pages.ts';

export interface SiteNavProps {
  readonly page: SitePageId;
  readonly asOf: string;
  /** The company's answers when they are asked for; null on a page about no one company, from where those kept in this browser are taken along. */
  readonly answers: (() => CompanyAnswers) | null;
}

/** The way between the pages, the same on each. */
export const SiteNav = ({ page, asOf, answers }: SiteNavProps) => {
  const { say, locale } = useWords();
  const { facts } = usePackIndex().pack;
  return (
    <nav className="site-nav" aria-label={say('page.nav')}>
      <ul>
        {sitePages.map((one) => (
          <li key={one.id}>
            <CarryingLink
              href={pageFile(one.file)}
              aria-current={one.id === page ? 'page' : undefined}
              carry={() => pageAddress(one, { ...(answers?.() ?? keptAnswers(facts)), asOf, locale }, facts)}
            >
              {say(one.name)}
            </CarryingLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
