/** How this page stands to the copy of itself that the browser keeps. */
export interface Standing {
  /** A newer version is there and waits; or another tab has let it in, and this page is of the one before. */
  readonly update: 'none' | 'waiting' | 'elsewhere';
  /** The server could not be reached when it was last asked. */
  readonly offline: boolean;
  /** When the files of this page were fetched; null when no copy is kept. */
  readonly fetchedAt: string | null;
  /** The page shows something that loading it again would lose. */
  readonly unkept: boolean;
}

type Listener = () => void;

let standing: Standing = { update: 'none', offline: false, fetchedAt: null, unkept: false };
const listeners = new Set<Listener>();

export const currentStanding = (): Standing => standing;

export const amendStanding = (part: Partial<Standing>): void => {
  standing = { ...standing, ...part };
  for (const listener of listeners) listener();
};

export const onStanding = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
