import './jitless.ts';
import { describeIssue } from '@huice/engine';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './design/index.css';
import { kept } from './state/kept.ts';
import { openingState } from './state/opening-state.ts';
import { shelfOf } from './state/pack-context.ts';
import { today } from './state/today.ts';
import { languageOf } from './words/language-of.ts';
import { wordsIn } from './words/words.ts';

const page = document.getElementById('page') as HTMLElement;
const locale = languageOf(navigator.languages);

const start = async () => {
  // The pack is data that grows with every source, so it is a file of its own and not part of the program.
  const [{ huicePack }, { compilePack }] = await Promise.all([
    import('@huice/incentives'),
    import('./state/compile-pack.ts'),
  ]);
  const day = today();
  const opening = openingState(huicePack.facts, { fragment: location.hash, stored: kept.read(), today: day, locale });
  const words = await wordsIn(opening.state.locale);
  const compiled = compilePack(huicePack);
  if (!compiled.ok) {
    page.textContent = compiled.issues.map((issue) => describeIssue(issue, locale)).join('\n');
    return;
  }
  createRoot(page).render(
    <StrictMode>
      <App shelf={shelfOf(compiled.value)} opening={opening} today={day} words={words} />
    </StrictMode>,
  );
};

// Said before any catalogue is there, so it cannot come from one.
const failedToLoad = {
  'zh-Hans': '政策数据没有载入成功，您的答案没有丢。请检查网络后重新载入页面。',
  'zh-Hant': '政策資料沒有載入成功，您的答案沒有丟。請檢查網路後重新載入頁面。',
  en: 'The policies could not be loaded; your answers are safe. Please check the connection and load the page again.',
};

start().catch(() => {
  page.textContent = failedToLoad[locale];
});
