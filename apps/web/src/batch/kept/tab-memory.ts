const prefix = 'huice/batch/';

/**
 * What this tab remembers of the list, so that the way back and a reload find it: the browser keeps it apart from other tabs and
 * lets go of it with the tab. Storage may be missing, full or forbidden: then nothing is remembered, and the page works on.
 */
export const tabMemory = {
  read: (name: string): string | null => attempt(() => sessionStorage.getItem(prefix + name), null),
  /** False when it could not be kept; then what was kept under the name is gone too. */
  write: (name: string, text: string): boolean =>
    attempt(() => {
      sessionStorage.removeItem(prefix + name);
      sessionStorage.setItem(prefix + name, text);
      return true;
    }, false),
  erase: (name: string): void => attempt(() => sessionStorage.removeItem(prefix + name), undefined),
};

const attempt = <T>(act: () => T, otherwise: T): T => {
  try {
    return act();
  } catch {
    return otherwise;
  }
};
