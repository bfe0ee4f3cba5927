import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const wordsFile = /[\\/]src[\\/](?:[a-z-]+[\\/])?words[\\/][A-Za-z-]+\.json\?compiled$/;

/**
 * Compiles a catalogue of ICU messages while the page is built, so that no message parser is shipped and nothing is
 * evaluated in the browser. `import messages from './en.json?compiled'`.
 */
export const compileWords = (): Plugin => ({
  name: 'huice-compile-words',
  enforce: 'pre',
  async load(id) {
    if (!wordsFile.test(id)) return null;
    const file = id.slice(0, -'?compiled'.length);
    this.addWatchFile(file);
    const source = JSON.parse(await this.fs.readFile(file, { encoding: 'utf8' })) as Record<string, string>;
    const compiled = Object.fromEntries(Object.entries(source).map(([key, message]) => [key, compileMessage(message)]));
    return {
      code: `export default JSON.parse(${JSON.stringify(JSON.stringify(compiled))});`,
      moduleType: 'js',
      map: null,
    };
  },
});
