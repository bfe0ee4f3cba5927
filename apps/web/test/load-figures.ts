import { locales } from '@huice/engine';
import * as figures from '@huice/engine/figures';
import { loadWording } from '@huice/engine/wording';
import { readFiguresWith } from '../src/state/typed-figure.ts';

// As every page does before it is drawn; of the languages a page loads the one that it speaks.
readFiguresWith(figures);
await Promise.all(locales.map(loadWording));
