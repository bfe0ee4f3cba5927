import '../src/state/jitless.ts';
import { compile } from '@huice/engine';
import * as figures from '@huice/engine/figures';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../src/design/index.css';
import '../src/library/library.css';
import { LibraryApp } from '../src/library/library-app.tsx';
import { libraryWordsIn } from '../src/library/words/library-words.ts';
import { shelfOf } from '../src/state/pack-context.ts';
import { readFiguresWith } from '../src/state/typed-figure.ts';
import { askedPack } from './asked-pack.ts';

// The library as `src/library/main.tsx` opens it, over another pack and on a fixed day.
readFiguresWith(figures);
const compiled = compile(askedPack());
if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
createRoot(document.getElementById('page') as HTMLElement).render(
  <StrictMode>
    <LibraryApp shelf={shelfOf(compiled.value)} today="2024-06-01" words={await libraryWordsIn('zh-Hans')} />
  </StrictMode>,
);
