import { useEffect } from 'react';
import { DeskNotices } from '../frame/desk-notices.tsx';
import { PageLink } from '../frame/page-link.tsx';
import { useSelfCheck } from '../self-check/self-check-context.ts';
import { Seal } from '../site/seal.tsx';
import { tellStep } from './tell-page-around.ts';
import { useEmbedWords } from './words/embed-words.ts';

/** Whose self-check it is, and the way to the whole page, with the answers. */
export const EmbedHead = () => {
  const { say } = useEmbedWords();
  const { desk, steps } = useSelfCheck();
  const { moves } = steps;
  useEffect(() => {
    if (moves > 0) tellStep();
  }, [moves]);
  return (
    <>
      <header className="embed-head">
        <p className="embed-brand">
          {HAS_SITE_SEAL ? <Seal /> : null}
          {say('page.name')}
        </p>
        <PageLink to="self-check">{say('embed.whole')}</PageLink>
      </header>
      {/* In a frame nothing is kept for longer than the tab is open, which its foot says. */}
      <DeskNotices desk={{ ...desk, stored: true }} />
    </>
  );
};
