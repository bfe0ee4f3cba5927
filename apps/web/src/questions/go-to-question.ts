import { questionId } from '../state/field-name.ts';

/** Where an answer is given, the surest first: the box of a figure rather than the menu before it, what is chosen, the first of all. */
const answers = [
  '.figure[data-unsure="false"] input[data-control]',
  'input:checked',
  'input:not([type=hidden]), select',
];

/** Brings a question into view and puts the focus where it is answered; the address stays as it is. */
export const goToQuestion = (factId: string, control?: string): void => {
  const question = document.getElementById(questionId(factId));
  if (question === null) return;
  const target =
    (control === undefined ? null : question.querySelector<HTMLElement>(`[data-control="${control}"]`)) ??
    answers.map((selector) => question.querySelector<HTMLElement>(selector)).find((found) => found !== null);
  // Folded away, it could not take the focus.
  const folded = target?.closest('details');
  if (folded) folded.open = true;
  question.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
};
