import { useWhere } from '../address/address-context.ts';
import { useLibraryWords } from '../words/library-words.ts';
import { ViewTitle } from './view-title.tsx';

/** A link to something that this version of the pack does not hold. */
export const NotFound = ({ id }: { readonly id: string }) => {
  const { say } = useLibraryWords();
  const { to } = useWhere();
  return (
    <main className="not-found">
      <ViewTitle title={say('missing.title')}>{say('missing.title')}</ViewTitle>
      <p>{say('missing.text', { id })}</p>
      <p>
        <a href={to({ view: { name: 'list' } })}>{say('missing.list')}</a>
        {' · '}
        <a href={to({ view: { name: 'sources' } })}>{say('missing.sources')}</a>
      </p>
    </main>
  );
};
