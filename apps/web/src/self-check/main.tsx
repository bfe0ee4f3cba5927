import '../state/jitless.ts';
import { startPage } from '../frame/start-page.tsx';
import '../design/index.css';
import './self-check.css';
import { BriefLater } from '../print/brief-later.ts';
import { askForToday } from '../state/asked-pack.ts';
import { openNow } from '../state/opening-state.ts';
import { hasOwnPack } from '../state/pack-of-page.ts';
import { leaveFirstScreen } from './first-screen.ts';
import { SelfCheckApp } from './self-check-app.tsx';
import { selfCheckWordsIn } from './words/self-check-words.ts';

if (!hasOwnPack()) askForToday();

startPage(async ({ pack, today, locale }) => {
  const opening = openNow(pack.facts, { today, locale });
  const [words] = await Promise.all([selfCheckWordsIn(opening.state.locale), BriefLater.early()]);
  return (packIndex) => {
    leaveFirstScreen();
    return <SelfCheckApp packIndex={packIndex} opening={opening} today={today} words={words} />;
  };
});
