import './state/jitless.ts';
import { App } from './app.tsx';
import './design/index.css';
import { startPage } from './frame/start-page.tsx';
import { BriefLater } from './print/brief-later.ts';
import { ResultsPanelLater } from './results/results-panel-later.ts';
import { openNow } from './state/opening-state.ts';
import { wordsIn } from './words/words.ts';

startPage(async ({ pack, today, locale }) => {
  const opening = openNow(pack.facts, { today, locale });
  const [words] = await Promise.all([wordsIn(opening.state.locale), ResultsPanelLater.early(), BriefLater.early()]);
  return (packIndex) => <App packIndex={packIndex} opening={opening} today={today} words={words} />;
});
