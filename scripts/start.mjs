// `npm start`: installs and builds what is missing, then serves the production build on this machine only.
// With HUICE_PACK, the pages are about those packs instead of the one that is built in; with HUICE_SITE, they bear the name of a city.
import { askedSite, prepareOrStop, siteBuild } from './prepare.mjs';
import { inRoot, requireNode, stop } from './workspace.mjs';

const { HUICE_PACK } = process.env;
const hasOwnPack = HUICE_PACK !== undefined && HUICE_PACK !== '';
// Another address, so that neither answers nor pages that a browser keeps for the one are taken for the other's.
const isOfSite = askedSite() !== undefined;
const PREFERRED_PORT = 4173 + (hasOwnPack ? 200 : 0) + (isOfSite ? 400 : 0);
const TRIES = 100;

requireNode();
const { PORT } = process.env;
const asked = PORT === undefined || PORT === '' ? undefined : Number(PORT);
if (asked !== undefined && !(Number.isInteger(asked) && asked >= 0 && asked <= 65535)) {
  stop(`PORT must be a number from 0 to 65535, but is “${PORT}”.`);
}

const pages = isOfSite ? 'site' : 'web';
prepareOrStop(hasOwnPack ? ['cli', pages] : [pages]);
// Only now, since they need what `prepareOrStop` may just have installed and built.
const { serveBuild } = await import('./serve-build.mjs');
const folder = inRoot(isOfSite ? siteBuild : 'apps/web/dist');
const ownPack = hasOwnPack ? (await import('./own-pack.mjs')).ownPackOrStop(HUICE_PACK) : undefined;

/** @param {number} port */
const isTaken = (port) => /** @param {unknown} error */ (error) => {
  const { code } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
  if (asked !== undefined)
    stop(`Port ${port} cannot be used (${code}); choose another with PORT=…, or none for the next free one.`);
  return undefined;
};

async function serveOnFirstFreePort() {
  if (asked !== undefined) return serveBuild({ port: asked, folder, ownPack }).catch(isTaken(asked));
  for (let port = PREFERRED_PORT; port < PREFERRED_PORT + TRIES; port += 1) {
    const served = await serveBuild({ port, folder, ownPack }).catch(isTaken(port));
    if (served) return served;
  }
  return serveBuild({ port: 0, folder, ownPack });
}

const served = await serveOnFirstFreePort();
if (served) {
  process.stdout.write(`惠策 Huice is ready at ${served.url} (Ctrl+C stops it)\n`);
  const end = () => served.close().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
