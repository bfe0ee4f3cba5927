// `npm run mutation [-- diagram decide …]`: how many changes of the engine's own code its tests notice. The changes are Stryker's; how
// they are tried is ours (mutation-runner.mjs). In a copy of the repository under .cache, with one package that nothing else needs.

import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot, pinnedPnpm, root, stop } from '../scripts/workspace.mjs';

const INSTRUMENTER = '@stryker-mutator/instrumenter';
const VERSION = '9.6.1';
const SOURCES = 'packages/engine/src';
const usual = ['diagram', 'value', 'decide', 'ask', 'change'];
/**
 * First the tests of the same folder, with laws tried a few times each; what is left is then shown to slower ones, to those of the
 * whole engine and to laws tried more often. `slowest`: a test that takes longer is left out. `patience`: so long is a change tried.
 * Both are milliseconds of processor time.
 */
const PASSES = [
  { runs: 20, slowest: 100, patience: 1000, laws: '' },
  { runs: 50, slowest: 300, patience: 2000, laws: 'too' },
];
/** What one try may take; a loop without an end is mostly left sooner, for its many visits. */
const MOST_SECONDS = 5;
const MOST_MEGABYTES = 1500;

const wanted = process.argv.slice(2);
const places = (wanted.length > 0 ? wanted : usual).map((one) => (one.endsWith('.ts') ? one : `${SOURCES}/${one}/`));
const copy = inRoot('.cache/mutation');
const stateFile = inRoot('.cache/mutation-state.json');
const nowFile = `${stateFile}.now`;
const survivorsFile = inRoot('.cache/mutation-survivors.txt');
const write = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

// The files as they are now, those not yet committed too.
const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
});
const files = listed.stdout.split('\0').filter((path) => path !== '' && existsSync(inRoot(path)));
for (const path of files) {
  // Its own package.json and lock file name the instrumenter besides.
  if (path === 'package.json' || path === 'pnpm-lock.yaml') continue;
  // What the engine's tests do not read has to be there for the workspace to install, and no more.
  if (!/^(?:packages\/engine\/|tools\/mutation-runner)/.test(path) && existsSync(join(copy, path))) continue;
  cpSync(inRoot(path), join(copy, path));
}
const instrumenter = join(copy, 'node_modules', INSTRUMENTER);
if (!existsSync(instrumenter)) {
  for (const path of ['package.json', 'pnpm-lock.yaml']) cpSync(inRoot(path), join(copy, path));
  // One of its packages asks for a newer Node than it needs.
  const tolerant = ['--prefer-offline', '--config.engine-strict=false'];
  for (const args of [
    ['add', '-w', '-D', `${INSTRUMENTER}@${VERSION}`],
    ['install', '--no-frozen-lockfile'],
  ])
    if (spawnSync('npx', ['--yes', pinnedPnpm, ...args, ...tolerant], { cwd: copy, stdio: 'inherit' }).status !== 0)
      stop('The instrumenter could not be installed; the messages above say why.');
}

/** @typedef {{ id: string, fileName: string, mutatorName: string, replacement?: string, location: { start: { line: number, column: number } } }} Mutant */
const { Instrumenter } = await import(pathToFileURL(join(instrumenter, 'dist/src/index.js')).href);
const silent = { debug() {}, info() {}, isDebugEnabled: () => false };
const sources = files
  .filter(
    (path) => places.some((place) => path.startsWith(place)) && path.endsWith('.ts') && !path.endsWith('.test.ts'),
  )
  .map((path) => ({ name: path, mutate: true, content: readFileSync(inRoot(path), 'utf8') }));
if (sources.length === 0) stop(`No source of the engine is at ${places.join(', ')}.`);
/** @type {{ files: { name: string, content: string }[], mutants: Mutant[] }} */
const { files: changed, mutants } = await new Instrumenter(silent).instrument(sources, {
  plugins: null,
  ignorers: [],
  excludedMutations: [],
});
// What counts the visits to a place counts them together as well, so that a loop without an end is left.
const counted = 'function cover() {';
for (const { name, content } of changed)
  writeFileSync(
    join(copy, name),
    content.replace(counted, `${counted} if (++ns.visits > ns.mostVisits) throw new Error('too many visits');`),
  );

writeFileSync(
  join(copy, 'vitest.mutation.config.ts'),
  `import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
const conditions = ['huice-source', 'module', 'node', 'development|production'];
const places = ${JSON.stringify(places.map((place) => place.slice('packages/engine/'.length).replace(/[^/]+$/, '')))};
// First the tests beside what is changed, the short ones before the long.
const rank = ({ moduleId }) => (moduleId.includes('/test/') ? 1e9 : 0) + statSync(moduleId).size;
class QuickFirst extends BaseSequencer {
  sort = async (specs) => specs.toSorted((a, b) => rank(a) - rank(b));
}
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    root: 'packages/engine',
    // What only the tests of other folders would notice counts as missed.
    include: [...(process.env['HUICE_MUTATION_LAWS'] ? ['test/**/*.test.ts'] : []), ...places.map((place) => \`\${place}**/*.test.ts\`)],
    // It builds the engine, and no change can be switched on in what it builds.
    exclude: ['test/no-dynamic-code.test.ts'],
    runner: ${JSON.stringify(join(copy, 'tools/mutation-runner.mjs'))},
    setupFiles: ['mutation-setup.ts'],
    sequence: { sequencer: QuickFirst },
    pool: 'forks',
    isolate: false,
    fileParallelism: false,
    testTimeout: 1e9,
    reporters: ['dot'],
  },
});
`,
);
writeFileSync(
  join(copy, 'packages/engine/mutation-setup.ts'),
  `import { configureGlobal } from 'fast-check';
// That it fails is enough; the smallest example is not looked for.
configureGlobal({ endOnFailure: true, seed: 1, numRuns: 2 * Number(process.env['HUICE_PROPERTY_RUNS']) });
`,
);

