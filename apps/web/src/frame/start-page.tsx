import type { Locale, Pack } from '@huice/engine';
import { describeIssue } from '@huice/engine/wording';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { arrive } from '../state/arrival.ts';
import { askForToday } from '../state/asked-pack.ts';
import { type PackIndex, packIndexOf } from '../state/pack-context.ts';
import { hasOwnPack, packOfPage } from '../state/pack-of-page.ts';
import { pagePack } from '../state/page-pack.ts';
import { today } from '../state/today.ts';
import { readFiguresWith } from '../state/typed-figure.ts';
import { languageOf } from '../words/language-of.ts';

interface Surroundings {
  readonly pack: Pack;
  readonly today: string;
  /** The reader's language, unless a link or the kept copy names another. */
  readonly locale: Locale;
}

/** Loads the pack and what the page needs besides, and draws it; or says that it could not. */
export const startPage = (make: (around: Surroundings) => Promise<(packIndex: PackIndex) => ReactNode>): void => {
  const page = document.getElementById('page') as HTMLElement;
  const locale = languageOf(navigator.languages);
  const start = async () => {
    if (IS_SITE && !hasOwnPack()) askForToday();
    // The pack is data that grows with every source, so it is a file of its own and not part of the program.
    const [pack, { compilePack }, figures] = await Promise.all([
      packOfPage(),
      import('../state/compile-pack.ts'),
      import('@huice/engine/figures'),
    ]);
    readFiguresWith(figures);
    const asked = pagePack(pack);
    await arrive(asked.facts);
    const draw = await make({ pack: asked, today: today(), locale });
    const compiled = compilePack(pack);
    if (compiled.ok) {
      createRoot(page).render(<StrictMode>{draw(packIndexOf(compiled.value))}</StrictMode>);
      // Without it the page works, and the way back leads to its head.
      import('./keep-place.ts').then(
        ({ keepPlace }) => keepPlace(),
        () => undefined,
      );
    } else page.textContent = compiled.issues.map((issue) => describeIssue(issue, locale)).join('\n');
  };
  start().catch(() => {
    const [text = '', act = ''] = failedToLoad[locale];
    const said = document.createElement('p');
    said.textContent = text;
    const again = document.createElement('button');
    again.className = 'primary';
    again.textContent = act;
    again.onclick = () => location.reload();
    const failure = document.createElement('main');
    failure.className = 'failure';
    failure.append(said, again);
    page.replaceChildren(failure);
  });
};

// Said before any catalogue is there, so it cannot come from one.
const failedToLoad: Readonly<Record<Locale, readonly string[]>> = {
  'zh-Hans': ['政策数据没有载入成功，您的答案没有丢。请检查网络后重新载入页面。', '重新载入'],
  'zh-Hant': ['政策資料沒有載入成功，您的答案沒有丟。請檢查網路後重新載入頁面。', '重新載入'],
  en: [
    'The policies could not be loaded; your answers are safe. Please check the connection and load the page again.',
    'Load again',
  ],
};
