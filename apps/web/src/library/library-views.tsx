import { useMemo } from 'react';
import { Notice } from '../design/notice.tsx';
import { Footer } from '../frame/footer.tsx';
import { usePackIndex } from '../state/pack-context.ts';
import { useWhere } from './address/address-context.ts';
import { useArrival } from './address/use-arrival.ts';
import { ChangesView } from './changes/changes-view.tsx';
import { EndingView } from './ending/ending-view.tsx';
import { LibraryMasthead } from './frame/library-masthead.tsx';
import { NotFound } from './frame/not-found.tsx';
import { IncentiveView } from './incentive/incentive-view.tsx';
import { ListView } from './list/list-view.tsx';
import { MineProvider, useMine } from './mine.ts';
import { SourceView } from './source/source-view.tsx';
import { SourcesView } from './source/sources-view.tsx';
import { useMineOf } from './use-mine-of.ts';
import { useLibraryWords } from './words/library-words.ts';

/** The frame of the library around the view that the address names. */
export const LibraryViews = ({ today }: { readonly today: string }) => {
  const { say } = useLibraryWords();
  const { state } = useWhere();
  const mine = useMineOf(state, today);
  const key = 'id' in state.view ? `${state.view.name}/${state.view.id}` : state.view.name;
  useArrival(key);
  const footer = useMemo(() => <Footer privacy={say('library.privacy')} />, [say]);
  // The day has been checked and the answers are those that could be read, so there is always a report.
  if (mine === null) throw new Error('the pack could not be checked');
  return (
    <MineProvider value={mine}>
      <div className="library">
        <LibraryMasthead today={today} />
        {mine.trial === null ? null : <Notice text={say('mine.tried')} />}
        <CurrentView key={key} />
        {footer}
      </div>
    </MineProvider>
  );
};

const CurrentView = () => {
  const { state } = useWhere();
  const { incentives, documents } = usePackIndex();
  const { results } = useMine();
  const { view } = state;
  switch (view.name) {
    case 'list':
      return <ListView />;
    case 'ending':
      return <EndingView />;
    case 'sources':
      return <SourcesView />;
    case 'changes':
      return <ChangesView />;
    case 'source': {
      const document = documents.get(view.id);
      return document === undefined ? <NotFound id={view.id} /> : <SourceView document={document} />;
    }
    case 'incentive': {
      const [incentive, result] = [incentives.get(view.id), results.get(view.id)];
      if (incentive === undefined || result === undefined) return <NotFound id={view.id} />;
      return <IncentiveView incentive={incentive} result={result} />;
    }
  }
};
