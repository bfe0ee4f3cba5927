import { installTarballs, putFile, runIn } from '../../scripts/scratch-project.mjs';
import { firstAnswer } from './first-answer.mjs';

const entry = `
import { firstAnswer } from './first-answer.js';

export default { fetch: () => new Response(firstAnswer()) };
`;

const host = `
import { Miniflare } from 'miniflare';

const runtime = new Miniflare({ modules: true, scriptPath: 'dist/entry.js', compatibilityDate: '2025-01-01', host: '127.0.0.1' });
console.log(await (await runtime.dispatchFetch('http://localhost/')).text());
await runtime.dispose();
`;

/** @type {readonly import('../test-consumers.mjs').Consumer[]} */
export const workerdConsumers = [
  {
    name: 'workerd',
    use: ({ folder, packed }) => {
      installTarballs(folder, packed, { also: { vite: '^8', miniflare: '^4' } });
      putFile(folder, 'first-answer.js', firstAnswer);
      putFile(folder, 'entry.js', entry);
      putFile(folder, 'host.mjs', host);
      putFile(
        folder,
        'vite.config.js',
        'export default { ssr: { target: "webworker", noExternal: true }, build: { ssr: "entry.js" } };',
      );
      runIn(folder, process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error']);
      return runIn(folder, process.execPath, ['host.mjs'], { timeout: 120_000 }).trim().split('\n').at(-1) ?? '';
    },
  },
];
