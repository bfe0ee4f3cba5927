import type { Result } from '@huice/engine';
import { askedPack, pageAbout } from '../state/asked-pack.ts';
import { answerPairs, fragmentOf } from '../state/fragment.ts';
import { hasOwnPack } from '../state/pack-of-page.ts';
import { useWords } from '../words/use-words.ts';

/** From the documents of the past to what is in force, on a day on which none of theirs is known to be. */
export const InForcePointer = ({ results }: { readonly results: readonly Result[] }) => {
  const { say, locale } = useWords();
  const isSome = results.some(({ validity }) => validity.state === 'in-force');
  if (isSome || askedPack() !== null || hasOwnPack()) return null;
  const file = location.pathname.split('/').at(-1) || 'index.html';
  return (
    <p className="in-force-pointer">
      {say('packs.pointer')}{' '}
      <a
        className="plain"
        href={`${pageAbout(file, 'cn')}${fragmentOf(answerPairs({ company: '', drafts: null, locale }))}`}
      >
        {say('packs.to-today')}
      </a>
    </p>
  );
};
