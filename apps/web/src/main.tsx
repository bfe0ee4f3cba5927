import './jitless.ts';
import { compile, describeIssue } from '@huice/engine';
import { huicePack } from '@huice/incentives';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './design/index.css';
import { kept } from './state/kept.ts';
import { openingState } from './state/opening-state.ts';
import { shelfOf } from './state/pack-context.ts';
import { today } from './state/today.ts';
import { languageOf } from './words/language-of.ts';

const page = document.getElementById('page') as HTMLElement;
const locale = languageOf(navigator.languages);
const compiled = compile(huicePack);

if (compiled.ok) {
  const day = today();
  const opening = openingState(huicePack.facts, { fragment: location.hash, stored: kept.read(), today: day, locale });
  createRoot(page).render(
    <StrictMode>
      <App shelf={shelfOf(compiled.value)} opening={opening} today={day} />
    </StrictMode>,
  );
} else {
  page.textContent = compiled.issues.map((issue) => describeIssue(issue, locale)).join('\n');
}
