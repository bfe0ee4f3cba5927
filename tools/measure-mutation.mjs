// `npm run mutation [-- diagram decide …]`: how many changes of the engine's own code its tests notice. In a copy of the repository
// under .cache, because the tool brings three hundred packages that nothing else needs. What was tried before is not tried again.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, pinnedPnpm, root, stop } from '../scripts/workspace.mjs';

const VERSION = '9.6.1';
const usual = ['value', 'diagram', 'decide', 'ask', 'change'];
const wanted = process.argv.slice(2);
const places = (wanted.length > 0 ? wanted : usual).map((one) =>
  one.endsWith('.ts') ? one : `packages/engine/src/${one}/**/*.ts`,
);

const copy = inRoot('.cache/mutation');
const reports = inRoot('.cache/mutation-reports');

/** @param {string} command @param {string[]} args @param {Record<string, string>} [env] */
const inCopy = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: copy, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

// The files as they are now, those not yet committed too.
const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
});
const files = stdout.split('\0').filter((path) => path !== '' && existsSync(inRoot(path)));
mkdirSync(reports, { recursive: true });
for (const path of files) {
  // Its own package.json and lock file name the tool besides.
  if (path === 'package.json' || path === 'pnpm-lock.yaml') continue;
  cpSync(inRoot(path), join(copy, path), { recursive: true });
}
if (!existsSync(join(copy, 'node_modules/@stryker-mutator'))) {
  for (const path of ['package.json', 'pnpm-lock.yaml']) cpSync(inRoot(path), join(copy, path));
  const added = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`);
  const pnpm = ['--yes', pinnedPnpm];
  // One of its prompts asks for a newer Node than it needs.
  const tolerant = ['--prefer-offline', '--config.engine-strict=false'];
  if (
    !inCopy('npx', [...pnpm, 'add', '-w', '-D', ...tolerant, ...added]) ||
    !inCopy('npx', [...pnpm, 'install', '--no-frozen-lockfile', ...tolerant])
  )
    stop('The tool could not be installed; the messages above say why.');
}

writeFileSync(
  join(copy, 'vitest.mutation.config.ts'),
  `import { defineConfig } from 'vitest/config';
const conditions = ['huice-source', 'module', 'node', 'development|production'];
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: { root: 'packages/engine', environment: 'node', include: ['{src,test}/**/*.test.ts'], testTimeout: 30_000 },
});
`,
);
const report = join(reports, 'mutation.json');
writeFileSync(
  join(copy, 'stryker.config.json'),
  JSON.stringify({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    // Else it rewrites the configuration of TypeScript, which version 7 does not let it read.
    tsconfigFile: 'none.json',
    mutate: [...places, '!**/*.test.ts'],
    coverageAnalysis: 'perTest',
    // What runs once as a module is read belongs to no test.
    ignoreStatic: true,
    incremental: true,
    incrementalFile: join(reports, 'incremental.json'),
    concurrency: Number(process.env['HUICE_WORKERS'] ?? 2),
    timeoutMS: 60_000,
    ignorePatterns: ['dist', '.cache', 'packages/bench', 'apps/web/dist'],
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: report },
  }),
);
if (
  !inCopy('npx', ['stryker', 'run', 'stryker.config.json'], {
    HUICE_PROPERTY_RUNS: process.env['HUICE_PROPERTY_RUNS'] ?? '20',
  })
)
  stop('The mutation run failed; the messages above say why.');

/**
 * @typedef {{ status: string, mutatorName: string, replacement?: string, location: { start: { line: number } } }} Mutant
 * @type {{ files: Record<string, { mutants: Mutant[] }> }}
 */
const { files: mutated } = JSON.parse(readFileSync(report, 'utf8'));
const caught = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

/** @type {Map<string, { caught: number, missed: number }>} */
const folders = new Map();
/** @type {string[]} */
const survivors = [];
for (const [path, { mutants }] of Object.entries(mutated)) {
  const folder = path.split('/').slice(0, -1).join('/');
  const own = folders.get(folder) ?? { caught: 0, missed: 0 };
  folders.set(folder, own);
  for (const { status, mutatorName, replacement = '', location } of mutants) {
    if (caught.has(status)) own.caught += 1;
    if (!missed.has(status)) continue;
    own.missed += 1;
    survivors.push(
      `${path}:${location.start.line} ${mutatorName}: ${replacement.replaceAll(/\s+/g, ' ').slice(0, 120)}`,
    );
  }
}
const write = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
write('\n| folder | caught | missed | score |\n| --- | --- | --- | --- |');
for (const [folder, own] of folders)
  write(
    `| ${folder} | ${own.caught} | ${own.missed} | ${((100 * own.caught) / (own.caught + own.missed)).toFixed(1)} % |`,
  );
writeFileSync(join(reports, 'survivors.txt'), `${survivors.join('\n')}\n`);
write(`\nThe ${survivors.length} that no test noticed are in .cache/mutation-reports/survivors.txt.`);
