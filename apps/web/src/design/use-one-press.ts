import { type RefObject, useLayoutEffect } from 'react';

/** Where and when the pointer or a key went down, by the clock of the event, and whether anything has come of it yet. */
interface Press {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly isTouch: boolean;
  isOpen: boolean;
}

const never: Press = { at: 0, x: 0, y: 0, isTouch: false, isOpen: false };

let press = never;
let before = never;
/** What was last redrawn because someone went on, when, and whether the presses since belong to the one that did it. */
let step: { readonly region: Element; readonly drawn: number } | null = null;
let isSameClick = false;

/** Two taps count as a double one up to here, in every system; not all browsers count them in `detail`. */
const doubleTap = { milliseconds: 300, pixels: 40 };

const isSecondTap = () =>
  press.isTouch &&
  press.at - before.at < doubleTap.milliseconds &&
  Math.hypot(press.x - before.x, press.y - before.y) < doubleTap.pixels;

const isInStep = ({ target }: Event) => target instanceof Node && step?.region.contains(target) === true;

const stop = (event: Event) => {
  event.preventDefault();
  event.stopPropagation();
};

const wentDown = ({ timeStamp, clientX, clientY, pointerType }: PointerEvent) => {
  before = press;
  press = { at: timeStamp, x: clientX, y: clientY, isTouch: pointerType === 'touch', isOpen: true };
};

const keyDown = (event: KeyboardEvent) => {
  const { key, repeat, timeStamp, target } = event;
  if (!repeat) press = { ...never, at: timeStamp, isOpen: true };
  else if (key === 'Enter' && !(target instanceof HTMLTextAreaElement) && isInStep(event)) stop(event);
};

/**
 * A press that is not meant for what stands there by now: the second of a double one, when the first has led on, or one
 * that began before this was drawn. What comes without a press, from a tool that reads the page aloud, is always meant.
 */
const clicked = (event: MouseEvent) => {
  const { isOpen } = press;
  press.isOpen = false;
  const isAgain = event.detail > 1 || isSecondTap();
  if (!isAgain) isSameClick = false;
  if (!event.isTrusted || !isOpen || step === null || !isInStep(event)) return;
  if ((isAgain && isSameClick) || press.at < step.drawn) stop(event);
};

let isListening = false;

const listen = () => {
  if (isListening) return;
  isListening = true;
  const options = { capture: true };
  addEventListener('pointerdown', wentDown, options);
  addEventListener('keydown', keyDown, options);
  addEventListener('click', clicked, options);
};

/**
 * One press leads one step on. `moves` counts the steps, which are drawn in the region: in it neither the second click of a
 * double one, nor the second tap, nor a key held down answers or skips what the first has brought. Presses apart, however
 * quick, are never lost: no time is waited out.
 */
export const useOnePress = (moves: number, region: RefObject<Element | null>): void => {
  useLayoutEffect(listen, []);
  useLayoutEffect(() => {
    if (moves === 0 || region.current === null) return;
    step = { region: region.current, drawn: performance.now() };
    isSameClick = true;
  }, [moves, region]);
};
