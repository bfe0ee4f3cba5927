import { useCallback, useMemo, useState } from 'react';

export interface Unfolding {
  /** Incentive → whether the reader wants its grounds open, where the reader has said so. */
  readonly chosen: ReadonlyMap<string, boolean>;
  readonly unfold: (incentive: string, open: boolean) => void;
}

/** Which cards stand open. It is kept above the groups, so that a card whose status changes stays as the reader left it. */
export const useUnfolding = (): Unfolding => {
  const [chosen, choose] = useState<ReadonlyMap<string, boolean>>(new Map());
  const unfold = useCallback(
    (incentive: string, open: boolean) => choose((before) => new Map(before).set(incentive, open)),
    [],
  );
  return useMemo(() => ({ chosen, unfold }), [chosen, unfold]);
};
