import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { cacheControl, framedHeaders, securityHeaders } from '../apps/web/security-headers.mjs';
import { inRoot } from './workspace.mjs';

/** @typedef {{ url: string, port: number, close: () => Promise<void> }} Served */

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port it listens on
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

/**
 * Serves the built page on 127.0.0.1 until `close()`. Port 0, the default, takes any that is free; a port that is taken
 * rejects with `EADDRINUSE`.
 * With `ownPack`, the text of a module, every page is told to load it instead of the pack that is built in, and nothing is kept for use offline.
 * `origins` may show the self-check in their pages; unless said otherwise, those of the site that was built.
 * @param {{ port?: number, folder?: string, ownPack?: string | undefined, origins?: readonly string[] | undefined }} [options]
 * @returns {Promise<Served>}
 */
export async function serveBuild({ port = 0, folder = inRoot('apps/web/dist'), ownPack, origins } = {}) {
  if (!existsSync(`${folder}/index.html`)) throw new Error(`Nothing is built in ${folder}; run "npm run build" first.`);
  const framed = origins === undefined ? recordedHeaders(folder) : framedHeaders(origins);
  const files = sirv(folder, {
    // Looks at the disk each time, so that a build made meanwhile is served whole and not with the lengths of the one before.
    dev: true,
    etag: true,
    // The build has compressed its files (apps/web/vite/compress.ts); nothing is compressed while somebody waits.
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => void response.setHeader('Cache-Control', cacheControl(path)),
  });
  const server = createServer((request, response) => {
    const sent = framed[(request.url ?? '').replace(/[?#].*/s, '')] ?? securityHeaders;
    for (const [name, value] of Object.entries(sent)) response.setHeader(name, value);
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    };
    // What begins with a dot is the build's own record, and no part of the page.
    if (/\/(\.|%2e)/i.test(request.url ?? '')) missing();
    else if (ownPack !== undefined && servedWith(ownPack, folder, request, response)) return;
    else files(request, response, missing);
  });
  const bound = await listen(server, port);
  const close = () =>
    /** @type {Promise<void>} */ (
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
    );
  return { url: `http://127.0.0.1:${bound}/`, port: bound, close };
}

/**
 * The headers of single files, as the build of a site wrote them down (apps/web/vite/sent-headers.ts).
 * @param {string} folder
 * @returns {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
export function recordedHeaders(folder) {
  const record = `${folder}/.vite/sent-headers.json`;
  return existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')).files ?? {}) : {};
}

/** What a page that is about another pack loads, and how it is told so: `apps/web/src/state/pack-of-page.ts`. */
const OWN_PACK = 'own-pack.js';

/**
 * Whether the request was for something that is not as it was built.
 * @param {string} ownPack
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function servedWith(ownPack, folder, request, response) {
  const [path = '/'] = (request.url ?? '/').split(/[?#]/);
  const page = path === '/' ? 'index.html' : /^\/([\w-]+\.html)$/.exec(path)?.[1];
  /** @param {string} type @param {string} text */
  const send = (type, text) => {
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(text);
    return true;
  };
  if (path === `/${OWN_PACK}`) return send('text/javascript', ownPack);
  if (page === undefined || !existsSync(`${folder}/${page}`)) return false;
  const html = readFileSync(`${folder}/${page}`, 'utf8');
  return send('text/html', html.replace('<head>', `<head><meta name="huice-pack" content="${OWN_PACK}">`));
}
