import { join } from 'node:path';
import type { Locale } from '@huice/engine';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import type { BuiltSite } from './site/site.ts';
import { spokenBySite } from './site/site-words.ts';

const wordsFile = /[\\/]src[\\/]([a-z-]+[\\/])?words[\\/]([A-Za-z-]+)\.json\?compiled$/;

const siteWords = join(import.meta.dirname, '../src/site/words');

/**
 * Compiles a catalogue of ICU messages while the page is built, so that no message parser is shipped and nothing is
 * evaluated in the browser. `import messages from './en.json?compiled'`. Where a site is built it is the site that speaks.
 */
export const compileWords = (site: BuiltSite | null = null): Plugin => ({
  name: 'huice-compile-words',
  enforce: 'pre',
  async load(id) {
    const [, folder, name] = wordsFile.exec(id) ?? [];
    if (name === undefined) return null;
    const locale = name as Locale;
    const file = id.slice(0, -'?compiled'.length);
    this.addWatchFile(file);
    const read = async (path: string): Promise<Record<string, string>> =>
      JSON.parse(await this.fs.readFile(path, { encoding: 'utf8' }));
    // What is said of a site is said on every page.
    const more = site !== null && folder === undefined ? await read(join(siteWords, `${locale}.json`)) : {};
    const source = { ...(await read(file)), ...more };
    const compiled = Object.fromEntries(Object.entries(source).map(([key, message]) => [key, compileMessage(message)]));
    const spoken = site === null ? compiled : spokenBySite(compiled, site, locale);
    return {
      code: `export default JSON.parse(${JSON.stringify(JSON.stringify(spoken))});`,
      moduleType: 'js',
      map: null,
    };
  },
});
