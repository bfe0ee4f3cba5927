/** Where a browser cannot say when it is idle: two frames, so that what was typed has been painted. */
const soon = 34;

/**
 * Does some work once nothing more urgent is left to do, what has just changed on the screen having been painted; after half a
 * second in any case. Returns what calls it off.
 */
export const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, soon);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, { timeout: 500 });
  return () => cancelIdleCallback(asked);
};

/** Longer than a fast typist takes from one key to the next. */
const pause = 250;
let lastKey = Number.NEGATIVE_INFINITY;
addEventListener(
  'keydown',
  () => {
    lastKey = performance.now();
  },
  { capture: true },
);

/** The same once no key has been pressed for a moment: for what the next key would only have done again. */
export const whenPaused = (work: () => void): (() => void) => {
  const wait = lastKey + pause - performance.now();
  if (!(wait > 0)) return whenIdle(work);
  const timer = setTimeout(() => {
    callOff = whenPaused(work);
  }, wait);
  let callOff = () => clearTimeout(timer);
  return () => callOff();
};

/** A few milliseconds: what is typed meanwhile waits no longer than this. */
const slice = 4;

/** Takes the steps a few at a time whenever the page is idle. Returns what calls it off. */
export const inSlices = <T>(steps: Generator<unknown, T>, done: (value: T) => void): (() => void) => {
  const work = () => {
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done === true) return done(step.value);
    } while (performance.now() < until);
    callOff = whenIdle(work);
  };
  let callOff = whenIdle(work);
  return () => callOff();
};
