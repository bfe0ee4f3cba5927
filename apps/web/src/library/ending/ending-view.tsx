import { Suspense } from 'react';
import { later } from '../../failure/later.tsx';
import { ViewTitle } from '../frame/view-title.tsx';
import { useLibraryWords } from '../words/library-words.ts';

const EndingLists = later(() => import('./ending-lists.tsx').then(({ EndingLists: of }) => of));

/** What is to end soon. Its heading is there at once, for whoever comes by a link; what stands under it follows. */
export const EndingView = () => {
  const { say } = useLibraryWords();
  return (
    <main className="ending-view">
      <ViewTitle title={say('ending.title')}>{say('ending.title')}</ViewTitle>
      <Suspense>
        <EndingLists />
      </Suspense>
    </main>
  );
};
