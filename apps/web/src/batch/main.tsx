import '../state/jitless.ts';
import type { Locale } from '@huice/engine';
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
import { isReturn, toldBefore } from './kept/kept-parts.ts';
import { batchWordsIn } from './words/batch-words.ts';

startPage(async ({ today, locale }) => {
  // The form's link carries its day and language over; answers in it are not for this page.
  const linked = fromFragment(location.hash, []);
  const left = isReturn ? toldBefore<{ readonly asOf: string; readonly locale: Locale }>('desk') : null;
  const words = await batchWordsIn(left?.locale ?? linked?.locale ?? locale);
  return (packIndex) => (
    <BatchApp packIndex={packIndex} asOf={left?.asOf ?? linked?.asOf ?? today} today={today} words={words} />
  );
});
