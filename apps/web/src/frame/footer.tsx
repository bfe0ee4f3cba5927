import { memo } from 'react';
import { SiteContact } from '../site/site-contact.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';

interface FooterProps {
  /** What becomes of what is entered here. */
  readonly privacy: string;
}

/** What this is not, and which rules gave the answer, on every page. */
export const Footer = memo(({ privacy }: FooterProps) => {
  const { say } = useWords();
  const { pack, calculator } = usePackIndex();
  return (
    <footer className="foot">
      <h2>{say('disclaimer.title')}</h2>
      <p>{say('disclaimer.text')}</p>
      <p>{privacy}</p>
      {HAS_SITE_CONTACT && <SiteContact />}
      <p className="foot-pack">
        {say('brief.pack', { id: pack.id, version: pack.version, digest: calculator.digest })}
      </p>
    </footer>
  );
});
