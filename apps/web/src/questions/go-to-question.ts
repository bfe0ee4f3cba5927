import { questionId } from '../state/field-name.ts';

/** Brings a question into view and puts the focus on its first control; the address stays as it is. */
export const goToQuestion = (factId: string, control?: string): void => {
  const question = document.getElementById(questionId(factId));
  if (question === null) return;
  const target =
    (control === undefined ? null : question.querySelector<HTMLElement>(`[data-control="${control}"]`)) ??
    question.querySelector<HTMLElement>('input:not([type=hidden]), select');
  // Folded away, it could not take the focus.
  const folded = target?.closest('details');
  if (folded) folded.open = true;
  question.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
};
