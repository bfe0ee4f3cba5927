import { Footer } from '../frame/footer.tsx';
import { useEmbedWords } from './words/embed-words.ts';

/** What this is not stands in every page that shows a result, whoever's page it is. */
export const EmbedFoot = () => {
  const { say } = useEmbedWords();
  return <Footer privacy={say('embed.privacy')} />;
};
