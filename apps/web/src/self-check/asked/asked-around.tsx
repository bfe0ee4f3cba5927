import type { I18n } from '@lingui/core';
import { type ReactNode, useEffect, useState } from 'react';
import { PageAround } from '../../frame/page-around.tsx';
import { askedIncentive } from '../../library/asked/asked-incentive.ts';
import type { Shelf } from '../../state/pack-context.ts';
import { AskedProvider } from './asked-context.ts';

interface AskedAroundProps {
  readonly shelf: Shelf;
  readonly spoken: I18n;
  readonly children: ReactNode;
}

/** The page around what the address asks about: all that the pack holds, or one incentive of it. */
export const AskedAround = ({ shelf, spoken, children }: AskedAroundProps) => {
  const [arrived] = useState(() => askedIncentive(location.hash));
  const [asked, ask] = useState(arrived);
  const [only, narrow] = useState<{ readonly id: string; readonly shelf: Shelf | null } | null>(null);
  useEffect(() => {
    const changed = () => ask(askedIncentive(location.hash));
    addEventListener('hashchange', changed);
    addEventListener('popstate', changed);
    return () => {
      removeEventListener('hashchange', changed);
      removeEventListener('popstate', changed);
    };
  }, []);
  useEffect(() => {
    if (asked === null) return;
    let current = true;
    const put = (of: Shelf | null) => {
      if (current) narrow({ id: asked, shelf: of });
    };
    // What cannot be loaded narrows nothing: all are asked about then.
    import('./asked-shelf.ts').then(
      ({ askedShelf }) => put(askedShelf(shelf, asked)),
      () => put(null),
    );
    return () => {
      current = false;
    };
  }, [shelf, asked]);
  // On arrival a question that the incentive does not need is not shown even for a moment; what stands there is never taken down.
  if (arrived !== null && only === null) return null;
  const its = only !== null && only.id === asked ? only.shelf : null;
  return (
    <PageAround shelf={its ?? shelf} spoken={spoken}>
      <AskedProvider value={its === null || asked === null ? null : (shelf.incentives.get(asked) ?? null)}>
        {children}
      </AskedProvider>
    </PageAround>
  );
};
