import '../state/jitless.ts';
import { startPage } from '../frame/start-page.tsx';
import '../design/index.css';
import './pitch.css';
import { BriefLater } from '../print/brief-later.ts';
import { kept } from '../state/kept.ts';
import { openingState } from '../state/opening-state.ts';
import { PitchApp } from './pitch-app.tsx';
import { pitchWordsIn } from './words/pitch-words.ts';

startPage(async ({ pack, today, locale }) => {
  const opening = openingState(pack.facts, { fragment: location.hash, stored: kept.read(), today, locale });
  const [words] = await Promise.all([pitchWordsIn(opening.state.locale), BriefLater.early()]);
  return (shelf) => <PitchApp shelf={shelf} opening={opening} today={today} words={words} />;
});
