import '../state/jitless.ts';
import { startPage } from '../frame/start-page.tsx';
import '../design/index.css';
import './batch.css';
import './columns/columns.css';
import './columns/words.css';
import './screening/run.css';
import './findings/findings.css';
import './findings/summary.css';
import './findings/matrix.css';
import './findings/matrix-cells.css';
import './findings/company.css';
import './findings/paper.css';
import { fromFragment } from '../state/fragment.ts';
import { BatchApp } from './batch-app.tsx';
import { batchWordsIn } from './words/batch-words.ts';

startPage(async ({ today, locale }) => {
  // The form's link carries its day and language over; answers in it are not for this page.
  const linked = fromFragment(location.hash, []);
  const words = await batchWordsIn(linked?.locale ?? locale);
  return (shelf) => <BatchApp shelf={shelf} asOf={linked?.asOf ?? today} today={today} words={words} />;
});
