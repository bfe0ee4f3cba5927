import '../jitless.ts';
import { compile, describeIssue } from '@huice/engine';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../design/index.css';
import './batch.css';
import './columns.css';
import './run.css';
import './findings.css';
import './summary.css';
import './matrix.css';
import './matrix-cells.css';
import './company.css';
import { fromFragment } from '../state/fragment.ts';
import { shelfOf } from '../state/pack-context.ts';
import { today } from '../state/today.ts';
import { languageOf } from '../words/language-of.ts';
import { BatchApp } from './batch-app.tsx';
import { batchWordsIn } from './words/batch-words.ts';

const page = document.getElementById('page') as HTMLElement;
const locale = languageOf(navigator.languages);

const start = async () => {
  const { huicePack } = await import('@huice/incentives');
  const day = today();
  // The form's link carries its day and language over; answers in it are not for this page.
  const linked = fromFragment(location.hash, []);
  const words = await batchWordsIn(linked?.locale ?? locale);
  const compiled = compile(huicePack);
  if (!compiled.ok) {
    page.textContent = compiled.issues.map((issue) => describeIssue(issue, locale)).join('\n');
    return;
  }
  createRoot(page).render(
    <StrictMode>
      <BatchApp shelf={shelfOf(compiled.value)} asOf={linked?.asOf ?? day} today={day} words={words} />
    </StrictMode>,
  );
};

// Said before any catalogue is there, so it cannot come from one.
const failedToLoad = {
  'zh-Hans': '政策数据没有载入成功。请检查网络后重新载入页面。',
  'zh-Hant': '政策資料沒有載入成功。請檢查網路後重新載入頁面。',
  en: 'The policies could not be loaded. Please check the connection and load the page again.',
};

start().catch(() => {
  page.textContent = failedToLoad[locale];
});
