import { type RefObject, useEffect, useState } from 'react';

export interface FullScreen {
  /** False where the browser cannot, and nothing is to be offered. */
  readonly isOffered: boolean;
  readonly isFull: boolean;
  readonly toggle: () => void;
}

/** The whole screen for one element, where the browser allows it; refused, everything goes on in the window. */
export const useFullScreen = (element: RefObject<HTMLElement | null>): FullScreen => {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  const isOffered = document.fullscreenEnabled === true;
  const toggle = () => {
    if (!isOffered) return;
    const asked = document.fullscreenElement ? document.exitFullscreen() : element.current?.requestFullscreen();
    void asked?.catch(() => undefined);
  };
  return { isOffered, isFull, toggle };
};
