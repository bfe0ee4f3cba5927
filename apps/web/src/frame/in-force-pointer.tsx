import { askedPack, pageAbout } from '../state/asked-pack.ts';
import { answerPairs, fragmentOf } from '../state/fragment.ts';
import { hasOwnPack } from '../state/pack-of-page.ts';
import { useWords } from '../words/use-words.ts';

/** From the documents of the past, where a company would find nothing to have today, to what is in force. */
export const InForcePointer = () => {
  const { say, locale } = useWords();
  if (askedPack() !== null || hasOwnPack()) return null;
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
