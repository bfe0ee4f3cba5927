import '../state/jitless.ts';
import { startPage } from '../frame/start-page.tsx';
import '../design/index.css';
import './library.css';
import { fromFragment } from '../state/fragment.ts';
import { kept } from '../state/kept.ts';
import { LibraryApp } from './library-app.tsx';
import { libraryWordsIn } from './words/library-words.ts';

startPage(async ({ today, locale: readers }) => {
  const locale = fromFragment(location.hash, [])?.locale ?? fromFragment(kept.read() ?? '', [])?.locale ?? readers;
  const words = await libraryWordsIn(locale);
  return (packIndex) => <LibraryApp packIndex={packIndex} today={today} words={words} />;
});
