import { ownName } from './asked-pack.ts';

const key = () => ownName('huice/answers');
const byKey = '&@by=';

/**
 * The copy kept in this browser, with the id of the company whose answers they are. Storage may be missing, full or forbidden
 * (private windows): then nothing is kept, and the form works on.
 */
export const kept = {
  read: (): string | null => attempt(() => localStorage.getItem(key()), null),
  /** Null where nothing is kept, or was before companies were told apart. */
  by: (): string | null => kept.read()?.split(byKey)[1] ?? null,
  /** False when it could not be kept. */
  write: (fragment: string, by?: string): boolean =>
    attempt(() => {
      localStorage.setItem(key(), by === undefined ? fragment : `${fragment}${byKey}${by}`);
      return true;
    }, false),
  erase: (): void => attempt(() => localStorage.removeItem(key()), undefined),
};

/** What storage refuses is done without. */
export const attempt = <T>(act: () => T, otherwise: T): T => {
  try {
    return act();
  } catch {
    return otherwise;
  }
};
