import type { FrameMessage } from './frame-messages.ts';

/** Whoever may frame this page is named by its headers, and what is said is nobody's secret; so it is said to whoever it is. */
const tell = (message: FrameMessage): void => {
  if (parent !== window) parent.postMessage(message, '*');
};

/** Tells the page around how high this one is, now and whenever it changes. */
export const tellHeight = (): void => {
  const root = document.documentElement;
  const say = () => tell({ huice: 'height', height: Math.ceil(root.getBoundingClientRect().height) });
  // An observer says nothing before the page is drawn, and what says nothing is taken for missing.
  say();
  new ResizeObserver(say).observe(root);
};

/** Tells the page around that another step stands here. */
export const tellStep = (): void => tell({ huice: 'step' });
