const key = 'huice/answers';

/**
 * The copy kept in this browser. Storage may be missing, full or forbidden (private windows): then nothing is kept, and
 * the form works on.
 */
export const kept = {
  read: (): string | null => attempt(() => localStorage.getItem(key), null),
  /** False when it could not be kept. */
  write: (fragment: string): boolean =>
    attempt(() => {
      localStorage.setItem(key, fragment);
      return true;
    }, false),
  erase: (): void => attempt(() => localStorage.removeItem(key), undefined),
};

const attempt = <T>(act: () => T, otherwise: T): T => {
  try {
    return act();
  } catch {
    return otherwise;
  }
};
