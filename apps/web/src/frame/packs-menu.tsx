import './packs-menu.css';
import type { Text } from '@huice/engine';
import { useId } from 'react';
import { askedPack, pageAbout } from '../state/asked-pack.ts';
import { answerPairs, fragmentOf } from '../state/fragment.ts';
import { offeredPacks } from '../state/written-packs.ts';
import { useWords } from '../words/use-words.ts';
import { CarryingLink } from './carrying-link.tsx';
import { Sheet } from './sheet.tsx';
import type { SiteNavProps } from './site-nav.tsx';
import { sitePages } from './site-pages.ts';

const [nation, ...places] = offeredPacks;

/** Which policies the page is about: a sheet with the nation's, those of each place, and the documents of the past. */
export const PacksMenu = ({ page, asOf, answers }: SiteNavProps) => {
  const { say, locale } = useWords();
  const here = askedPack();
  const file = sitePages.find(({ id }) => id === page)?.file ?? 'index.html';
  const link = (id: string | null, title: string) => {
    const plain = { company: '', drafts: {}, asOf, locale };
    // Whatever the nation asks, a place asks, too; the other way what was answered waits here.
    const carries = here === nation?.id && id !== null;
    return (
      <li key={id}>
        <CarryingLink
          href={pageAbout(file, id)}
          aria-current={id === here ? 'page' : undefined}
          carry={() =>
            `${pageAbout(file, id)}${fragmentOf(answerPairs(carries ? { ...plain, ...answers?.() } : plain))}`
          }
        >
          {title}
        </CarryingLink>
      </li>
    );
  };
  const titled = ({ id, title }: { readonly id: string; readonly title: Text }) => link(id, title[locale]);
  return (
    <Sheet id={useId()} name={say('packs.open')} button="tool packs-button" className="packs">
      <h2>{say('packs.today')}</h2>
      <ul>{nation === undefined ? null : titled(nation)}</ul>
      {places.length === 0 ? null : (
        <>
          <h2>{say('packs.places')}</h2>
          <ul>{places.map(titled)}</ul>
        </>
      )}
      {OFFERS_THE_PAST ? (
        <>
          <h2>{say('packs.past')}</h2>
          <ul>{link(null, say('packs.seeds'))}</ul>
        </>
      ) : null}
    </Sheet>
  );
};
