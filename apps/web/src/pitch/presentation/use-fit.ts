import { type RefObject, useLayoutEffect } from 'react';

/** From the largest to the usual size, in which even the longest slide stands without scrolling. */
const sizes = [1.9, 1.75, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1];

/** Sets what is on a slide as large as it fits, anew when the slide, its content or its room changes. */
export const useFit = (slide: RefObject<HTMLElement | null>, of: unknown): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `of`, see above
  useLayoutEffect(() => {
    const element = slide.current;
    if (element === null) return;
    const resize = () => {
      for (const size of sizes) {
        element.style.setProperty('--fit', String(size));
        if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) break;
      }
    };
    resize();
    // The window and the bar below take room, and words and codes that come a moment later need it.
    const room = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(resize);
    room?.observe(element);
    const grown = new MutationObserver(resize);
    grown.observe(element, { childList: true, subtree: true, characterData: true });
    return () => {
      room?.disconnect();
      grown.disconnect();
    };
  }, [slide, of]);
};
