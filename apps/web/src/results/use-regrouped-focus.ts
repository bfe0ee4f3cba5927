import { type FocusEvent, useLayoutEffect, useRef } from 'react';

/** What had the focus, in which card, and as which of its kind there. */
interface Focused {
  readonly element: Element;
  readonly title: string;
  readonly at: number;
}

/**
 * A card whose status changes is made anew in its other group. Where the focus stood on something in it, it goes to the same
 * thing there. Returns what the results listen with.
 */
export const useRegroupedFocus = () => {
  const last = useRef<Focused | null>(null);
  useLayoutEffect(() => {
    const held = last.current;
    if (held === null || held.element.isConnected) return;
    last.current = null;
    const card = document.getElementById(held.title)?.closest('.card');
    if (!card || document.activeElement !== document.body) return;
    (alike(card, held.element)[held.at] ?? alike(card, null)[0])?.focus({ preventScroll: true });
  });
  return {
    onFocus: ({ target }: FocusEvent) => {
      const card = target.closest('.card');
      const title = card?.getAttribute('aria-labelledby') ?? null;
      if (card === null || title === null) last.current = null;
      else last.current = { element: target, title, at: alike(card, target).indexOf(target as HTMLElement) };
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) last.current = null;
    },
  };
};

/** What of a card can have the focus and is of the same kind as this element; where that is gone, all of it. */
const alike = (card: Element, element: Element | null): readonly HTMLElement[] =>
  [...card.querySelectorAll<HTMLElement>('button, a, summary')].filter(
    (one) => element === null || (one.tagName === element.tagName && one.className === element.className),
  );
