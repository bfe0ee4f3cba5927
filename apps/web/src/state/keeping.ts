import { doNow } from './after-paint.ts';
import { noteAddress, returnToAddress } from './late-address.ts';
import { whenIdle } from './when-idle.ts';

let due: (() => void) | null = null;
let callOff: () => void = () => undefined;

/** Writes at once what was to be written when the page is idle, with what was typed last. */
export const keepNow = (): void => {
  doNow();
  const write = due;
  due = null;
  callOff();
  write?.();
};

/** Writes when the page is idle, and before it is left in any case. What was still to be written is what this replaces. */
export const keepSoon = (write: () => void): void => {
  callOff();
  due = write;
  callOff = whenIdle(keepNow);
};

const hidden = () => {
  if (document.visibilityState === 'hidden') keepNow();
};

// Closed, reloaded, followed by another page, left for the bar of addresses, or put away on a phone, which may never bring it back.
addEventListener('pagehide', () => {
  keepNow();
  noteAddress();
});
returnToAddress();
addEventListener('blur', keepNow);
addEventListener('visibilitychange', hidden, { capture: true });
// A reload opens the address as it was when the keys for it were pressed.
addEventListener(
  'keydown',
  ({ ctrlKey, metaKey, key }) => {
    if (ctrlKey || metaKey || key === 'F5') keepNow();
  },
  { capture: true },
);
