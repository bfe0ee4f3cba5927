import { createContext, useContext } from 'react';

const KeysContext = createContext(true);

/** Whether single keys are shortcuts now. */
export const KeysProvider = KeysContext.Provider;

export const useKeys = (): boolean => useContext(KeysContext);

/** The attribute that tells a screen reader of a shortcut; absent while they are turned off. */
export const useKeyOf = (key: string): { readonly 'aria-keyshortcuts'?: string } =>
  useKeys() ? { 'aria-keyshortcuts': key } : {};

/** The key on the button that it presses; the attribute says it aloud. */
export const KeyHint = ({ of }: { readonly of: string }) =>
  useKeys() ? (
    <span className="key" aria-hidden="true">
      {of}
    </span>
  ) : null;
