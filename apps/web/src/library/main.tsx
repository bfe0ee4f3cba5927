import '../jitless.ts';
import { describeIssue } from '@huice/engine';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../design/index.css';
import './library.css';
import { fromFragment } from '../state/fragment.ts';
import { kept } from '../state/kept.ts';
import { shelfOf } from '../state/pack-context.ts';
import { today } from '../state/today.ts';
import { languageOf } from '../words/language-of.ts';
import { LibraryApp } from './library-app.tsx';
import { libraryWordsIn } from './words/library-words.ts';

const page = document.getElementById('page') as HTMLElement;
const spoken = languageOf(navigator.languages);

const start = async () => {
  const [{ huicePack }, { compilePack }] = await Promise.all([
    import('@huice/incentives'),
    import('../state/compile-pack.ts'),
  ]);
  const locale = fromFragment(location.hash, [])?.locale ?? fromFragment(kept.read() ?? '', [])?.locale ?? spoken;
  const words = await libraryWordsIn(locale);
  const compiled = compilePack(huicePack);
  if (!compiled.ok) {
    page.textContent = compiled.issues.map((issue) => describeIssue(issue, locale)).join('\n');
    return;
  }
  createRoot(page).render(
    <StrictMode>
      <LibraryApp shelf={shelfOf(compiled.value)} today={today()} words={words} />
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
  page.textContent = failedToLoad[spoken];
});
