import * as figures from '@huice/engine/figures';
import { readFiguresWith } from '../src/state/typed-figure.ts';

// As every page does before it is drawn.
readFiguresWith(figures);
