const lockPrefix = 'huice page ';

/**
 * Each page holds a lock named after its first script while it is open, so that the files of its version outlive an
 * update made in another tab. That name changes with anything that the page can load.
 */
export const lockOf = (script: string): string => `${lockPrefix}${script}`;

/** The first scripts of all pages that are open. */
export const scriptsInUse = async (): Promise<readonly string[]> => {
  // A few older browsers have no locks; there a page that loses its files asks to be loaded again.
  const { held = [] } = (await (navigator as { readonly locks?: LockManager }).locks?.query()) ?? {};
  return held.flatMap(({ name = '' }) => (name.startsWith(lockPrefix) ? [name.slice(lockPrefix.length)] : []));
};
