let due: (() => void) | null = null;

/** Does at once what was to be done after the paint. */
export const doNow = (): void => {
  const work = due;
  due = null;
  work?.();
};

/** Does some work once the frame under way has been painted, and in any case before anything else happens on the page. */
export const afterPaint = (work: () => void): void => {
  doNow();
  due = work;
  requestAnimationFrame(() => setTimeout(() => due === work && doNow()));
};

for (const event of ['keydown', 'pointerdown', 'click', 'focusout', 'submit', 'beforeprint', 'visibilitychange'])
  addEventListener(event, doNow, { capture: true });
