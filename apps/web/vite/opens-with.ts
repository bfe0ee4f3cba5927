import type { Plugin } from 'vite';

/** Runs before anything is loaded. Whoever serves another pack says so above it. */
const opensWith =
  "if(!location.hash&&!location.search&&!document.querySelector('meta[name=huice-pack]'))location.replace('./self-check.html')\n";

const fileName = 'opens-with.js';

/**
 * An address that names nothing opens the self-check; the form that it names otherwise is all questions at once. A file of its own, since the
 * content policy refuses a line within the page.
 */
export const opensWithTag = (): Plugin => ({
  name: 'huice-opens-with',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { server, path }) => {
      if (!path.endsWith('/index.html')) return [];
      return [
        server === undefined
          ? { tag: 'script', attrs: { src: `./${fileName}` }, injectTo: 'head' }
          : { tag: 'script', children: opensWith, injectTo: 'head' },
      ];
    },
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName, source: opensWith });
  },
});
