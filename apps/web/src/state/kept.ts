import { ownName } from './asked-pack.ts';

const key = () => ownName('huice/answers');
const visitKey = () => ownName('huice/last-visit');
const byKey = '&@by=';

/** Whether the page stands in one of somebody else's. */
export const isFramed = (): boolean => globalThis.top !== globalThis.self;

/** In a frame things are kept only as long as the tab is open: nobody came to leave something here. */
const store = (): Storage => (isFramed() ? sessionStorage : localStorage);

/**
 * The copy kept in this browser, with the id of the company whose answers they are. Storage may be missing, full or forbidden
 * (private windows): then nothing is kept, and the form works on.
 */
export const kept = {
  read: (): string | null => attempt(() => store().getItem(key()), null),
  /** Null where nothing is kept, or was before companies were told apart. */
  by: (): string | null => kept.read()?.split(byKey)[1] ?? null,
  /** False when it could not be kept. */
  write: (fragment: string, by?: string): boolean =>
    attempt(() => {
      // What is remembered of a visit was another company's.
      if (kept.by() !== (by ?? null)) store().removeItem(visitKey());
      store().setItem(key(), by === undefined ? fragment : `${fragment}${byKey}${by}`);
      return true;
    }, false),
  erase: (): void =>
    attempt(() => {
      store().removeItem(key());
      store().removeItem(visitKey());
    }, undefined),
};

/** What came of the kept answers on the last visit. It goes with them. */
export const visitKept = {
  read: (): string | null => attempt(() => store().getItem(visitKey()), null),
  write: (text: string): void => attempt(() => store().setItem(visitKey(), text), undefined),
};

/** What storage refuses is done without. */
export const attempt = <T>(act: () => T, otherwise: T): T => {
  try {
    return act();
  } catch {
    return otherwise;
  }
};
