import { later } from '../failure/later.tsx';

/** The answers come beside the pack that they are made from, and not before the page. */
export const ResultsPanelLater = later(() => import('./results-panel.tsx').then(({ ResultsPanel: of }) => of));
