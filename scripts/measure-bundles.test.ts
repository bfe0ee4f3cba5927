import { expect, it } from 'vitest';
import { initialScripts } from './measure-bundles.mjs';

it('counts, page by page, an entry and its static imports once each, and nothing that loads later', () => {
  const manifest = {
    'index.html': {
      file: 'assets/index.js',
      isEntry: true,
      imports: ['_react', '_engine'],
      dynamicImports: ['src/en.json'],
    },
    _react: { file: 'assets/react.js' },
    _engine: { file: 'assets/engine.js', imports: ['_react', '_circle'] },
    _circle: { file: 'assets/circle.js', imports: ['_engine'] },
    'src/en.json': { file: 'assets/en.js', isDynamicEntry: true },
    'batch.html': { file: 'assets/batch.js', isEntry: true, imports: ['_engine'] },
    'src/page.css': { file: 'assets/page.css', isEntry: true },
  };
  expect(initialScripts(manifest)).toEqual({
    'index.html': ['assets/index.js', 'assets/react.js', 'assets/engine.js', 'assets/circle.js'],
    'batch.html': ['assets/batch.js', 'assets/engine.js', 'assets/react.js', 'assets/circle.js'],
  });
});
