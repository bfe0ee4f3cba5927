import '../src/state/jitless.ts';
import { compile } from '@huice/engine';
import * as figures from '@huice/engine/figures';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../src/app.tsx';
import '../src/design/index.css';
import { openingState } from '../src/state/opening-state.ts';
import { shelfOf } from '../src/state/pack-context.ts';
import { readFiguresWith } from '../src/state/typed-figure.ts';
import { wordsIn } from '../src/words/words.ts';
import { askedPack } from './asked-pack.ts';

// The page as `src/main.tsx` opens it, over another pack and on a fixed day.
readFiguresWith(figures);
const compiled = compile(askedPack());
if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
const shelf = shelfOf(compiled.value);
const today = '2024-06-01';
const opening = openingState(shelf.pack.facts, { fragment: location.hash, stored: null, today, locale: 'zh-Hans' });
createRoot(document.getElementById('page') as HTMLElement).render(
  <StrictMode>
    <App shelf={shelf} opening={opening} today={today} words={await wordsIn(opening.state.locale)} />
  </StrictMode>,
);
