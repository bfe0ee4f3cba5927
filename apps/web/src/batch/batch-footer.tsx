import { useShelf } from '../state/pack-context.ts';
import { useBatchWords } from './words/batch-words.ts';

/** What this is not, and exactly which rules gave the answers. */
export const BatchFooter = () => {
  const { say } = useBatchWords();
  const { pack, calculator } = useShelf();
  return (
    <footer className="foot">
      <h2>{say('disclaimer.title')}</h2>
      <p>{say('disclaimer.text')}</p>
      <p>{say('batch.file.private')}</p>
      <p className="foot-pack">
        {say('brief.pack', { id: pack.id, version: pack.version, digest: calculator.digest })}
      </p>
    </footer>
  );
};
