import { ownName } from '../../state/asked-pack.ts';

const own = (name: string) => ownName(`huice/batch/${name}`);

/**
 * What this tab remembers of the list, so that the way back and a reload find it: the browser keeps it apart from other tabs and
 * lets go of it with the tab. Storage may be missing, full or forbidden: then nothing is remembered, and the page works on.
 */
export const tabMemory = {
  read: (name: string): string | null => attempt(() => sessionStorage.getItem(own(name)), null),
  /** False when it could not be kept; then what was kept under the name is gone too. */
  write: (name: string, text: string): boolean =>
    attempt(() => {
      sessionStorage.removeItem(own(name));
      sessionStorage.setItem(own(name), text);
      return true;
    }, false),
  erase: (name: string): void => attempt(() => sessionStorage.removeItem(own(name)), undefined),
};

const attempt = <T>(act: () => T, otherwise: T): T => {
  try {
    return act();
  } catch {
    return otherwise;
  }
};
