import { type ReactNode, useMemo } from 'react';
import { type Trying, TryingProvider } from '../../nearest/tried-context.ts';
import { draftOf } from '../../next-question/draft-of.ts';
import { fieldName } from '../../state/field-name.ts';
import { useShelf } from '../../state/pack-context.ts';
import type { DeskState } from '../../state/use-desk.ts';
import type { WhatIf } from './use-what-if.ts';

interface WhatIfAreaProps {
  readonly desk: DeskState;
  readonly whatIf: WhatIf;
  readonly children: ReactNode;
}

/** Within it, trying a change is a what-if: where there is no baseline yet, what stands there becomes it. */
export const WhatIfArea = ({ desk: { form }, whatIf: { baseline, set }, children }: WhatIfAreaProps) => {
  const { facts } = useShelf();
  const trying = useMemo<Trying>(
    () => ({
      attempt: (_, changes) => {
        if (baseline === null) set();
        for (const { fact: id, answer } of changes) {
          const fact = facts.get(id);
          if (fact === undefined) continue;
          form.setValue(fieldName(id), draftOf(fact, answer), { shouldDirty: true });
          form.clearErrors(fieldName(id));
        }
      },
      undone: null,
      resume: () => undefined,
    }),
    [form, baseline, set, facts],
  );
  return <TryingProvider value={trying}>{children}</TryingProvider>;
};
