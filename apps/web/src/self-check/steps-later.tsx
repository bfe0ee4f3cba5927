import { MyStepsLater } from '../enquiry/my-steps-later.tsx';
import { later } from '../failure/later.tsx';

// Nobody is at all of these first, so the page need not wait for them.
export const QuestionStep = later(() => import('./question-step.tsx').then(({ QuestionStep: of }) => of));
export const FewStep = later(() => import('./few-step.tsx').then(({ FewStep: of }) => of));
export const CheckStep = later(() => import('./check-step.tsx').then(({ CheckStep: of }) => of));
export const SoFarPanel = later(() => import('./so-far-panel.tsx').then(({ SoFarPanel: of }) => of));
export const AskedPanel = later(() => import('./asked/asked-panel.tsx').then(({ AskedPanel: of }) => of));
export const ResultStep = later(() => import('./result-step.tsx').then(({ ResultStep: of }) => of));

/** One after the other, while the reader reads: so each stands there at once when it is come to. */
export const prefetchSteps = async (): Promise<void> => {
  await QuestionStep.early();
  await SoFarPanel.early();
  await AskedPanel.early();
  await FewStep.early();
  await CheckStep.early();
  await ResultStep.early();
  await MyStepsLater.early();
};
