import type { Plugin } from 'vite';
import { elderKey, elderMark } from '../src/design/elder-key.ts';

/** Runs before anything is painted, so that a reader of large text sees no other. */
export const elderFirst = `try{if(localStorage.getItem('${elderKey}')==='on')document.documentElement.setAttribute('${elderMark}','')}catch{}\n`;

const fileName = 'elder-first.js';

/**
 * Puts that line into the head of every page: a file of its own, since the content policy refuses a line within the page, and
 * no module, since modules wait until the page has been read.
 */
export const elderFirstTag = (): Plugin => ({
  name: 'huice-elder-first',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { server }) => [
      server === undefined
        ? { tag: 'script', attrs: { src: `./${fileName}` }, injectTo: 'head' }
        : { tag: 'script', children: elderFirst, injectTo: 'head' },
    ],
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName, source: elderFirst });
  },
});
