import { useShelf } from '../../state/pack-context.ts';
import { useMine } from '../mine.ts';
import { useLibraryWords } from '../words/library-words.ts';

/** What this is not, and exactly which pack is shown. */
export const LibraryFooter = () => {
  const { say } = useLibraryWords();
  const { pack } = useShelf();
  const { report } = useMine();
  return (
    <footer className="foot">
      <h2>{say('disclaimer.title')}</h2>
      <p>{say('disclaimer.text')}</p>
      <p>{say('library.privacy')}</p>
      <p className="foot-pack">
        {say('brief.pack', { id: pack.id, version: pack.version, digest: report.pack.digest })}
      </p>
    </footer>
  );
};
