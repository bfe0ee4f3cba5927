import { useEffect } from 'react';

/** A file let go beside its place would make the browser leave the page for it, and with the page goes all that was settled. */
export const useNoDropAside = (): void => {
  useEffect(() => {
    const keep = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    addEventListener('dragover', keep);
    addEventListener('drop', keep);
    return () => {
      removeEventListener('dragover', keep);
      removeEventListener('drop', keep);
    };
  }, []);
};
