import { useEffect, useRef } from 'react';

/** Key, as the keyboard names it, to what it does. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Single keys that act anywhere on the page, save where letters are being typed or while a dialog is open. They can be
 * turned off, as WCAG 2.1.4 asks.
 */
export const useShortcuts = (shortcuts: Shortcuts, enabled: boolean): void => {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    if (!enabled) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
      const act = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [enabled]);
};

/** A menu finds its options by letter, so it counts as typing. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]') !== null;
