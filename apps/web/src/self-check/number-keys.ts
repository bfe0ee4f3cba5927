import type { KeyboardEvent } from 'react';

/**
 * 1 to 9 choose what stands there. They work only while the focus is on the question (WCAG 2.1.4), never in a text box,
 * and a key held down chooses once.
 */
export const onNumberKey = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
  if (event.target instanceof HTMLInputElement && event.target.type === 'text') return;
  const choices = event.currentTarget.querySelectorAll<HTMLElement>('.next-options button, .option input');
  const chosen = choices[Number(event.key) - 1];
  if (chosen === undefined) return;
  event.preventDefault();
  chosen.focus();
  chosen.click();
};
