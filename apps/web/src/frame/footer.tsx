import type { Report } from '@huice/engine';
import { useShelf } from '../state/pack-context.ts';
import { useWords } from '../words/use-words.ts';

/** What this is not, and exactly which rules gave the answer. */
export const Footer = ({ report }: { readonly report: Report | null }) => {
  const { say } = useWords();
  const { pack, calculator } = useShelf();
  return (
    <footer className="foot">
      <h2>{say('disclaimer.title')}</h2>
      <p>{say('disclaimer.text')}</p>
      <p>{say('disclaimer.privacy')}</p>
      <p className="foot-pack">
        {say('brief.pack', { id: pack.id, version: pack.version, digest: report?.pack.digest ?? calculator.digest })}
      </p>
    </footer>
  );
};
