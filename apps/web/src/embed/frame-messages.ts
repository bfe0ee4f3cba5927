/**
 * All that the frame ever says to the page around it: how high it is in CSS pixels, and that another step stands in it. No answer and no
 * result is ever said.
 */
export type FrameMessage = { readonly huice: 'height'; readonly height: number } | { readonly huice: 'step' };

/** Far above any page, and far below what a browser cannot draw. */
const highest = 100_000;

/** What came as a message; null where it is none of ours. */
export const readFrameMessage = (data: unknown): FrameMessage | null => {
  if (typeof data !== 'object' || data === null || !('huice' in data)) return null;
  if (data.huice === 'step') return { huice: 'step' };
  const height = data.huice === 'height' && 'height' in data ? data.height : null;
  return typeof height === 'number' && height > 0 && height <= highest ? { huice: 'height', height } : null;
};
