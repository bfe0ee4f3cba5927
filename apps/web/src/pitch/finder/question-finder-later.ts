import { later } from '../../failure/later.tsx';

/** Comes beside the questions, which stand there without it. */
export const QuestionFinderLater = later(() => import('./question-finder.tsx').then(({ QuestionFinder: of }) => of));
