// Installing and building, each skipped when there is nothing new. `npm start`, `npm test` and `npm run huice` share it.
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isFresh, unlessFresh } from './unless-fresh.mjs';
import { withLock } from './with-lock.mjs';
import { inRoot, pinnedPnpm, root, run, stop } from './workspace.mjs';

/** @typedef {import('./unless-fresh.mjs').Step} Step */

/** @type {{ references: { path: string }[] }} */
const solution = JSON.parse(readFileSync(inRoot('tsconfig.json'), 'utf8'));

/** The members of the workspace, as the compiler lists them. The bench is not one of them: it has dependencies that nobody else needs. */
const MEMBERS = solution.references
  .map(({ path }) => path)
  .filter((path) => /^(packages|apps)\//.test(path) && path !== 'packages/bench');
const PACKAGES = MEMBERS.filter((path) => path.startsWith('packages/'));

/** @type {Step} */
const installing = {
  name: 'install',
  inputs: [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    ...MEMBERS.map((member) => `${member}/package.json`),
  ],
  outputs: ['node_modules/.modules.yaml', ...MEMBERS.map((member) => `${member}/node_modules`)],
};

const SHARED = ['pnpm-lock.yaml', 'tsconfig.base.json', ...PACKAGES, 'seeds'];

/** The file that runs the command line, as the manifest of apps/cli names it. */
export const cliMain = mainOf('apps/cli', 'huice');

/** The file that runs the service. */
export const apiMain = mainOf('apps/api', 'huice-api');

/** @param {string} app @param {string} command */
function mainOf(app, command) {
  return `${app}/${JSON.parse(readFileSync(inRoot(`${app}/package.json`), 'utf8')).bin[command].replace('./', '')}`;
}

/** Where the pages of a city are built, beside those that bear no name but ours (apps/web/vite.config.ts). */
export const siteBuild = 'apps/web/sites/dist';

/** The file or folder that HUICE_SITE names, from where the command was given. */
export const askedSite = () => {
  const { HUICE_SITE: path, INIT_CWD: from } = process.env;
  return path === undefined || path === '' ? undefined : resolve(from ?? process.cwd(), path);
};

const site = askedSite();

/** The file of a site and all that lies beside it, for what it names lies there; no folder below, which may be anything. @param {string} path */
function filesOfSite(path) {
  const folder = existsSync(path) && statSync(path).isDirectory() ? path : dirname(path);
  const beside = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((one) => one.isFile()) : [];
  const named = path === folder ? [] : [path];
  return [...named, ...beside.map(({ name }) => join(folder, name))].map((one) => relative(root, one));
}

/** @typedef {'cli' | 'api' | 'web' | 'site'} App */

/** @type {Record<App, Step>} */
const building = {
  cli: {
    name: 'build-cli',
    inputs: [...SHARED, 'apps/cli'],
    outputs: [...PACKAGES.map((path) => `${path}/dist/index.js`), cliMain],
  },
  api: {
    name: 'build-api',
    inputs: [...SHARED, 'apps/api'],
    outputs: [...PACKAGES.map((path) => `${path}/dist/index.js`), apiMain],
  },
  web: { name: 'build-web', inputs: [...SHARED, 'apps/web'], outputs: ['apps/web/dist/index.html'] },
  site: {
    name: 'build-site',
    inputs: [...SHARED, 'apps/web', ...(site === undefined ? [] : filesOfSite(site))],
    outputs: [`${siteBuild}/index.html`],
  },
};

/** @typedef {{ quiet?: boolean }} Loudness */

/** @param {Loudness} loudness */
function install({ quiet = false }) {
  // `npm run --silent` would otherwise silence the very message that says why an install failed; NODE_ENV=production would
  // leave out the tools that build.
  const env = { npm_config_loglevel: 'warn', NODE_ENV: 'development' };
  const args = [
    '--yes',
    pinnedPnpm,
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--config.confirmModulesPurge=false',
  ];
  return run('npx', args, { quiet, env }) === 0;
}

/** A test runner's NODE_ENV must not reach the build: React would come with its warnings, a third larger. */
const production = { NODE_ENV: 'production' };

/** How each is built is in package.json. @type {Record<App, (loudness: Loudness) => boolean>} */
const build = {
  cli: (loudness) => run('npm', ['run', '--silent', 'build:cli'], loudness) === 0,
  api: (loudness) => run('npm', ['run', '--silent', 'build:api'], loudness) === 0,
  web: (loudness) => buildPages('apps/web/dist', '', loudness),
  site: (loudness) => buildPages(siteBuild, site ?? '', loudness),
};

/** @param {string} folder @param {string} HUICE_SITE @param {Loudness} loudness */
function buildPages(folder, HUICE_SITE, loudness) {
  const env = { ...production, HUICE_SITE };
  const built = run('npm', ['run', '--silent', 'build:web'], { ...loudness, env }) === 0;
  // A page from before the mistake must be neither served nor tested.
  if (!built) rmSync(inRoot(folder), { recursive: true, force: true });
  return built;
}

/**
 * Leaves the workspace installed and the wanted apps built, or throws an error whose message is a sentence for the user.
 * @param {App[]} apps
 * @param {Loudness} [loudness]
 */
export function prepare(apps, loudness = {}) {
  if ([installing, ...apps.map((app) => building[app])].every((step) => isFresh(step))) return;
  withLock(inRoot('.cache/prepare.lock'), () => {
    if (!unlessFresh(installing, () => install(loudness))) {
      throw new Error('Huice could not install its dependencies; the messages above say why.');
    }
    for (const app of apps) {
      if (!unlessFresh(building[app], () => build[app](loudness)))
        throw new Error(`Huice could not build ${app === 'site' ? 'the pages of HUICE_SITE' : `apps/${app}`}.`);
    }
  });
}

/** As `prepare`, but ends the process with the sentence. @type {typeof prepare} */
export function prepareOrStop(apps, loudness) {
  try {
    prepare(apps, loudness);
  } catch (error) {
    stop(sentenceOf(error));
  }
}

/** @param {unknown} error */
export const sentenceOf = (error) => (error instanceof Error ? error.message : String(error));
