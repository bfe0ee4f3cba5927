import type { Fact } from '@huice/engine';
import { isSound } from './fragment.ts';
import type { DamagedLink } from './mend-link.ts';

/** The damaged link that was opened, for as long as it is spoken of. */
let damaged: DamagedLink | null = null;
const listeners = new Set<() => void>();

export const damagedLink = {
  read: (): DamagedLink | null => damaged,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  put: (next: DamagedLink | null): void => {
    damaged = next;
    for (const listener of listeners) listener();
  },
};

const mend = async (facts: readonly Fact[]): Promise<boolean> => {
  const { mendAddress } = await import('./mend-address.ts');
  const mended = mendAddress(facts);
  if (mended !== null) damagedLink.put(mended);
  return mended?.isOpen === true;
};

/** Before anything reads the address, and whenever another is pasted: a damaged link is mended first, and never opens unasked. */
export const arrive = async (facts: readonly Fact[]): Promise<void> => {
  const changed = (event: Event) => {
    if (isSound(location.hash, facts)) return;
    event.stopImmediatePropagation();
    void mend(facts).then((isOpen) => isOpen && dispatchEvent(new Event('hashchange')));
  };
  addEventListener('hashchange', changed, { capture: true });
  if (!isSound(location.hash, facts)) await mend(facts);
};
