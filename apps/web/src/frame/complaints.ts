import { createContext, useContext, useLayoutEffect, useSyncExternalStore } from 'react';

const complaints = new Set<object>();
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const InSightContext = createContext(true);

/** Around what stays on the page while nobody sees it, such as a closed dialog: what is wrong in there is not complained of. */
export const InSight = InSightContext.Provider;

/** Says, as long as it is so, that what the reader typed or chose was refused here: the title of the page begins with that. */
export const useComplaint = (isWrong: boolean): void => {
  const isComplaint = useContext(InSightContext) && isWrong;
  useLayoutEffect(() => {
    if (!isComplaint) return;
    const complaint = {};
    complaints.add(complaint);
    tell();
    return () => {
      complaints.delete(complaint);
      tell();
    };
  }, [isComplaint]);
};

/** Whether anything on the page is complained of. */
export const useHasComplaint = (): boolean => useSyncExternalStore(listen, () => complaints.size > 0);
