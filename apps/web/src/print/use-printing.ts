import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being put on paper, in time for the paper to show it; `newest` first has the page show what it still holds back. */
export const usePrinting = (newest?: () => void): boolean => {
  const [printing, set] = useState(false);
  useEffect(() => {
    const media = typeof matchMedia === 'function' ? matchMedia('print') : null;
    const isPrint = () => media?.matches ?? false;
    const now = (value: boolean) =>
      flushSync(() => {
        newest?.();
        set(value);
      });
    const [before, after] = [() => now(true), () => now(isPrint())];
    set(isPrint());
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    media?.addEventListener('change', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      media?.removeEventListener('change', after);
    };
  }, [newest]);
  return printing;
};