/** @type {import('./mutation-runner.mjs').State} */
const empty = { changes: {}, done: [], failing: [], suspect: null };
for (const { id } of mutants) empty.changes[id] = { status: 'unseen' };
writeFileSync(stateFile, JSON.stringify(empty));
const read = () => /** @type {typeof empty} */ (JSON.parse(readFileSync(stateFile, 'utf8')));

/** The seconds of processor time of a process, which other work on the machine does not prolong, and its megabytes. @param {string} pid */
const usedBy = (pid) => {
  const [time = '', size = ''] = spawnSync('ps', ['-o', 'time=,rss=', '-p', pid], { encoding: 'utf8' })
    .stdout.trim()
    .split(/\s+/);
  return { seconds: time.split(':').reduce((sum, part) => 60 * sum + Number(part), 0), megabytes: Number(size) / 1024 };
};

/** Whether vitest came to its end. @param {(typeof PASSES)[number]} pass */
const once = (pass) =>
  new Promise((resolve) => {
    const vitest = spawn('node_modules/.bin/vitest', ['run', '--config', 'vitest.mutation.config.ts'], {
      cwd: copy,
      stdio: 'ignore',
      // A group of its own, so that it can be ended with its worker.
      detached: true,
      env: {
        ...process.env,
        HUICE_PROPERTY_RUNS: `${pass.runs}`,
        HUICE_MUTATION_SLOWEST: `${pass.slowest}`,
        HUICE_MUTATION_LAWS: pass.laws,
        HUICE_MUTATION_PATIENCE: `${pass.patience}`,
        HUICE_MUTATION_STATE: stateFile,
      },
    });
    const end = () => process.kill(-(vitest.pid ?? 0), 'SIGKILL');
    const leave = () => {
      end();
      process.exit(1);
    };
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, leave);
    let [before, since] = ['', 0];
    const watch = setInterval(() => {
      const now = readFileSync(nowFile, 'utf8');
      if (now === '') return;
      const { seconds, megabytes } = usedBy(now.split(' ')[2] ?? '');
      if (now !== before) [before, since] = [now, seconds];
      if (seconds - since > MOST_SECONDS || megabytes > MOST_MEGABYTES) end();
    }, 1000);
    vitest.on('exit', (_, signal) => {
      clearInterval(watch);
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, leave);
      const tried = readFileSync(nowFile, 'utf8');
      // Still in it: it ran for ever, or took all the memory.
      const state = read();
      const [, id = '', name = ''] = /^\d+ (\d+) \d+ (.*)$/s.exec(tried) ?? [];
      const change = state.changes[id];
      if (change !== undefined) {
        Object.assign(change, { status: 'noticed', by: 'has no end' });
        state.after = { id, name };
      }
      writeFileSync(stateFile, JSON.stringify(state));
      resolve(signal === null && change === undefined);
    });
  });

for (const pass of PASSES) {
  writeFileSync(stateFile, JSON.stringify({ ...read(), done: [], after: undefined }));
  do writeFileSync(nowFile, '');
  while (!(await once(pass)));
  const all = Object.values(read().changes);
  const missed = all.filter(({ status }) => status === 'missed').length;
  write(`Laws tried ${pass.runs} times: ${missed} of ${all.length} changes not noticed.`);
}

const { changes, failing } = read();
if (failing.length > 0) write(`Left out, as they fail without any change:\n  ${failing.join('\n  ')}`);
write('\n| file | changes | noticed | share |\n| --- | --- | --- | --- |');
/** @type {string[]} */
const survivors = [];
for (const { name } of sources) {
  // What happens only as a module is read belongs to no test.
  const own = mutants.filter(({ id, fileName }) => fileName === name && changes[id]?.status !== 'static');
  const noticed = own.filter(({ id }) => changes[id]?.status === 'noticed').length;
  if (own.length === 0) continue;
  const share = ((100 * noticed) / own.length).toFixed(1);
  write(`| \`${name.slice(SOURCES.length + 1)}\` | ${own.length} | ${noticed} | ${share} % |`);
  for (const { id, mutatorName, replacement = '', location } of own) {
    const status = changes[id]?.status;
    if (status === 'noticed') continue;
    const place = `${name}:${location.start.line + 1}:${location.start.column + 1}`;
    const unseen = status === 'unseen' ? ' (reached by no test)' : '';
    survivors.push(`${place}${unseen} ${mutatorName}: ${replacement.replaceAll(/\s+/g, ' ').slice(0, 120)}`);
  }
}
writeFileSync(survivorsFile, `${survivors.join('\n')}\n`);
write(`\nThe ${survivors.length} that no test noticed are in .cache/mutation-survivors.txt.`);
