import type { I18n } from '@lingui/core';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { PageAround } from '../../frame/page-around.tsx';
import { askedIncentive } from '../../library/asked/asked-incentive.ts';
import type { PackIndex } from '../../state/pack-context.ts';
import { AskedProvider } from './asked-context.ts';

interface AskedAroundProps {
  readonly packIndex: PackIndex;
  readonly spoken: I18n;
  readonly children: ReactNode;
}

/** The page around what the address asks about: all that the pack holds, or one incentive of it. */
export const AskedAround = ({ packIndex, spoken, children }: AskedAroundProps) => {
  const [asked, ask] = useState(() => askedIncentive(location.hash));
  useEffect(() => {
    const changed = () => ask(askedIncentive(location.hash));
    addEventListener('hashchange', changed);
    addEventListener('popstate', changed);
    return () => {
      removeEventListener('hashchange', changed);
      removeEventListener('popstate', changed);
    };
  }, []);
  const only = asked === null ? undefined : packIndex.incentives.get(asked);
  const narrowed = useMemo(
    () => (only === undefined ? packIndex : { ...packIndex, asked: { incentives: [only.id], history: true } }),
    [packIndex, only],
  );
  return (
    <PageAround packIndex={narrowed} spoken={spoken}>
      <AskedProvider value={only ?? null}>{children}</AskedProvider>
    </PageAround>
  );
};
