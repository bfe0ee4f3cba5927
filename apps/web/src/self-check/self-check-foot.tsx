import { Footer } from '../frame/footer.tsx';
import { useSelfCheckWords } from './words/self-check-words.ts';

export const SelfCheckFoot = () => {
  const { say } = useSelfCheckWords();
  return <Footer privacy={say('disclaimer.privacy')} />;
};
