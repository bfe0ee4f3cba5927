import '../state/jitless.ts';
import { startPage } from '../frame/start-page.tsx';
import '../design/index.css';
import './pitch.css';
import { BriefLater } from '../print/brief-later.ts';
import { openNow } from '../state/opening-state.ts';
import { QuestionFinderLater } from './finder/question-finder-later.ts';
import { PitchApp } from './pitch-app.tsx';
import { pitchWordsIn } from './words/pitch-words.ts';

startPage(async ({ pack, today, locale }) => {
  const opening = openNow(pack.facts, { today, locale });
  const [words] = await Promise.all([
    pitchWordsIn(opening.state.locale),
    BriefLater.early(),
    QuestionFinderLater.early(),
  ]);
  return (packIndex) => <PitchApp packIndex={packIndex} opening={opening} today={today} words={words} />;
});
