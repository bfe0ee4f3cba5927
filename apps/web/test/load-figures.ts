import { loadFigures } from '../src/state/typed-figure.ts';

// As every page does before it is drawn.
await loadFigures();
