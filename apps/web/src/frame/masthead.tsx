import type { Locale } from '@huice/engine';
import { type ReactNode, Suspense } from 'react';
import { useMedia } from '../design/use-media.ts';
import { later } from '../failure/later.tsx';
import { Seal } from '../site/seal.tsx';
import { hasOwnPack } from '../state/pack-of-page.ts';
import { useWords } from '../words/use-words.ts';
import { ElderSwitch } from './elder-switch.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Menu } from './menu.tsx';
import { SiteNav, type SiteNavProps } from './site-nav.tsx';

interface MastheadProps extends SiteNavProps {
  /** What the page is, or is about: its first heading, unless it has one of its own. */
  readonly title: string;
  readonly hasOwnHeading?: boolean;
  readonly motto?: string;
  readonly speak: (locale: Locale) => void;
  readonly skip?: { readonly text: string; readonly go: () => void };
  /** What acts on this page. */
  readonly children: ReactNode;
}

// What it lists is no part of the page at hand.
const PacksMenu = later(() => import('./packs-menu.tsx').then(({ PacksMenu: of }) => of));

/** The head of every page: whose page it is, the way to the others, the tools of this one. On a phone, one row and a menu. */
export const Masthead = ({ title, hasOwnHeading = false, motto, speak, skip, children, ...nav }: MastheadProps) => {
  const { say, locale } = useWords();
  const narrow = useMedia('(max-width: 47.5em)');
  const Title = hasOwnHeading ? 'p' : 'h1';
  const packs = hasOwnPack() ? null : (
    <Suspense>
      <PacksMenu {...nav} />
    </Suspense>
  );
  const rest = (
    <>
      <SiteNav {...nav} />
      <div className="tools">{children}</div>
    </>
  );
  return (
    <header className="masthead">
      {skip === undefined ? null : (
        <button type="button" className="skip" onClick={skip.go}>
          {skip.text}
        </button>
      )}
      <div className="masthead-top">
        <div className="brand">
          <p className="brand-name">
            {HAS_SITE_SEAL ? <Seal /> : null}
            {say('page.name')}
          </p>
          <Title className="brand-title">{title}</Title>
          {motto === undefined ? null : <p className="brand-motto">{motto}</p>}
        </div>
        <div className="preferences">
          {narrow ? null : packs}
          <LanguageSwitch label={say('tool.language')} locale={locale} speak={speak} />
          {narrow ? (
            <Menu>
              {rest}
              {packs}
              <ElderSwitch />
            </Menu>
          ) : (
            <ElderSwitch />
          )}
        </div>
      </div>
      {narrow ? null : <div className="masthead-bar">{rest}</div>}
    </header>
  );
};
