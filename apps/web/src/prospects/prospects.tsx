import { lazy, Suspense } from 'react';
import { useWords } from '../words/use-words.ts';
import type { ProspectsProps } from './prospects-props.ts';

const NotLoaded = () => {
  const { say } = useWords();
  return <p role="status">{say('prospects.not-loaded')}</p>;
};

// After the page itself. Without a network it may stay away, which costs nobody the rest of the page.
const Panel = lazy(() =>
  import('./prospect-panel.tsx').then(
    ({ ProspectPanel }) => ({ default: ProspectPanel }),
    () => ({ default: NotLoaded }),
  ),
);

/** A list of companies kept in this browser by name: `<Prospects current={state} open={(state) => …} />`. */
export const Prospects = (props: ProspectsProps) => (
  <Suspense>
    <Panel {...props} />
  </Suspense>
);
