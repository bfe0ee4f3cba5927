import { Footer } from '../frame/footer.tsx';
import { useSelfCheckWords } from '../self-check/words/self-check-words.ts';

/** What this is not stands in every page that shows a result, whoever's page it is. */
export const EmbedFoot = () => {
  const { say } = useSelfCheckWords();
  return <Footer privacy={say('embed.privacy')} />;
};
