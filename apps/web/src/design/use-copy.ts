import { useState } from 'react';

/** Whether a text is in the clipboard: browsers may refuse it, and some have none. */
type Copied = 'no' | 'yes' | 'refused';

interface Copying {
  readonly copied: Copied;
  readonly copy: () => Promise<void>;
}

/** Copies a text when it is told to. Another text is not copied yet. */
export const useCopy = (text: string): Copying => {
  const [last, note] = useState<{ readonly text: string; readonly copied: Copied }>({ text, copied: 'no' });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      note({ text, copied: 'yes' });
    } catch {
      note({ text, copied: 'refused' });
    }
  };
  return { copied: last.text === text ? last.copied : 'no', copy };
};
